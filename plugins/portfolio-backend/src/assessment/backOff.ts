const FIRST_RETRY_MS = 15_000;

/** Milliseconds to the next try after `failures` failed runs in a row. */
export function retryAfter(options: {
  failures: number;
  frequencyMs: number;
}): number {
  const { failures, frequencyMs } = options;
  return Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), frequencyMs);
}
