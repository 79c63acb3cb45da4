import { drain } from '../graph/drain';
import { kindCode } from '../graph/kinds';
import { Groundwork } from './types';

const SYSTEM = kindCode('system');
const DOMAIN = kindCode('domain');
const SLICE = 4096;

/** Somebody who is named as product manager of an item. */
export interface NamedManager {
  /** User node, or -1 for somebody whom the catalog does not have (any more). */
  person: number;
  /** Named by our own annotation, or by what the configuration maps to it. */
  source: 'annotation' | 'mapped';
}

/** Who is named where; by item, those of the annotation first. */
export interface ManagersTable {
  byItem: ReadonlyMap<number, readonly NamedManager[]>;
  /** Users whom the catalog has and who are named for any item, each once. */
  people: ReadonlySet<number>;
}

const KNOWN = new WeakMap<Groundwork, ManagersTable>();

/**
 * The product managers of every item: named on its top, on a System or Domain
 * within it, or on the Group that owns it. Linear in units, once a run.
 */
export function* readProductManagers(
  groundwork: Groundwork,
): Generator<void, ManagersTable> {
  let table = KNOWN.get(groundwork);
  if (!table) {
    table = yield* findManagers(groundwork);
    KNOWN.set(groundwork, table);
  }
  return table;
}

/** The same, in one go. */
export function productManagersOf(groundwork: Groundwork): ManagersTable {
  return KNOWN.get(groundwork) ?? drain(readProductManagers(groundwork));
}

/** Whether an item names anybody, be it somebody who has left. */
export function namesManager(groundwork: Groundwork, item: number): boolean {
  return productManagersOf(groundwork).byItem.has(item);
}

/** The product managers that one entity names; those of the annotation first. */
export function managersNamedOn(
  groundwork: Groundwork,
  node: number,
): NamedManager[] {
  const { facts, graph } = groundwork;
  const mapped = facts[node]?.mappedManagers ?? [];
  return (facts[node]?.card.productManagers ?? []).map(ref => {
    const person = graph.indexOf.get(ref) ?? -1;
    return {
      person: person >= 0 && graph.present[person] === 1 ? person : -1,
      source: mapped.includes(ref) ? 'mapped' : 'annotation',
    };
  });
}

function* findManagers(groundwork: Groundwork): Generator<void, ManagersTable> {
  const { graph, items, units, facts } = groundwork;
  const byItem = new Map<number, NamedManager[]>();
  const people = new Set<number>();
  for (let done = 0; done < units.length; done++) {
    const node = units[done]!;
    const item = items.itemOf[node]!;
    const kind = graph.kinds[node];
    if (
      item >= 0 &&
      (items.top[item] === node || kind === SYSTEM || kind === DOMAIN) &&
      facts[node]?.card.productManagers !== undefined
    ) {
      add(item, node);
    }
    if (done % SLICE === 0) {
      yield;
    }
  }
  for (let item = 0; item < items.owner.length; item++) {
    const owner = items.owner[item]!;
    if (owner >= 0 && facts[owner]?.card.productManagers !== undefined) {
      add(item, owner);
    }
    if (item % SLICE === 0) {
      yield;
    }
  }
  for (const named of byItem.values()) {
    named.sort((one, other) => rankOf(one) - rankOf(other));
  }
  return { byItem, people };

  function add(item: number, node: number): void {
    const named = byItem.get(item) ?? [];
    for (const manager of managersNamedOn(groundwork, node)) {
      if (!named.some(({ person }) => person === manager.person)) {
        named.push(manager);
      }
      if (manager.person >= 0) {
        people.add(manager.person);
      }
    }
    byItem.set(item, named);
  }
}

function rankOf(manager: NamedManager): number {
  return manager.source === 'annotation' ? 0 : 1;
}
