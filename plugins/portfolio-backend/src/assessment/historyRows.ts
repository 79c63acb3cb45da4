import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import {
  findCoverage,
  ITEM_FORMS,
  ORGANISATION_SCOPE,
} from '@backstage-portfolio/plugin-portfolio-engine';
import type {
  Assessed,
  Coverage,
  Overlay,
} from '@backstage-portfolio/plugin-portfolio-engine';
import type { HistoryRow } from '../store/PortfolioStore';
import type { ConsumptionPairs } from './consumptionPairs';
import { countJudgement } from './countJudgement';
import { unitRoles } from './unitRoles';

/** Adds to a number of a scope; 1, if left out. */
export type Count = (
  scope: string | undefined,
  number: string,
  by?: number,
) => void;

const LOOSE = ITEM_FORMS.indexOf('loose');

/** Scope of the numbers of the whole catalog; others are domain refs and item ids. */
const ORGANISATION = ORGANISATION_SCOPE;

/**
 * The numbers of a day: for the organisation, for each registered domain, and
 * for each item. Small on purpose, since they are kept for years.
 */
export function* historyRows(options: {
  assessed: Assessed;
  pairs: ConsumptionPairs;
  /** What people say of it. */
  overlay: Overlay;
  day: string;
}): Generator<void, HistoryRow[]> {
  const { assessed, pairs, overlay, day } = options;
  const { graph, items, capabilities } = assessed;
  const scopes = new Map<string, Map<string, number>>();
  const count: Count = (scope, number, by = 1) => {
    if (scope !== undefined) {
      const numbers = scopes.get(scope) ?? new Map<string, number>();
      numbers.set(number, (numbers.get(number) ?? 0) + by);
      scopes.set(scope, numbers);
    }
  };

  const coverage: Coverage = yield* findCoverage({ assessed });
  for (const [name, value] of Object.entries(coverage)) {
    count(ORGANISATION, name, value);
  }
  yield;
  for (const { ref, role } of unitRoles(assessed)) {
    const node = graph.indexOf.get(ref) ?? -1;
    const domain = graph.domain[node] ?? -1;
    const item = items.itemOf[node] ?? -1;
    // A disputed role is in no total until it is settled.
    const counted = overlay.disputes.has(node) ? 'disputed' : role;
    count(ORGANISATION, `units.${counted}`);
    count(graph.refs[domain], `units.${counted}`);
    count(items.ids[item], 'units');
    if (node % 1_000 === 0) {
      yield;
    }
  }
  for (const [item, code] of items.role.entries()) {
    // As the overview counts: neither what an owner has left over, nor disputes.
    if (items.form[item] === LOOSE || overlay.disputes.has(items.top[item]!)) {
      continue;
    }
    const role = ROLES[code] ?? 'undecided';
    count(ORGANISATION, `items.${role}`);
    count(graph.refs[items.domain[item] ?? -1], `items.${role}`);
  }
  for (const item of capabilities.item) {
    count(ORGANISATION, 'capabilities');
    count(items.ids[item], 'capabilities');
  }
  yield;
  for (const [number, { provider }] of [
    ['consumerItems', pairs.items],
    ['consumerTeams', pairs.teams],
  ] as const) {
    for (const [row, item] of provider.entries()) {
      count(items.ids[item], number);
      count(ORGANISATION, number);
      if (row % 1_000 === 0) {
        yield;
      }
    }
  }
  yield* countJudgement({ assessed, overlay, count });
  return Array.from(scopes, ([scope, numbers]) => ({
    day,
    scope,
    numbers: Object.fromEntries(numbers),
  }));
}
