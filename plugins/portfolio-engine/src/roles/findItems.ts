import { EntityFacts } from '../facts/types';
import { kindCode, kindOfCode } from '../graph/kinds';
import {
  CatalogGraph,
  ITEM_FORMS,
  ItemForm,
  ItemTable,
  RoleTable,
} from '../model';
import {
  confidenceCode,
  MIXED,
  OUTSIDE,
  PLATFORM,
  PRODUCT,
  UNDECIDED,
} from './decide';
import { findUnits } from './findRoles';

const SYSTEM = kindCode('system');
const DOMAIN = kindCode('domain');
const DECLARED = confidenceCode('declared');
const UNREGISTERED = ITEM_FORMS.indexOf('unregistered');
const SLICE = 4096;

/** Where a unit goes: below a top node, or to the loose work of an owner. */
interface Place {
  form: ItemForm;
  /** Top node of a unit item or unregistered one; owner, or -1, of a loose one. */
  node: number;
  role: number;
}

/**
 * Our platforms and our products. A unit with a role is in exactly one item:
 * that of the topmost unit of its role above it, passing through undecided
 * containers and stopping at another role; only a Domain that gathers several
 * products is in none. Parts without such a top
 * go to the name of a System or Domain that they mention although the catalog
 * does not have it, else to the loose work of their owner.
 */
export function* findItems(options: {
  facts: readonly (EntityFacts | undefined)[];
  graph: CatalogGraph;
  roles: RoleTable;
}): Generator<void, ItemTable> {
  const { facts, graph, roles } = options;
  const { container, owner, domain, refs } = graph;
  const units = findUnits(graph);
  const role = yield* rolesOfMissing({ graph, units, role: roles.role });
  const holds = yield* findHolders({ graph, units, role });
  const gathers = yield* findGatherings({ graph, units, roles, role });

  const table: ItemTable = {
    ids: [],
    titles: [],
    role: new Uint8Array(0),
    form: new Uint8Array(0),
    top: new Int32Array(0),
    owner: new Int32Array(0),
    domain: new Int32Array(0),
    itemOf: new Int32Array(refs.length).fill(-1),
  };
  const places: Place[] = [];
  const itemOfPlace = new Map<string, number>();
  function itemAt(place: Place): number {
    const key = `${place.form} ${place.role} ${place.node}`;
    let item = itemOfPlace.get(key);
    if (item === undefined) {
      item = places.length;
      places.push(place);
      itemOfPlace.set(key, item);
    }
    return item;
  }

  let done = 0;
  for (const node of units) {
    const top = topOf({ container, role, gathers, node });
    if (hasSide(role[node]!) && gathers[top] === 0) {
      const place = placeOf({ graph, roles, role, holds, node, top });
      table.itemOf[node] = itemAt(place);
      if (place.form !== 'loose') {
        claimPassed({ container, role, node, top, itemOf: table.itemOf });
      }
    }
    if (++done % SLICE === 0) {
      yield;
    }
  }

  const count = places.length;
  table.role = Uint8Array.from(places, place => place.role);
  table.form = Uint8Array.from(places, ({ form }) => ITEM_FORMS.indexOf(form));
  table.top = Int32Array.from(places, ({ form, node }) =>
    form === 'unit' ? node : -1,
  );
  table.owner = new Int32Array(count).fill(-1);
  table.domain = new Int32Array(count).fill(-1);
  for (const [item, { form, node }] of places.entries()) {
    if (form === 'loose') {
      table.owner[item] = node;
    } else {
      table.owner[item] = owner[node]!;
      table.domain[item] = domain[node]!;
    }
  }
  yield;
  yield* ownersOfUnregistered({ graph, units, table });
  for (const [item, place] of places.entries()) {
    table.ids.push(idOf(graph, place));
    table.titles.push(titleOf({ graph, facts, place }));
    if (item % SLICE === 0) {
      yield;
    }
  }
  return table;
}

/** Roles with those of Systems and Domains that the catalog does not have. */
function* rolesOfMissing(options: {
  graph: CatalogGraph;
  units: Uint32Array;
  role: Uint8Array;
}): Generator<void, Uint8Array> {
  const { graph, units } = options;
  const { container, kinds, present } = graph;
  const role = options.role.slice();
  const balance = new Int32Array(role.length);
  const speaking = new Uint32Array(role.length);
  for (const node of units) {
    const above = container[node]!;
    if (above >= 0 && present[above] === 0 && isWhole(kinds[above]!)) {
      balance[above]! += signOf(role[node]!);
      speaking[above]! += Math.abs(signOf(role[node]!));
    }
  }
  yield;
  for (let node = 0; node < role.length; node++) {
    if (speaking[node]! > 0) {
      role[node] = balance[node]! < 0 ? PRODUCT : PLATFORM;
    }
  }
  return role;
}

/** Node → 1 if it directly holds at least two units of its own role. */
function* findHolders(options: {
  graph: CatalogGraph;
  units: Uint32Array;
  role: Uint8Array;
}): Generator<void, Uint8Array> {
  const { graph, units, role } = options;
  const parts = new Uint8Array(role.length);
  for (const node of units) {
    const above = graph.container[node]!;
    if (above >= 0 && role[above] === role[node] && parts[above]! < 2) {
      parts[above]!++;
    }
  }
  yield;
  return parts.map(count => (count >= 2 ? 1 : 0));
}

/**
 * Node → 1 for a Domain of several products that nobody declared to be one.
 * A product has a clear customer and a bounded scope, so the Systems in such a
 * Domain are the products. (A platform Domain stays one item: it is the area
 * for which a Platform PM would speak.)
 */
function* findGatherings(options: {
  graph: CatalogGraph;
  units: Uint32Array;
  roles: RoleTable;
  role: Uint8Array;
}): Generator<void, Uint8Array> {
  const { graph, units, roles, role } = options;
  const { container, kinds } = graph;
  const products = new Uint8Array(role.length);
  for (const node of units) {
    const above = container[node]!;
    if (
      above >= 0 &&
      kinds[above] === DOMAIN &&
      isWhole(kinds[node]!) &&
      role[node] === PRODUCT &&
      role[above] === PRODUCT &&
      roles.confidence[above] !== DECLARED &&
      products[above]! < 2
    ) {
      products[above]!++;
    }
  }
  yield;
  return products.map(count => (count >= 2 ? 1 : 0));
}

/** The topmost node of the same role, through undecided ones and gatherings. */
function topOf(options: {
  container: Int32Array;
  role: Uint8Array;
  gathers: Uint8Array;
  node: number;
}): number {
  const { container, role, gathers, node } = options;
  let top = node;
  for (let above = container[node]!; above >= 0; above = container[above]!) {
    if (role[above] === role[node]) {
      top = gathers[above] === 1 ? top : above;
    } else if (role[above] !== UNDECIDED) {
      return top;
    }
  }
  return top;
}

function placeOf(options: {
  graph: CatalogGraph;
  roles: RoleTable;
  role: Uint8Array;
  holds: Uint8Array;
  node: number;
  top: number;
}): Place {
  const { graph, roles, role, holds, node, top } = options;
  const { kinds, present, container, owner } = graph;
  const side = role[node]!;
  if (present[top] === 0) {
    return { form: 'unregistered', node: top, role: side };
  }
  if (isWhole(kinds[top]!) || side === MIXED || holds[top] === 1) {
    return { form: 'unit', node: top, role: side };
  }
  // Parts of a two-sided System stay with it; a Domain only lists them.
  const system = container[top]!;
  if (system >= 0 && role[system] === MIXED && kinds[system] === SYSTEM) {
    return { form: 'unit', node: system, role: MIXED };
  }
  // Somebody called this very part a product or a platform.
  if (roles.confidence[top] === DECLARED) {
    return { form: 'unit', node: top, role: side };
  }
  return { form: 'loose', node: owner[top]!, role: side };
}

/** Undecided containers between a unit and its top belong to the item too. */
function claimPassed(options: {
  container: Int32Array;
  role: Uint8Array;
  node: number;
  top: number;
  itemOf: Int32Array;
}): void {
  const { container, role, node, top, itemOf } = options;
  if (node === top) {
    return;
  }
  for (
    let above = container[node]!;
    above >= 0 && above !== top && itemOf[above] === -1;
    above = container[above]!
  ) {
    if (role[above] === UNDECIDED) {
      itemOf[above] = itemOf[node]!;
    }
  }
}

/** The owner of most of the parts; the first by ref, if several. */
function* ownersOfUnregistered(options: {
  graph: CatalogGraph;
  units: Uint32Array;
  table: ItemTable;
}): Generator<void, void> {
  const { graph, units, table } = options;
  const counts = new Map<number, Map<number, number>>();
  for (const node of units) {
    const item = table.itemOf[node]!;
    const owner = graph.owner[node]!;
    if (item >= 0 && owner >= 0 && table.form[item] === UNREGISTERED) {
      const owners = counts.get(item) ?? new Map<number, number>();
      counts.set(item, owners.set(owner, (owners.get(owner) ?? 0) + 1));
    }
  }
  yield;
  for (const [item, owners] of counts) {
    const [first] = [...owners].sort(
      ([one, some], [other, more]) => more - some || one - other,
    );
    table.owner[item] = first?.[0] ?? -1;
  }
}

function idOf(graph: CatalogGraph, place: Place): string {
  const { form, node, role } = place;
  const ref = graph.refs[node] ?? 'none';
  switch (form) {
    case 'unit':
      return ref;
    case 'unregistered':
      return `unregistered:${kindOfCode(graph.kinds[node]!)}:${nameOf(ref)}`;
    default:
      // An owner may have loose work of both sides.
      return `loose:${role === PLATFORM ? 'platform' : 'product'}:${ref}`;
  }
}

function titleOf(options: {
  graph: CatalogGraph;
  facts: readonly (EntityFacts | undefined)[];
  place: Place;
}): string {
  const { graph, facts, place } = options;
  const card = facts[place.node]?.card;
  const known = card?.displayName ?? card?.title ?? card?.name;
  const title = known ?? nameOf(graph.refs[place.node] ?? 'nobody');
  if (place.form !== 'loose') {
    return title;
  }
  const work = place.role === PLATFORM ? 'platform' : 'product';
  return place.node < 0
    ? `Other ${work} work without an owner`
    : `Other ${work} work of ${title}`;
}

/** Name of a ref, with its namespace unless that is the default one. */
function nameOf(ref: string): string {
  const name = ref.slice(ref.indexOf(':') + 1);
  return name.startsWith('default/') ? name.slice('default/'.length) : name;
}

function isWhole(kind: number): boolean {
  return kind === SYSTEM || kind === DOMAIN;
}

function hasSide(role: number): boolean {
  return role !== UNDECIDED && role !== OUTSIDE;
}

function signOf(role: number): number {
  if (role === PLATFORM) {
    return 1;
  }
  return role === PRODUCT ? -1 : 0;
}
