import { kindCode } from '../graph/kinds';
import { ITEM_FORMS, NODE_KINDS } from '../model';
import { namesManager } from './productManagers';
import { Groundwork } from './types';

const LOOSE = ITEM_FORMS.indexOf('loose');
const DOMAIN = kindCode('domain');
/** Share of a kind that says to what it belongs, from which silence is a gap. */
const HABIT = 0.25;

/** Items that one manager could well look after, and whether one is named. */
export interface ManagersAround {
  /** Item → 1 where somebody is named who could well manage it. */
  named: Uint8Array;
  /**
   * Item → its part of those that stand together, so that these make 1: three
   * platforms of one owner are a third each. 0 where nothing can be told: loose
   * work, and what does not say to what it belongs where others do, since a
   * whole that names somebody may hold it.
   */
  part: Float64Array;
}

const KNOWN = new WeakMap<Groundwork, ManagersAround>();

/**
 * Who is named around an item, without a word on the item itself: on what holds
 * it, on the Group that owns it or the parent of that, or on another item that
 * stands with it. Items of one role stand together if one owner has them, or
 * the parent of their owner, should that own any: a manager of three platforms
 * is often named once, and a Domain speaks for its Systems also where it is not
 * said that they belong to it. Linear in items, once a run.
 */
export function managersAround(groundwork: Groundwork): ManagersAround {
  let around = KNOWN.get(groundwork);
  if (!around) {
    around = findManagersAround(groundwork);
    KNOWN.set(groundwork, around);
  }
  return around;
}

/** The item names a manager, or a System or Domain that holds it does. */
export function isManagedFromAbove(
  groundwork: Groundwork,
  item: number,
): boolean {
  const { graph, items } = groundwork;
  if (namesManager(groundwork, item)) {
    return true;
  }
  for (let at = items.top[item]!; at >= 0; at = graph.container[at]!) {
    if (namesOne(groundwork, at)) {
      return true;
    }
  }
  return false;
}

function findManagersAround(groundwork: Groundwork): ManagersAround {
  const { items } = groundwork;
  const named = new Uint8Array(items.ids.length);
  const part = new Float64Array(items.ids.length);
  const isAdrift = findAdrift(groundwork);
  for (const together of standingTogether(groundwork)) {
    const isNamed = together.some(
      item =>
        isManagedFromAbove(groundwork, item) ||
        isOwnerManaged(groundwork, items.owner[item]!),
    );
    const told = together.filter(item => isNamed || !isAdrift(item));
    for (const item of told) {
      named[item] = isNamed ? 1 : 0;
      part[item] = 1 / told.length;
    }
  }
  return { named, part };
}

/** Whether an item says of no whole that holds it, while its like do so. */
function findAdrift({
  graph,
  items,
  units,
}: Groundwork): (item: number) => boolean {
  const all = new Uint32Array(NODE_KINDS.length);
  const held = new Uint32Array(NODE_KINDS.length);
  for (let place = 0; place < units.length; place++) {
    const node = units[place]!;
    const kind = graph.kinds[node]!;
    all[kind]!++;
    held[kind]! += graph.container[node]! >= 0 ? 1 : 0;
  }
  return item => {
    const top = items.top[item]!;
    const kind = top < 0 ? -1 : graph.kinds[top]!;
    return (
      kind >= 0 &&
      kind !== DOMAIN &&
      graph.container[top]! < 0 &&
      held[kind]! / all[kind]! >= HABIT
    );
  };
}

/** Each item but loose work once. */
function standingTogether({ graph, items }: Groundwork): Iterable<number[]> {
  const byOwner = new Map<string, number[]>();
  for (const [item, owner] of items.owner.entries()) {
    if (items.form[item] !== LOOSE) {
      const key =
        owner < 0 ? `alone ${item}` : `${items.role[item]} by ${owner}`;
      const list = byOwner.get(key);
      if (list) {
        list.push(item);
      } else {
        byOwner.set(key, [item]);
      }
    }
  }
  for (const [key, list] of [...byOwner]) {
    const [item = -1] = list;
    const owner = items.owner[item]!;
    const parent = owner < 0 ? -1 : parentOf(graph, owner);
    const above = byOwner.get(`${items.role[item]} by ${parent}`);
    if (parent !== owner && above && above !== list) {
      byOwner.delete(key);
      for (const each of list) {
        above.push(each);
      }
    }
  }
  return byOwner.values();
}

function isOwnerManaged(groundwork: Groundwork, owner: number): boolean {
  return (
    owner >= 0 &&
    [owner, parentOf(groundwork.graph, owner)].some(
      group => group >= 0 && namesOne(groundwork, group),
    )
  );
}

/** The parent of a Group, the first of several; -1 for none. */
function parentOf(
  { relations: { childOf } }: Groundwork['graph'],
  group: number,
): number {
  const { offsets, targets } = childOf.out;
  return offsets[group] === offsets[group + 1] ? -1 : targets[offsets[group]!]!;
}

function namesOne({ facts }: Groundwork, node: number): boolean {
  return facts[node]?.card.productManagers !== undefined;
}
