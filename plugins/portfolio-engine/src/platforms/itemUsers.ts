import { isOutside } from '../capabilities/offersToOthers';
import { Groundwork } from '../groundwork/types';
import { groupBy } from '../graph/adjacency';
import { Adjacency } from '../model';

const KNOWN = new WeakMap<Groundwork, Adjacency>();

/** Item → its units that count, ascending; grouped once a run. */
export function* unitsOfItems(
  groundwork: Groundwork,
): Generator<void, Adjacency> {
  let known = KNOWN.get(groundwork);
  if (!known) {
    const { items, units } = groundwork;
    const inItems = units.filter(node => items.itemOf[node]! >= 0);
    known = yield* groupBy({
      nodes: items.ids.length,
      keys: inItems.map(node => items.itemOf[node]!),
      values: inItems,
    });
    KNOWN.set(groundwork, known);
  }
  return known;
}

/** Units that directly use some units of one item, from outside of it. */
export function usersOf(
  groundwork: Groundwork,
  of: {
    item: number;
    units: Uint32Array;
    /** Unit → item for which it was counted last; one for all items. */
    seenFor: Int32Array;
  },
): number[] {
  const { consumption, items, roles, rowsByProvider } = groundwork;
  const { item, units, seenFor } = of;
  const users: number[] = [];
  for (let place = 0; place < units.length; place++) {
    const unit = units[place]!;
    const end = rowsByProvider[unit + 1]!;
    for (let row = rowsByProvider[unit]!; row < end; row++) {
      const user = consumption.consumer[row]!;
      if (
        seenFor[user] !== item &&
        items.itemOf[user] !== item &&
        !isOutside(roles, user)
      ) {
        seenFor[user] = item;
        users.push(user);
      }
    }
  }
  return users;
}
