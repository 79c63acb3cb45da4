/** The day so many days after another, as `YYYY-MM-DD`. */
export function dayAfter(date: Date, days: number): string {
  const later = new Date(date);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10);
}
