import { NumberSettings } from '../settings/numbers';
import { behindProducts } from './deprioritised/behindProducts';
import { fewPeople } from './deprioritised/fewPeople';
import { findingsStayOpen } from './deprioritised/findingsStayOpen';
import { LACKS } from './deprioritised/lacks';
import { SignalDefinition } from './types';

export const DEPRIORITISED_SETTINGS = {
  leastUnits: {
    default: 5,
    unit: 'count',
    meaning: 'Units of platforms, and of products, that can be compared.',
  },
  pointsBehind: {
    default: 0.25,
    unit: 'share',
    meaning: 'How far platforms stay behind products before it counts.',
  },
  leastFindings: {
    default: 5,
    unit: 'count',
    meaning:
      'Open findings of platforms, and of products, that can be compared.',
  },
  leastHistory: {
    default: 90,
    unit: 'days',
    meaning: 'Days of history before the age of a finding says anything.',
  },
  timesPeople: {
    default: 2,
    unit: 'ratio',
    meaning:
      'Share of use, times that of people, from which the platforms are listed.',
  },
  leastPeople: {
    default: 5,
    unit: 'count',
    meaning: 'People in platform teams below which nothing is said of them.',
  },
} as const satisfies NumberSettings;
export type DeprioritisedSettings = typeof DEPRIORITISED_SETTINGS;

/** "Platform work is constantly deprioritised in favour of features." */
export const platformWorkDeprioritised: SignalDefinition<DeprioritisedSettings> =
  {
    id: 'platform-work-deprioritised',
    title: 'Platform work waits',
    question: 'Does work on platforms wait while work on products is done?',
    idea: 'What customers see wins against what others build on. It shows where platforms are kept less well than products, where their open ends stay open for longer, and where few people carry many.',
    settings: DEPRIORITISED_SETTINGS,
    indicators: [behindProducts, findingsStayOpen, fewPeople],
    templates: {
      ...Object.fromEntries(
        LACKS.flatMap(({ kind, says }) => [
          [kind, `${says}: {count} units of {subject}.`],
          [`${kind}-in-item`, `${says}: {count} units of {item}.`],
        ]),
      ),
      'open-finding': 'A finding on {subject} is open for {n0} days.',
      'carries-many': '{subject} is used by {count} teams.',
      'item-carries-many': '{item} is used by {count} teams.',
    },
  };
