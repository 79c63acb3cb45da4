/** The day of a time in UTC, ISO 8601: `2026-11-22`. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
