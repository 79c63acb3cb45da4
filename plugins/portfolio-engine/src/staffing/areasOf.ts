import { Groundwork } from '../groundwork/types';
import { drain } from '../graph/drain';
import { defaultNumbers } from '../settings/numbers';
import { AreaTable, findAreas } from './findAreas';
import { STAFFING_NUMBERS, StaffingNumbers } from './numbers';

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

/** The areas by some figures, to be filled in by who asks. */
export function* areasBy(options: {
  groundwork: Groundwork;
  numbers: StaffingNumbers;
}): Generator<void, AreaTable> {
  const { groundwork, numbers } = options;
  if (!isDefault(numbers)) {
    return yield* findAreas({ groundwork, numbers });
  }
  const table = yield* knownAreas(groundwork);
  return {
    ...table,
    areas: table.areas.map(area => ({ ...area, heldBy: [] })),
  };
}

function isDefault(numbers: StaffingNumbers): boolean {
  return Object.entries(defaultNumbers(STAFFING_NUMBERS)).every(
    ([name, value]) => numbers[name as keyof StaffingNumbers] === value,
  );
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
