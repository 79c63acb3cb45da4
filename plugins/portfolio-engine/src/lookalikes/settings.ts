import { NumberSettings } from '../settings/numbers';

/** Figures of the search for look-alikes: settings of `duplicate-solutions`. */
export const LOOK_ALIKE_NUMBERS = {
  similarity: {
    default: 0.45,
    unit: 'share',
    meaning:
      'Least share of the function words of two units that both have, the rarer ones counting more.',
  },
  sharedWords: {
    default: 3,
    unit: 'count',
    meaning: 'Function words that two units must share.',
  },
  sharedWordsWithMore: {
    default: 2,
    unit: 'count',
    meaning:
      'Function words that suffice where two units also declare the same capability or have operations alike.',
  },
  operations: {
    default: 3,
    unit: 'count',
    meaning: 'Operations that two APIs must share to count as alike.',
  },
  operationSimilarity: {
    default: 0.5,
    unit: 'share',
    meaning: 'Least share of the operations of two APIs that both have.',
  },
  mostOwnersShare: {
    default: 0.3,
    unit: 'share',
    meaning: 'A word that more of the owning teams use tells no function.',
  },
  mostOwners: {
    default: 2,
    unit: 'count',
    meaning: 'Owning teams that may use a word however few teams there are.',
  },
  mostUnitsShare: {
    default: 0.1,
    unit: 'share',
    meaning:
      'A word that more of the Components and APIs use tells no function.',
  },
  mostUnits: {
    default: 3,
    unit: 'count',
    meaning:
      'Components and APIs that may use a word however few of them there are.',
  },
  boilerplateOwners: {
    default: 3,
    unit: 'count',
    meaning:
      'A sentence of a description that more owning teams have comes from a template, and is left out.',
  },
} as const satisfies NumberSettings;
