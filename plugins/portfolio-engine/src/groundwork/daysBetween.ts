const DAY = 86_400_000;

/**
 * Days from one ISO 8601 day to another; undefined where one of them is
 * missing or is none.
 */
export function daysBetween(
  from: string | undefined,
  to: string,
): number | undefined {
  const days = (Date.parse(to) - Date.parse(from ?? '')) / DAY;
  return Number.isNaN(days) ? undefined : Math.floor(days);
}
