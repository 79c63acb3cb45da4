import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { Assessed } from '../model';
import { NumberValues } from '../settings/numbers';
import { ORGANISATION_SCOPE } from '../signals/scopes';
import { SignalDefinition, SignalSettings } from '../signals/types';
import { findVerdict, VERDICT_NUMBERS } from '../verdict/findVerdict';
import { judgeAgain } from './judgeAgain';
import { isSetAside, Overlay } from './overlay';
import { Decision } from './types';

const SLICE = 64;

/**
 * Puts the words of people over an assessment: findings that are snoozed or
 * exempt leave the measures of their indicators, which are judged again by the
 * same rules; signals that are so leave the verdict. Only what a decision
 * touches is judged again; the rest is looked through once.
 */
export function* applyDecisions(options: {
  assessed: Assessed;
  /** Those in force. */
  decisions: readonly Decision[];
  /** All by which it was judged. */
  signals: readonly SignalDefinition[];
  settings?: SignalSettings;
  verdictSettings?: NumberValues<typeof VERDICT_NUMBERS>;
}): Generator<void, Overlay> {
  const { assessed, decisions, verdictSettings } = options;
  const { judgement } = assessed;
  const table = judgement.signals;
  const of = (kind: Decision['kind']) =>
    new Map(
      decisions
        .filter(decision => decision.kind === kind)
        .map(decision => [decision.subject, decision] as const),
    );
  const findings = of('finding');
  const signals = of('signal');
  const setAside = yield* findSetAside({ assessed, findings });
  const reports = [...table.reports];
  if (setAside.length > 0) {
    const definitions = new Map(options.signals.map(each => [each.id, each]));
    for (const [place, report] of table.reports.entries()) {
      const definition = definitions.get(report.signal);
      const isTouched = report.indicators.some(each =>
        each.findings.some(finding => setAside[finding] === 1),
      );
      if (definition && isTouched) {
        reports[place] = judgeAgain({
          assessed,
          report,
          definition,
          setAside,
          settings: options.settings,
        });
        yield;
      }
      if (place % SLICE === 0) {
        yield;
      }
    }
  }
  const counted = reports.filter(
    ({ signal, scope }) =>
      scope !== ORGANISATION_SCOPE ||
      !isSetAside(signals.get(`${signal} ${scope}`)),
  );
  const isAsAssessed =
    setAside.length === 0 && counted.length === reports.length;
  return {
    findings,
    gaps: of('gap'),
    signals,
    disputes: disputesOf(assessed, of('role')),
    setAside,
    reports,
    verdict: isAsAssessed
      ? judgement.verdict
      : findVerdict({
          signals: { ...table, reports: counted },
          staffing: judgement.staffing,
          settings: verdictSettings,
        }),
  };
}

/** Nobody has said anything. */
export function noDecisions(assessed: Assessed): Overlay {
  return {
    findings: new Map(),
    gaps: new Map(),
    signals: new Map(),
    disputes: new Map(),
    setAside: new Uint8Array(0),
    reports: assessed.judgement.signals.reports,
    verdict: assessed.judgement.verdict,
  };
}

function* findSetAside(options: {
  assessed: Assessed;
  findings: ReadonlyMap<string, Decision>;
}): Generator<void, Uint8Array> {
  const { findings } = options;
  const all = options.assessed.judgement.signals.findings;
  if (![...findings.values()].some(isSetAside)) {
    return new Uint8Array(0);
  }
  const setAside = new Uint8Array(all.length);
  for (const [number, { id }] of all.entries()) {
    setAside[number] = isSetAside(findings.get(id)) ? 1 : 0;
    if (number % 8192 === 0) {
      yield;
    }
  }
  return setAside.includes(1) ? setAside : new Uint8Array(0);
}

/** A dispute is settled where the role is now what it asks for. */
function disputesOf(
  { graph, roles }: Assessed,
  words: ReadonlyMap<string, Decision>,
): ReadonlyMap<number, Decision> {
  const disputes = new Map<number, Decision>();
  for (const [ref, decision] of words) {
    const node = graph.indexOf.get(ref);
    if (
      decision.value === 'disputed' &&
      node !== undefined &&
      ROLES[roles.role[node]!] !== decision.role
    ) {
      disputes.set(node, decision);
    }
  }
  return disputes;
}
