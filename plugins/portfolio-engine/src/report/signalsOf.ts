import {
  AssessmentFinding,
  AssessmentIndicator,
  AssessmentReason,
  AssessmentSignal,
} from '@backstage-portfolio/plugin-portfolio-common';
import { Assessed } from '../model';
import { defined } from '../query/units';
import { reasonText } from '../signals/reasonText';
import {
  IndicatorDefinition,
  IndicatorReport,
  OneSignalSettings,
  SignalDefinition,
  SignalFinding,
  SignalReport,
  SignalSettings,
  UnknownReason,
} from '../signals/types';
import { countedOf, itemIdsOf, ownersOf, refsOf, sentenceOf } from './names';

const MOST_EVIDENCE = 20;

/** Every signal in every scope that was judged, the organisation first. */
export function signalsOf(options: {
  assessed: Assessed;
  signals: readonly SignalDefinition[];
  settings: SignalSettings | undefined;
}): AssessmentSignal[] {
  const { assessed, signals, settings } = options;
  const { reports, scopes } = assessed.judgement.signals;
  const definitions = new Map(signals.map(signal => [signal.id, signal]));
  const order = new Map(signals.map(({ id }, place) => [id, place]));
  const kinds = new Map(scopes.map(({ id, kind }) => [id, kind]));
  return reports
    .flatMap(report => {
      const definition = definitions.get(report.signal);
      const scopeKind = kinds.get(report.scope);
      return definition && scopeKind
        ? [
            signalOf({
              assessed,
              definition,
              report,
              scopeKind,
              configured: settings?.signals.get(report.signal),
            }),
          ]
        : [];
    })
    .sort(
      (one, other) =>
        Number(other.scopeKind === 'organisation') -
          Number(one.scopeKind === 'organisation') ||
        byText(one.scope, other.scope) ||
        order.get(one.id)! - order.get(other.id)!,
    );
}

function signalOf(options: {
  assessed: Assessed;
  definition: SignalDefinition;
  report: SignalReport;
  scopeKind: AssessmentSignal['scopeKind'];
  configured: OneSignalSettings | undefined;
}): AssessmentSignal {
  const { assessed, definition, report, scopeKind, configured } = options;
  const byId = new Map(definition.indicators.map(each => [each.id, each]));
  return {
    id: report.signal,
    scope: report.scope,
    scopeKind,
    title: definition.title,
    question: definition.question,
    status: report.status,
    ...reasonOf(report.because),
    indicators: report.indicators.flatMap(each => {
      const indicator = byId.get(each.indicator);
      return indicator
        ? [
            indicatorOf({
              assessed,
              definition: indicator,
              templates: definition.templates,
              report: each,
              bounds: configured?.indicators.get(indicator.id),
            }),
          ]
        : [];
    }),
  };
}

function indicatorOf(options: {
  assessed: Assessed;
  definition: IndicatorDefinition;
  templates: SignalDefinition['templates'];
  report: IndicatorReport;
  bounds: Partial<Pick<IndicatorDefinition, 'watch' | 'raise'>> | undefined;
}): AssessmentIndicator {
  const { assessed, definition, templates, report, bounds } = options;
  const { findings } = assessed.judgement.signals;
  const { field, have, of } = report.coverage;
  return {
    id: definition.id,
    title: definition.title,
    status: report.status,
    ...reasonOf(report.because),
    measures: Object.fromEntries(
      Object.keys(definition.measures).map(measure => [
        measure,
        rounded(report.measures[measure] ?? 0),
      ]),
    ),
    watch: [...(bounds?.watch ?? definition.watch)],
    raise: [...(bounds?.raise ?? definition.raise)],
    coverage: { field, have, of },
    evidence: report.findings
      .slice(0, MOST_EVIDENCE)
      .map(number =>
        evidenceOf({ assessed, finding: findings[number]!, templates }),
      ),
    total: report.total,
    clears: definition.clears,
  };
}

function evidenceOf(options: {
  assessed: Assessed;
  finding: SignalFinding;
  templates: SignalDefinition['templates'];
}): AssessmentFinding {
  const { assessed, finding, templates } = options;
  return {
    id: finding.id,
    kind: finding.kind,
    text: sentenceOf({ assessed, finding, template: templates[finding.kind] }),
    entities: refsOf(assessed, finding.nodes),
    ...defined({
      owners:
        finding.nodes.length > 1
          ? ownersOf(assessed, finding.nodes)
          : undefined,
      items: finding.items && itemIdsOf(assessed, finding.items),
      counted: countedOf(assessed, finding.counted),
    }),
  };
}

function reasonOf(because: UnknownReason | undefined): {
  because?: AssessmentReason;
} {
  return because ? { because: { ...because, text: reasonText(because) } } : {};
}

/** Four digits: shares and ratios of small counts. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function byText(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}
