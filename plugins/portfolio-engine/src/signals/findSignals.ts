import { findingId } from '../findings/findingId';
import { Finding } from '../findings/types';
import { Groundwork } from '../groundwork/types';
import { LookAlikes } from '../lookalikes/types';
import { defaultNumbers } from '../settings/numbers';
import { checkFindings, checkNumbers, UNUSABLE } from './checkAnswers';
import { FieldCounter } from './coverage';
import { readFieldAnswers } from './fieldAnswers';
import { judgeIndicator, JudgedIndicator, judgeSignal } from './judge';
import { findScopes, Scopes } from './scopes';
import {
  Condition,
  FieldId,
  IndicatorDefinition,
  IndicatorReport,
  MOST_FINDINGS,
  OneSignalSettings,
  Scope,
  SIGNAL_RULES,
  SignalContext,
  SignalDefinition,
  SignalFinding,
  SignalReport,
  SignalSettings,
  SignalTable,
  UnknownReason,
} from './types';
import { countWitnesses, witnessesOf } from './witnesses';

export { countWitnesses };

const SLICE = 256;
const NO_FIELDS: readonly FieldId[] = [];
const NO_FINDINGS: number[] = [];
/** Scopes judged in one step. */
const SCOPES = 32;

/** As it is where nothing is configured. */
export const DEFAULT_SIGNAL_SETTINGS: SignalSettings = {
  rules: defaultNumbers(SIGNAL_RULES),
  signals: new Map(),
};

/** What has been found of one indicator, before scopes are judged. */
interface FoundIndicator {
  definition: IndicatorDefinition;
  watch: readonly Condition[];
  raise: readonly Condition[];
  /** Fields that it reads, beyond that of its coverage. */
  further: readonly FieldId[];
  /** Numbers into the findings of the table, best first. */
  byScope: Map<number, number[]>;
  failed: boolean;
}

/**
 * Every signal in every scope. A signal that throws, or answers something that
 * is none, is said to be unknown and named among the faults; the rest stands.
 */
export function* findSignals(options: {
  groundwork: Groundwork;
  lookAlikes: LookAlikes;
  signals: readonly SignalDefinition[];
  settings?: SignalSettings;
}): Generator<void, SignalTable> {
  const { groundwork, lookAlikes, signals } = options;
  const { settings = DEFAULT_SIGNAL_SETTINGS } = options;
  const scopes = yield* findScopes(groundwork);
  yield* readFieldAnswers(groundwork);
  const counter = new FieldCounter({
    groundwork,
    rules: settings.rules,
    organisation: scopes.all[0]!,
  });
  const table: SignalTable = {
    findings: [],
    reports: [],
    scopes: scopes.all.map(({ id, kind, node, item, units, teams }) => ({
      id,
      kind,
      node,
      item,
      units: units.length,
      teams: teams.length,
    })),
    faults: [],
  };
  for (const signal of signals) {
    const configured = settings.signals.get(signal.id);
    if (configured?.enabled === false) {
      continue;
    }
    const context = contextOf({
      groundwork,
      lookAlikes,
      signal,
      configured,
      counter,
    });
    const found: FoundIndicator[] = [];
    for (const definition of signal.indicators) {
      const isOff =
        configured?.indicators.get(definition.id)?.enabled === false;
      if (!isOff) {
        found.push(
          yield* findIndicator({
            signal,
            definition,
            context,
            configured,
            scopes,
            table,
          }),
        );
        // Counted here once, so that judging the organisation is a short step.
        for (const field of fieldsOf(definition)) {
          counter.of(field, scopes.all[0]!);
          yield;
        }
      }
    }
    for (const [number, scope] of scopes.all.entries()) {
      if (number % SCOPES === 0) {
        yield;
      }
      if (isSilent({ found, scope, number, settings })) {
        continue;
      }
      const report = judgeScope({
        signal,
        found,
        context,
        configured,
        settings,
        scope,
        number,
        counter,
        table,
      });
      if (number === 0 || tellsSomething(report)) {
        table.reports.push(report);
      }
    }
  }
  return table;
}

function contextOf(options: {
  groundwork: Groundwork;
  lookAlikes: LookAlikes;
  signal: SignalDefinition;
  configured: OneSignalSettings | undefined;
  counter: FieldCounter;
}): SignalContext {
  const { groundwork, lookAlikes, signal, configured, counter } = options;
  const predicate = configured?.predicate;
  return {
    groundwork,
    lookAlikes,
    standing: field => counter.standing(field),
    settings: {
      ...defaultNumbers(signal.settings ?? {}),
      ...configured?.numbers,
    },
    applies: node =>
      predicate === undefined ||
      ((groundwork.facts[node]?.predicates ?? 0) & (1 << predicate)) !== 0,
  };
}

function* findIndicator(options: {
  signal: SignalDefinition;
  definition: IndicatorDefinition;
  context: SignalContext;
  configured: OneSignalSettings | undefined;
  scopes: Scopes;
  table: SignalTable;
}): Generator<void, FoundIndicator> {
  const { signal, definition, context, scopes, table } = options;
  const { graph, items } = context.groundwork;
  let findings: Finding[] = [];
  let failed = false;
  try {
    findings = checkFindings({
      findings: yield* definition.find(context),
      templates: signal.templates,
      nodes: graph.refs.length,
      items: items.ids.length,
    });
  } catch (error) {
    failed = true;
    table.faults.push(faultOf(signal, definition, error));
  }
  const seen = new Set<string>();
  const own: SignalFinding[] = [];
  for (const [place, finding] of findings.entries()) {
    const id = findingId({ graph, items, finding });
    if (!seen.has(id) && isWithin(context, finding)) {
      seen.add(id);
      own.push({
        ...finding,
        id,
        signal: signal.id,
        indicator: definition.id,
      });
    }
    if (place % SLICE === 0) {
      yield;
    }
  }
  own.sort(byWeight);
  yield;
  const byScope = new Map<number, number[]>();
  for (const [place, finding] of own.entries()) {
    const number = table.findings.length;
    table.findings.push(finding);
    scopes.forEach(finding, scope => {
      const list = byScope.get(scope);
      if (list) {
        list.push(number);
      } else {
        byScope.set(scope, [number]);
      }
    });
    if (place % SLICE === 0) {
      yield;
    }
  }
  const bounds = options.configured?.indicators.get(definition.id);
  return {
    definition,
    watch: bounds?.watch ?? definition.watch,
    raise: bounds?.raise ?? definition.raise,
    further: definition.alsoNeeds ?? NO_FIELDS,
    byScope,
    failed,
  };
}

/** The configuration may take units out of a signal. */
function isWithin(context: SignalContext, finding: Finding): boolean {
  const [subject] = finding.places ?? finding.nodes;
  return subject === undefined || context.applies(subject);
}

/** Heaviest first; of equal ones by id, so that runs compare. */
function byWeight(one: SignalFinding, other: SignalFinding): number {
  if (one.weight !== other.weight) {
    return other.weight - one.weight;
  }
  return one.id < other.id ? -1 : 1;
}

function judgeScope(options: {
  signal: SignalDefinition;
  found: readonly FoundIndicator[];
  context: SignalContext;
  configured: OneSignalSettings | undefined;
  settings: SignalSettings;
  scope: Scope;
  /** Of the scope. */
  number: number;
  counter: FieldCounter;
  table: SignalTable;
}): SignalReport {
  const { signal, found, settings, scope, table } = options;
  const { rules } = settings;
  const judged: JudgedIndicator[] = [];
  const indicators: IndicatorReport[] = [];
  for (const each of found) {
    const report = judgeOne({ ...options, each });
    indicators.push(report);
    judged.push({
      status: report.status,
      watchOnly: each.definition.watchOnly === true,
      subjects: () =>
        subjectsOf(report.findings.map(place => table.findings[place]!)),
      teams: () =>
        witnessesOf(report.findings.map(place => table.findings[place]!)),
    });
  }
  const verdict = judgeSignal({
    indicators: judged,
    teams: scope.teams.length,
    watchAtMost: capOf({ signal, indicators, table }),
    rules,
  });
  return { signal: signal.id, scope: scope.id, ...verdict, indicators };
}

function judgeOne(
  options: Parameters<typeof judgeScope>[0] & { each: FoundIndicator },
): IndicatorReport {
  const { signal, context, settings } = options;
  const { scope, number, counter, table, each } = options;
  const { definition, byScope, further } = each;
  const all = byScope.get(number) ?? NO_FINDINGS;
  const findings = all.map(place => table.findings[place]!);
  const coverage = counter.of(definition.field, scope);
  let { failed } = each;
  let bases: Record<string, number> = {};
  let measures: Record<string, number> = {};
  let unknown: UnknownReason | undefined = undefined;
  try {
    bases = checkNumbers(definition.bases?.(context, scope) ?? {});
    measures = checkNumbers(
      definition.measure({ findings, bases, settings: context.settings }),
    );
    unknown = definition.unknownBecause?.(context, scope);
  } catch (error) {
    // Once, not for every scope.
    if (!failed) {
      each.failed = true;
      table.faults.push(faultOf(signal, definition, error));
    }
    failed = true;
  }
  const others =
    further.length > 0
      ? further.map(field => counter.of(field, scope))
      : undefined;
  if (failed) {
    unknown = { code: 'failed' };
  }
  const { status, because } = judgeIndicator({
    definition,
    watch: each.watch,
    raise: each.raise,
    measures,
    coverage,
    others,
    witnesses: countWitnesses(findings, settings.rules.witnessTeams),
    unknown,
    rules: settings.rules,
  });
  // Field by field: tens of thousands of them are made.
  const report: Partial<IndicatorReport> = { indicator: definition.id, status };
  if (because) {
    report.because = because;
  }
  report.measures = measures;
  report.bases = bases;
  report.coverage = coverage;
  if (others) {
    report.others = others;
  }
  if (unknown) {
    report.unknown = unknown;
  }
  report.findings = all.slice(0, MOST_FINDINGS);
  report.total = all.length;
  return report as IndicatorReport;
}

/** Fields that an indicator reads, that of its coverage first. */
function fieldsOf(definition: IndicatorDefinition): [FieldId, ...FieldId[]] {
  return [definition.field, ...(definition.alsoNeeds ?? [])];
}

function capOf(options: {
  signal: SignalDefinition;
  indicators: readonly IndicatorReport[];
  table: SignalTable;
}): string | undefined {
  const { signal, indicators, table } = options;
  try {
    return signal.watchAtMost?.(whatCaps(indicators));
  } catch (error) {
    const fault = `The signal "${signal.id}" failed: ${String(error)}`;
    if (!table.faults.includes(fault)) {
      table.faults.push(fault);
    }
    return UNUSABLE;
  }
}

/** What a signal's own cap is decided by. */
export function whatCaps(
  indicators: readonly IndicatorReport[],
): Parameters<NonNullable<SignalDefinition['watchAtMost']>>[0] {
  return {
    status: new Map(
      indicators.map(({ indicator, status }) => [indicator, status]),
    ),
    bases: new Map(
      indicators.map(({ indicator, bases }) => [indicator, bases]),
    ),
  };
}

export function subjectsOf(
  findings: readonly Pick<Finding, 'nodes' | 'items'>[],
): ReadonlySet<number> {
  const subjects = new Set<number>();
  for (const { nodes, items = [] } of findings) {
    for (const node of nodes) {
      subjects.add(node);
    }
    for (const item of items) {
      // Apart from nodes, which are numbered from 0.
      subjects.add(-1 - item);
    }
  }
  return subjects;
}

/** Nothing was seen there, and it is too small for a status (rule 3). */
function isSilent(options: {
  found: readonly FoundIndicator[];
  scope: Scope;
  /** Of the scope. */
  number: number;
  settings: SignalSettings;
}): boolean {
  const { found, scope, number, settings } = options;
  return (
    number > 0 &&
    scope.teams.length < settings.rules.scopeTeams &&
    found.every(({ byScope }) => !byScope.has(number))
  );
}

function tellsSomething(report: SignalReport): boolean {
  return (
    report.status !== 'unknown' ||
    report.indicators.some(
      ({ status, total }) => status !== 'unknown' || total > 0,
    )
  );
}

function faultOf(
  signal: SignalDefinition,
  definition: IndicatorDefinition,
  error: unknown,
): string {
  return `The indicator "${definition.id}" of the signal "${
    signal.id
  }" is left out of this assessment: ${String(error)}`;
}
