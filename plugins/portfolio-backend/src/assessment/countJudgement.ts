import {
  isSetAside,
  ORGANISATION_SCOPE,
  SIGNAL_STATUSES,
} from '@backstage-portfolio/plugin-portfolio-engine';
import type {
  Assessed,
  Gap,
  Overlay,
  SignalReport,
} from '@backstage-portfolio/plugin-portfolio-engine';
import type { Count } from './historyRows';

const SLICE = 512;
/** Steps of a coverage that is kept: a tenth of a percent. */
const PRECISION = 1_000;

/**
 * What the assessment concludes, as numbers of the day: the status of each
 * signal and how much its indicators rest on, open gaps, staffing. As people
 * see it: what they have snoozed or exempted is out. Scopes of which nothing
 * can be said have no status.
 */
export function* countJudgement(options: {
  assessed: Assessed;
  overlay: Overlay;
  count: Count;
}): Generator<void> {
  const { assessed, overlay, count } = options;
  const { gaps, staffing } = assessed.judgement;
  for (const [place, report] of overlay.reports.entries()) {
    const { scope, signal, status } = report;
    count(scope, `signal.${signal}`, SIGNAL_STATUSES.indexOf(status));
    count(scope, `signal.${signal}.coverage`, coverageOf(report));
    if (place % SLICE === 0) {
      yield;
    }
  }
  count(ORGANISATION_SCOPE, 'gaps.open', 0);
  count(ORGANISATION_SCOPE, 'gaps.high', 0);
  for (const [place, gap] of gaps.entries()) {
    if (gap.category === 'ownership' && !isSetAside(overlay.gaps.get(gap.id))) {
      for (const scope of scopesOf(assessed, gap)) {
        count(scope, 'gaps.open');
        count(scope, 'gaps.high', gap.severity === 'high' ? 1 : 0);
      }
    }
    if (place % SLICE === 0) {
      yield;
    }
  }
  count(ORGANISATION_SCOPE, 'staffing.need', staffing.need);
  if (!staffing.heldUnknown) {
    count(ORGANISATION_SCOPE, 'staffing.held', staffing.held.length);
  }
}

/** Mean over the indicators that have something to compare; 0 … 1. */
function coverageOf({ indicators }: SignalReport): number {
  const shares = indicators
    .filter(({ coverage }) => coverage.of > 0)
    .map(({ coverage }) => coverage.have / coverage.of);
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.length === 0
    ? 0
    : Math.round((sum / shares.length) * PRECISION) / PRECISION;
}

/** The organisation, and the domain and item of what the gap is about. */
function scopesOf({ graph, items }: Assessed, gap: Gap): string[] {
  const [node = -1] = gap.nodes;
  const [named = -1] = gap.items ?? [];
  const domain = graph.refs[graph.domain[node] ?? -1];
  const item = items.ids[items.itemOf[node] ?? named];
  return [ORGANISATION_SCOPE, domain, item].filter(
    scope => scope !== undefined,
  );
}
