import { InputError } from '@backstage/errors';
import { NumberSettings, NumberValues } from '../settings/numbers';

/** Every figure of the rule of thumb (../sources, product-vs-platform). */
export const STAFFING_NUMBERS = {
  majorConsumerTeams: {
    default: 3,
    unit: 'count',
    meaning: 'Consumer teams that speak for a major area.',
  },
  majorConsumerProducts: {
    default: 2,
    unit: 'count',
    meaning: 'Consuming products that speak for a major area as well.',
  },
  majorCapabilities: {
    default: 3,
    unit: 'count',
    meaning: 'Capabilities that speak for a major area.',
  },
  majorUnits: {
    default: 5,
    unit: 'count',
    meaning: 'Units that speak for a major area as well.',
  },
  majorReasons: {
    default: 2,
    unit: 'count',
    meaning: 'Of the reasons consumers, breadth and a team at home, so many.',
  },
  smallOwners: {
    default: 3,
    unit: 'count',
    meaning:
      'Owning groups below which one named person part-time is all it takes.',
  },
  formingAreas: {
    default: 1,
    unit: 'count',
    meaning: 'Major areas up to which a platform is forming.',
  },
  matureTeams: {
    default: 12,
    unit: 'count',
    meaning: 'Platform teams from which the organisation is mature.',
  },
  mostTeamsPerManager: {
    default: 10,
    unit: 'count',
    meaning: 'Platform teams that one Platform PM can serve at most.',
  },
  leastTeamsPerManager: {
    default: 6,
    unit: 'count',
    meaning: 'Platform teams from which one Platform PM has enough to do.',
  },
  areasPerPerson: {
    default: 2,
    unit: 'count',
    meaning: 'Major areas that one person holds or shares at most.',
  },
  titlesKnown: {
    default: 0.5,
    unit: 'share',
    meaning:
      'Share of people in platform teams whose titles must be known before "nobody" means nobody.',
  },
  unownedShare: {
    default: 0.5,
    unit: 'share',
    meaning:
      'Share of units without an owner from which an interim helps a forming area.',
  },
  thinCharter: {
    default: 1,
    unit: 'count',
    meaning:
      'Facts of the charter up to which an interim helps a forming area.',
  },
  manyAsked: {
    default: 3,
    unit: 'count',
    meaning: 'Platform PMs asked for from which some come from outside.',
  },
} as const satisfies NumberSettings;

export type StaffingNumbers = NumberValues<typeof STAFFING_NUMBERS>;

/**
 * Checks what no figure shows alone.
 *
 * @throws InputError that names the key.
 */
export function checkStaffingNumbers(
  numbers: StaffingNumbers,
  key: string,
): StaffingNumbers {
  const { leastTeamsPerManager: least, mostTeamsPerManager: most } = numbers;
  for (const name of [
    'leastTeamsPerManager',
    'areasPerPerson',
    'majorReasons',
  ] as const) {
    if (numbers[name] < 1) {
      throw new InputError(
        `${key}.${name} is ${numbers[name]}; it must be 1 or more`,
      );
    }
  }
  if (least > most) {
    throw new InputError(
      `${key}: the bounds are crossed, leastTeamsPerManager ${least} is above mostTeamsPerManager ${most}`,
    );
  }
  return numbers;
}
