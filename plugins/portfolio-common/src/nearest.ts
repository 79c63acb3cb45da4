import { distance } from 'fastest-levenshtein';

/** Longer values are no slip of the keyboard, and cost time to compare. */
const MAX_LENGTH = 64;

/** @public */
export interface NearestOptions {
  /** What was written. Compared without regard to case. */
  value: string;
  /** Right values, lower case. */
  candidates: Iterable<string>;
  /** How many letters may differ at most; a third of them, if left out. */
  maxEdits?: number;
}

/**
 * The right value that somebody most likely meant: at most a third of its
 * letters, or one, may differ. Of equally near ones the first.
 *
 * @public
 */
export function nearest(options: NearestOptions): string | undefined {
  const value = options.value.trim().toLowerCase();
  if (value.length === 0 || value.length > MAX_LENGTH) {
    return undefined;
  }
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of options.candidates) {
    const allowed = Math.min(
      Math.max(1, Math.floor(candidate.length / 3)),
      options.maxEdits ?? MAX_LENGTH,
    );
    if (Math.abs(candidate.length - value.length) <= allowed) {
      const edits = distance(value, candidate);
      if (edits <= allowed && edits < bestDistance) {
        best = candidate;
        bestDistance = edits;
      }
    }
  }
  return best;
}
