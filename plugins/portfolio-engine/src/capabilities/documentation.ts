import { ApiDigest, EntityFacts } from '../facts/types';

/** Of whom the documentation is judged. */
export interface DocumentedSurface {
  facts: EntityFacts | undefined;
  /** Of an API whose definition was looked at. */
  digest?: ApiDigest;
}

interface DocumentationPart {
  /** Share of the score, before parts that do not apply are left out. */
  weight: number;
  reason: string;
  /** 0 … 1; undefined where it does not apply. */
  value(surface: {
    facts: EntityFacts;
    digest?: ApiDigest;
  }): number | undefined;
}

/** A description of fewer characters says little more than the name. */
const TELLING_DESCRIPTION = 20;

/** What makes a capability one that others can pick up by themselves. */
const PARTS: readonly DocumentationPart[] = [
  {
    weight: 0.3,
    reason: 'a definition that tools can read is how an API is learned first',
    value: ({ facts, digest }) => {
      if (facts.kind !== 'api' || digest?.state === 'not-applicable') {
        return undefined;
      }
      // It may be readable where we did not look: nothing is held against it.
      return !digest || digest.state === 'not-loaded'
        ? undefined
        : Number(digest.state === 'parsed');
    },
  },
  {
    weight: 0.2,
    reason: 'operations without a word on them must be guessed',
    value: ({ digest }) =>
      digest?.state === 'parsed' && digest.operations > 0
        ? digest.operationsDescribed
        : undefined,
  },
  {
    weight: 0.2,
    reason: 'a sentence on what it is for decides whether one reads on',
    value: ({ facts }) => describedShare(facts),
  },
  {
    weight: 0.3,
    reason: 'docs say what a definition cannot: why, when and how to start',
    value: ({ facts }) => Number(facts.card.docs === true),
  },
];

/**
 * How well a surface is documented, 0 … 1: the weighted mean of the parts that
 * apply. -1 where the catalog does not have the entity.
 */
export function documentationScore(surface: DocumentedSurface): number {
  const { facts, digest } = surface;
  if (!facts) {
    return -1;
  }
  let weights = 0;
  let sum = 0;
  for (const part of PARTS) {
    const value = part.value({ facts, digest });
    if (value !== undefined) {
      weights += part.weight;
      sum += part.weight * value;
    }
  }
  return sum / weights;
}

function describedShare(facts: EntityFacts): number {
  const { description, name, title } = facts.card;
  const text = description?.trim() ?? '';
  const repeatsName = [name, title].some(
    other => other?.toLowerCase() === text.toLowerCase(),
  );
  if (text === '' || repeatsName) {
    return 0;
  }
  return Math.min(1, text.length / TELLING_DESCRIPTION);
}
