import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { SIGNAL_STATUSES, SignalStatus } from '../signals/types';

/** Numbers of one scope on one day, as the history keeps them. */
export interface TrendRow {
  /** ISO 8601. */
  day: string;
  /**
   * `signal.<id>`: place in SIGNAL_STATUSES; `signal.<id>.coverage`: 0 … 1,
   * where it is kept.
   */
  numbers: Readonly<Record<string, number>>;
}

/** Coverage that rose by so much explains a change by itself (rule 7). */
const NEWLY_VISIBLE = 0.05;
/** A change that is older says nothing of where it goes. */
const RECENT_DAYS = 90;

/**
 * How a signal moved: since when it is as it is, and what it was before. What
 * could not be judged before is newly visible, not worse.
 */
export function trendOf(options: {
  /** Ascending. */
  rows: readonly TrendRow[];
  signal: string;
  status: SignalStatus;
}): PortfolioSchema<'Trend'> {
  const { rows, signal, status } = options;
  const key = `signal.${signal}`;
  const known = rows.filter(({ numbers }) => numbers[key] !== undefined);
  const now = SIGNAL_STATUSES.indexOf(status);
  let place = known.length - 1;
  while (place >= 0 && known[place]!.numbers[key] === now) {
    place--;
  }
  const first = known[place + 1];
  const last = known[place];
  if (!first) {
    return { direction: 'unknown' };
  }
  if (!last) {
    return { direction: 'same', since: first.day };
  }
  const before = SIGNAL_STATUSES[last.numbers[key]!] ?? 'unknown';
  const moved = { since: first.day, before };
  if (before === 'unknown' || status === 'unknown') {
    return { direction: 'newly-visible', ...moved };
  }
  const [coverage = 0, earlier = 0] = [
    first.numbers[`${key}.coverage`],
    last.numbers[`${key}.coverage`],
  ];
  if (coverage - earlier >= NEWLY_VISIBLE) {
    return { direction: 'newly-visible', ...moved };
  }
  const latest = known[known.length - 1]!.day;
  if (daysFrom(first.day, latest) > RECENT_DAYS) {
    return { direction: 'same', ...moved };
  }
  return {
    direction: now > SIGNAL_STATUSES.indexOf(before) ? 'worse' : 'better',
    ...moved,
  };
}

function daysFrom(day: string, later: string): number {
  return (Date.parse(later) - Date.parse(day)) / 86_400_000;
}
