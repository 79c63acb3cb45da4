import { Groundwork } from '../groundwork/types';
import { drain } from '../graph/drain';
import { AreaTable, findAreas } from './findAreas';

const KNOWN = new WeakMap<Groundwork, AreaTable>();

/**
 * The areas by the default figures, found once a run, for stages that ask
 * which platforms are major. Nothing of them may be changed.
 */
export function* knownAreas(
  groundwork: Groundwork,
): Generator<void, AreaTable> {
  let table = KNOWN.get(groundwork);
  if (!table) {
    table = yield* findAreas({ groundwork });
    KNOWN.set(groundwork, table);
  }
  return table;
}

const MAJORS = new WeakMap<AreaTable, ReadonlySet<number>>();

/** Items that are major areas. */
export function majorItemsOf(groundwork: Groundwork): ReadonlySet<number> {
  const table = areasOf(groundwork);
  let majors = MAJORS.get(table);
  if (!majors) {
    majors = new Set(
      table.areas.filter(({ major }) => major).map(({ item }) => item),
    );
    MAJORS.set(table, majors);
  }
  return majors;
}

/** The same, in one go. */
export function areasOf(groundwork: Groundwork): AreaTable {
  return drain(knownAreas(groundwork));
}
