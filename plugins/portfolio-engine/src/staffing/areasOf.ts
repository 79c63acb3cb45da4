import { Groundwork } from '../groundwork/types';
import { drain } from '../graph/drain';
import { defaultNumbers } from '../settings/numbers';
import { AreaTable, findAreas } from './findAreas';
import { STAFFING_NUMBERS, StaffingNumbers } from './numbers';

interface KnownAreas {
  numbers: StaffingNumbers;
  table: AreaTable;
}

const KNOWN = new WeakMap<Groundwork, KnownAreas>();

/**
 * The areas, found once a run, for all stages that ask which platforms are
 * major. By the figures with which they were first asked for: those of the
 * configuration in a run, else the default ones. Nothing of them may be changed.
 */
export function* knownAreas(
  groundwork: Groundwork,
  numbers: StaffingNumbers = defaultNumbers(STAFFING_NUMBERS),
): Generator<void, AreaTable> {
  let known = KNOWN.get(groundwork);
  if (!known) {
    known = { numbers, table: yield* findAreas({ groundwork, numbers }) };
    KNOWN.set(groundwork, known);
  }
  return known.table;
}

/** The areas by some figures, to be filled in by who asks. */
export function* areasBy(options: {
  groundwork: Groundwork;
  numbers: StaffingNumbers;
}): Generator<void, AreaTable> {
  const { groundwork, numbers } = options;
  const table = yield* knownAreas(groundwork, numbers);
  if (!areSame(numbers, KNOWN.get(groundwork)!.numbers)) {
    return yield* findAreas({ groundwork, numbers });
  }
  return {
    ...table,
    areas: table.areas.map(area => ({ ...area, heldBy: [] })),
  };
}

function areSame(one: StaffingNumbers, other: StaffingNumbers): boolean {
  return Object.entries(one).every(
    ([name, value]) => other[name as keyof StaffingNumbers] === value,
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
