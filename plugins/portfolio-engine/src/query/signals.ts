import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { DEFAULT_SIGNAL_SETTINGS } from '../signals/findSignals';
import { FIELDS_BY_ID } from '../signals/fields';
import { reasonText } from '../signals/reasonText';
import { ORGANISATION_SCOPE } from '../signals/scopes';
import {
  Condition,
  IndicatorDefinition,
  IndicatorReport,
  ScopeName,
  SIGNAL_STATUSES,
  SignalDefinition,
  SignalReport,
  SignalStatus,
  UnknownReason,
} from '../signals/types';
import { showDecision, showFinding } from './findings';
import { findShown } from './findingsShown';
import { Reading } from './reading';
import { isScopeShown, showScope } from './scopesInView';
import { trendOf, TrendRow } from './trend';
import { defined } from './units';

type SignalSummary = PortfolioSchema<'SignalSummary'>;
type Indicator = PortfolioSchema<'Indicator'>;

/** Evidence shown of an indicator. */
const MOST_EVIDENCE = 20;
/** Other scopes shown of a signal. */
const MOST_SCOPES = 10;

/** Reports of one assessment, by signal and scope. */
const byKey = new WeakMap<
  readonly SignalReport[],
  ReadonlyMap<string, number>
>();

/** Place of the report of a signal in a scope, if there is one. */
function placeOf(
  { view }: Reading,
  signal: string,
  scope: string,
): number | undefined {
  const { reports } = view.assessed.judgement.signals;
  let places = byKey.get(reports);
  if (!places) {
    places = new Map(
      reports.map((report, place) => [
        `${report.signal} ${report.scope}`,
        place,
      ]),
    );
    byKey.set(reports, places);
  }
  return places.get(`${signal} ${scope}`);
}

/** The signal as people left it, in a scope in which something can be said. */
export function reportOf(
  reading: Reading,
  signal: string,
  scope: string,
): SignalReport | undefined {
  const place = placeOf(reading, signal, scope);
  return place === undefined ? undefined : reading.overlay.reports[place];
}

/** Signals that are switched on, in their order. */
export function signalsInUse(reading: Reading): SignalDefinition[] {
  return reading.terms.signals.filter(
    ({ id }) => placeOf(reading, id, ORGANISATION_SCOPE) !== undefined,
  );
}

/** Every signal in one scope. */
export function* listSignals(
  reading: Reading,
  options: {
    scope: ScopeName;
    history?: readonly TrendRow[];
    seesAll: boolean;
  },
): Generator<void, PortfolioSchema<'SignalList'>> {
  const { scope, seesAll } = options;
  const { faults } = reading.view.assessed.judgement.signals;
  const signals: SignalSummary[] = [];
  for (const definition of signalsInUse(reading)) {
    signals.push(yield* summariseSignal(reading, { ...options, definition }));
  }
  return {
    scope: showScope(reading.view, scope),
    signals,
    ...(seesAll && faults.length > 0 && { faults: [...faults] }),
  };
}

/** One signal in one scope, at a glance. */
export function* summariseSignal(
  reading: Reading,
  options: {
    definition: SignalDefinition;
    scope: ScopeName;
    history?: readonly TrendRow[];
  },
): Generator<void, SignalSummary> {
  const { definition, scope, history } = options;
  const { view, overlay, terms } = reading;
  const { findings } = view.assessed.judgement.signals;
  const report = reportOf(reading, definition.id, scope.id);
  const shown = yield* findShown(view, findings);
  let evidenceTotal = 0;
  let strongest: number | undefined;
  for (const indicator of strongestFirst(report?.indicators ?? [])) {
    for (const number of indicator.findings) {
      if (shown[number] === 1 && overlay.setAside[number] !== 1) {
        evidenceTotal++;
        strongest ??= number;
      }
    }
  }
  const decision = overlay.signals.get(`${definition.id} ${scope.id}`);
  const because = report ? report.because : nothingToSay(reading, { scope });
  return {
    id: definition.id,
    title: definition.title,
    question: definition.question,
    status: report?.status ?? 'unknown',
    ...defined({
      because: because && showReason(because),
      trend:
        history &&
        trendOf({
          rows: history,
          signal: definition.id,
          status: report?.status ?? 'unknown',
        }),
      decision: showDecision(reading, decision),
      custom: terms.custom.has(definition.id) || undefined,
      strongest:
        strongest === undefined
          ? undefined
          : showFinding(reading, findings[strongest]!),
    }),
    evidenceTotal,
    indicators: (report?.indicators ?? []).flatMap(({ indicator, status }) => {
      const known = definition.indicators.find(({ id }) => id === indicator);
      return known ? [{ id: indicator, title: known.title, status }] : [];
    }),
  };
}

/** One signal in one scope, with all that it rests on. */
export function* showSignal(
  reading: Reading,
  options: {
    definition: SignalDefinition;
    scope: ScopeName;
    history?: readonly TrendRow[];
  },
): Generator<void, PortfolioSchema<'SignalStory'>> {
  const { definition, scope } = options;
  const { view } = reading;
  const summary = yield* summariseSignal(reading, options);
  const place = placeOf(reading, definition.id, scope.id);
  const indicators: Indicator[] = [];
  if (place !== undefined) {
    const before = view.assessed.judgement.signals.reports[place]!;
    const now = reading.overlay.reports[place]!;
    for (const [number, report] of now.indicators.entries()) {
      const indicator = definition.indicators.find(
        ({ id }) => id === report.indicator,
      );
      if (indicator) {
        indicators.push(
          yield* showIndicator(reading, {
            definition,
            indicator,
            report,
            before: before.indicators[number]!,
          }),
        );
      }
    }
  }
  return {
    scope: showScope(view, scope),
    summary,
    idea: definition.idea,
    indicators,
    worst: yield* worstScopes(reading, options),
    clears: whatClears(indicators),
  };
}

function* showIndicator(
  reading: Reading,
  options: {
    definition: SignalDefinition;
    indicator: IndicatorDefinition;
    report: IndicatorReport;
    /** As it would be if nothing were snoozed or exempt. */
    before: IndicatorReport;
  },
): Generator<void, Indicator> {
  const { definition, indicator, report, before } = options;
  const { view, overlay, terms } = reading;
  const { findings } = view.assessed.judgement.signals;
  const bounds = terms.settings.signals
    .get(definition.id)
    ?.indicators.get(indicator.id);
  const shown = yield* findShown(view, findings);
  const open = report.findings.filter(
    number => shown[number] === 1 && overlay.setAside[number] !== 1,
  );
  const { field, have, of } = report.coverage;
  return {
    id: indicator.id,
    title: indicator.title,
    meaning: indicator.meaning,
    kind: indicator.kind,
    ...(indicator.watchOnly && { watchOnly: true }),
    status: report.status,
    ...(report.because && { because: showReason(report.because) }),
    measures: Object.entries(indicator.measures).map(
      ([id, { title, unit }]) => {
        const value = rounded(report.measures[id] ?? 0);
        const without = rounded(before.measures[id] ?? 0);
        return {
          id,
          title,
          unit,
          value,
          ...(without !== value && { withoutDecisions: without }),
        };
      },
    ),
    watch: showConditions(indicator, bounds?.watch ?? indicator.watch),
    raise: showConditions(indicator, bounds?.raise ?? indicator.raise),
    coverage: {
      field,
      title: FIELDS_BY_ID.get(field)?.title ?? field,
      have,
      of,
    },
    evidence: open
      .slice(0, MOST_EVIDENCE)
      .map(number => showFinding(reading, findings[number]!)),
    evidenceTotal: open.length,
    hidden: report.findings.some(number => shown[number] !== 1),
    clears: indicator.clears,
  };
}

function showConditions(
  indicator: IndicatorDefinition,
  conditions: readonly Condition[],
): PortfolioSchema<'Condition'>[] {
  return conditions.map(condition =>
    Object.entries(condition).map(([measure, least]) => ({
      measure,
      title: indicator.measures[measure]?.title ?? measure,
      unit: indicator.measures[measure]?.unit ?? 'count',
      least,
    })),
  );
}

/** Other scopes in which a signal is raised or to be watched. */
function* worstScopes(
  reading: Reading,
  options: { definition: SignalDefinition; scope: ScopeName },
): Generator<void, PortfolioSchema<'WorstScope'>[]> {
  const { definition, scope: own } = options;
  const { view, overlay } = reading;
  const { scopes, findings } = view.assessed.judgement.signals;
  const shown = yield* findShown(view, findings);
  const found: { scope: ScopeName; status: SignalStatus; findings: number }[] =
    [];
  for (const scope of scopes) {
    const report = reportOf(reading, definition.id, scope.id);
    if (
      report &&
      scope.id !== own.id &&
      scope.kind !== 'organisation' &&
      isScopeShown(view, scope) &&
      (report.status === 'raised' || report.status === 'watch')
    ) {
      found.push({
        scope,
        status: report.status,
        findings: report.indicators
          .flatMap(indicator => indicator.findings)
          .filter(
            number => shown[number] === 1 && overlay.setAside[number] !== 1,
          ).length,
      });
      yield;
    }
  }
  found.sort(
    (one, other) =>
      rank(other.status) - rank(one.status) || other.findings - one.findings,
  );
  return found.slice(0, MOST_SCOPES).map(({ scope, ...rest }) => ({
    scope: showScope(view, scope),
    ...rest,
  }));
}

/** What to do about what is raised or watched, then what cannot be judged. */
function whatClears(indicators: readonly Indicator[]): string[] {
  const sentences = new Set<string>();
  for (const status of ['raised', 'watch'] as const) {
    for (const indicator of indicators) {
      if (indicator.status === status) {
        sentences.add(indicator.clears);
      }
    }
  }
  for (const { status, because } of indicators) {
    if (status === 'unknown' && because) {
      sentences.add(because.text);
    }
  }
  return [...sentences];
}

/** Why there is no report: too few teams, or nothing that could be judged. */
function nothingToSay(
  { terms }: Reading,
  { scope }: { scope: ScopeName },
): UnknownReason {
  const { rules } = terms.settings ?? DEFAULT_SIGNAL_SETTINGS;
  return { code: scope.teams < rules.scopeTeams ? 'few-teams' : 'thin' };
}

export function showReason(
  reason: UnknownReason,
): PortfolioSchema<'UnknownReason'> {
  return { ...reason, text: reasonText(reason) };
}

/** Those that carry the status first; each as it is in the definition. */
export function strongestFirst(
  indicators: readonly IndicatorReport[],
): IndicatorReport[] {
  return [...indicators].sort(
    (one, other) => rank(other.status) - rank(one.status),
  );
}

export function rank(status: SignalStatus): number {
  return SIGNAL_STATUSES.indexOf(status);
}

/** Four digits, so that the last bits of a share don't show. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
