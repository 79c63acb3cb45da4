import { NumberSettings } from '../../settings/numbers';

/** Where the signal draws its lines, beside the thresholds. */
export const SLOW_DELIVERY_SETTINGS = {
  neededTeams: {
    default: 4,
    unit: 'count',
    meaning: 'Other teams from which on a team is said to need many.',
  },
  carriedTeams: {
    default: 6,
    unit: 'count',
    meaning: 'Other teams from which on a team is said to carry many.',
  },
  carriedByFew: {
    default: 2,
    unit: 'ratio',
    meaning: 'Teams for each member from which on few people carry them.',
  },
  carriedByVeryFew: {
    default: 3,
    unit: 'ratio',
    meaning: 'Teams for each member from which on very few people carry them.',
  },
  longLeadTime: {
    default: 7,
    unit: 'days',
    meaning: 'Lead time above which it is long.',
  },
  veryLongLeadTime: {
    default: 30,
    unit: 'days',
    meaning: 'Lead time above which it is very long.',
  },
} as const satisfies NumberSettings;

export type SlowDeliverySettings = typeof SLOW_DELIVERY_SETTINGS;
