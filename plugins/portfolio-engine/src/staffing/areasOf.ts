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

/** The same, in one go. */
export function areasOf(groundwork: Groundwork): AreaTable {
  return drain(knownAreas(groundwork));
}
