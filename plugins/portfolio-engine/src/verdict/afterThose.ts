import { Stamps } from '../graph/stamps';
import { Groundwork } from '../groundwork/types';
import { NumberValues } from '../settings/numbers';
import { SIGNAL_RULES } from '../signals/types';
import { ClosedIndicator, CoverageOf } from './openings';
import { byWorth, withoutLesser } from './ranking';
import { toAddition } from './toAddition';
import { bestLevel, Tried } from './tryEdits';
import { Addition } from './types';

/** What opens something only once those before it are done. */
export function* afterThose(options: {
  groundwork: Groundwork;
  closed: readonly ClosedIndicator[];
  now: CoverageOf;
  rules: NumberValues<typeof SIGNAL_RULES>;
  tried: readonly Tried[];
  teams: Stamps;
}): Generator<void, Addition[]> {
  const { groundwork, closed, now, rules, tried, teams } = options;
  const first = tried.filter(({ best }) => best.opens.length > 0);
  const opened = new Set(first.flatMap(({ best }) => best.opens));
  const left = closed.filter(({ id }) => !opened.has(id));
  const withFirst: CoverageOf = field =>
    first.reduce(
      (most, { best }) =>
        best.then(field).have > most.have ? best.then(field) : most,
      now(field),
    );
  const additions: Addition[] = [];
  for (const { candidate, lacking } of tried.filter(
    ({ best }) => best.opens.length === 0,
  )) {
    const best = bestLevel({
      groundwork,
      closed: left,
      candidate,
      lacking,
      now,
      before: withFirst,
      rules,
      teams,
    });
    if (best.opens.length > 0) {
      additions.push({
        ...toAddition(groundwork, { candidate, lacking, best }),
        afterOthers: true,
      });
    }
    yield;
  }
  return withoutLesser(additions.sort(byWorth));
}
