/**
 * Part of the catalog by which it may differ between two probes and still
 * count as settled: a large catalog gains and loses a few at any time.
 */
const TOLERANCE = 0.01;

const FIRST_REPEAT_MS = 10_000;
/** After the first settled run, one more for what came in late. */
const LAST_LOOK_MS = 60_000;

/**
 * Whether the catalog was still filling when it was read. A catalog without a
 * single entity has not begun.
 */
export function isSettling(probes: {
  before: number;
  after: number;
  /** Probe of the run before; undefined for the first run ever. */
  last?: number;
}): boolean {
  const { before, after, last } = probes;
  return (
    after === 0 ||
    last === undefined ||
    differ(before, after) ||
    differ(last, after)
  );
}

/**
 * Milliseconds until the catalog should be read again, undefined if the
 * schedule is soon enough. Doubles with each settling run in a row.
 */
export function repeatAfter(options: {
  settling: boolean;
  /** Settling runs in a row before this one. */
  settlingRuns: number;
  frequencyMs: number;
}): number | undefined {
  const { settling, settlingRuns, frequencyMs } = options;
  if (settling) {
    return Math.min(FIRST_REPEAT_MS * 2 ** settlingRuns, frequencyMs);
  }
  return settlingRuns > 0 ? Math.min(LAST_LOOK_MS, frequencyMs) : undefined;
}

function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > TOLERANCE * Math.max(a, b);
}
