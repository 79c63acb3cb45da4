import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { ScopeName, SignalStatus } from '../signals/types';
import { textMatcher } from './matchText';
import { Page, PageRequest, takePage } from './page';
import { Reading } from './reading';
import { isScopeShown, showScope, titleOfScope } from './scopesInView';
import { signalsInUse } from './signals';

type StatusCounts = Record<SignalStatus, number>;

/**
 * The organisation, then domains and platforms that the caller may see, those
 * with most raised signals first.
 */
export function* listScopes(
  reading: Reading,
  options: {
    filter: { text?: string; kind?: ScopeName['kind'] };
    page: PageRequest;
  },
): Generator<void, Page<PortfolioSchema<'ScopeSummary'>>> {
  const { filter, page } = options;
  const { view } = reading;
  const { scopes } = view.assessed.judgement.signals;
  const matches = textMatcher(filter.text);
  const counts = yield* countStatuses(reading);
  const listed: number[] = [];
  for (const [number, scope] of scopes.entries()) {
    if (
      isScopeShown(view, scope) &&
      (filter.kind === undefined || scope.kind === filter.kind) &&
      (!matches || matches(scope.id, titleOfScope(view, scope).toLowerCase()))
    ) {
      listed.push(number);
    }
  }
  yield;
  const titles = new Map(
    listed.map(number => [number, titleOfScope(view, scopes[number]!)]),
  );
  listed.sort(
    (one, other) =>
      Number(scopes[other]!.kind === 'organisation') -
        Number(scopes[one]!.kind === 'organisation') ||
      counts[other]!.raised - counts[one]!.raised ||
      counts[other]!.watch - counts[one]!.watch ||
      compare(titles.get(one)!, titles.get(other)!) ||
      one - other,
  );
  return takePage({
    listed,
    request: page,
    idOf: number => scopes[number]!.id,
    show: number => ({
      scope: showScope(view, scopes[number]!),
      ...counts[number]!,
    }),
  });
}

/** By scope; what has no report is unknown. */
function* countStatuses(reading: Reading): Generator<void, StatusCounts[]> {
  const { scopes } = reading.view.assessed.judgement.signals;
  const all = signalsInUse(reading).length;
  const numbers = new Map(scopes.map(({ id }, number) => [id, number]));
  const counts = scopes.map(
    (): StatusCounts => ({ raised: 0, watch: 0, clear: 0, unknown: all }),
  );
  for (const [place, { scope, status }] of reading.overlay.reports.entries()) {
    const counted = counts[numbers.get(scope) ?? -1];
    if (counted && status !== 'unknown') {
      counted[status]++;
      counted.unknown--;
    }
    if (place % 4096 === 0) {
      yield;
    }
  }
  return counts;
}

function compare(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}
