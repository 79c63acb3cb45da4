import {
  ScopeName,
  TrendRow,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { dayOf } from '../assessment/dayOf';
import { Caller } from './Callers';
import { RouterOptions } from './routerOptions';

/** So far back one looks for the last change. */
const DAYS = 365;
const DAY_MS = 86_400_000;

/** The history of a scope as far as trends need it, ascending. */
export async function trendRows(
  { history }: Pick<RouterOptions, 'history'>,
  options: { caller: Caller; scope: ScopeName },
): Promise<TrendRow[]> {
  const { caller, scope } = options;
  return history.numbers({
    scope: scope.id,
    from: dayBefore(caller.snapshot.assessedAt, DAYS),
  });
}

/** ISO 8601 day. */
export function dayBefore(date: Date, days: number): string {
  return dayOf(new Date(Math.max(0, date.getTime() - days * DAY_MS)));
}
