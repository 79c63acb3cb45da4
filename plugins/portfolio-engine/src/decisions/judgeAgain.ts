import { Assessed } from '../model';
import { defaultNumbers } from '../settings/numbers';
import {
  DEFAULT_SIGNAL_SETTINGS,
  subjectsOf,
  whatCaps,
} from '../signals/findSignals';
import { judgeIndicator, judgeSignal } from '../signals/judge';
import { ORGANISATION_SCOPE } from '../signals/scopes';
import {
  IndicatorDefinition,
  IndicatorReport,
  ScopeName,
  SignalDefinition,
  SignalFinding,
  SignalReport,
  SignalSettings,
} from '../signals/types';
import { countWitnesses, witnessesOf } from '../signals/witnesses';

/**
 * A signal in one scope, judged by what is left once some findings are set
 * aside: the same functions as in the assessment, so that the same evidence
 * always gives the same status.
 */
export function judgeAgain(options: {
  assessed: Assessed;
  report: SignalReport;
  definition: SignalDefinition;
  /** Finding → 1 where it is set aside. */
  setAside: Uint8Array;
  settings?: SignalSettings;
}): SignalReport {
  const { assessed, report, definition, setAside } = options;
  const { settings = DEFAULT_SIGNAL_SETTINGS } = options;
  const { rules } = settings;
  const { scopes } = assessed.judgement.signals;
  const scope = scopes.find(({ id }) => id === report.scope);
  const byId = new Map(definition.indicators.map(each => [each.id, each]));
  if (!scope) {
    return report;
  }
  const left = new Map<string, readonly SignalFinding[]>();
  const indicators = report.indicators.map(each => {
    const indicator = byId.get(each.indicator);
    const findings = findingsOf({ assessed, scope, report, each }).filter(
      number => setAside[number] !== 1,
    );
    const seen = findings.map(
      number => assessed.judgement.signals.findings[number]!,
    );
    left.set(each.indicator, seen);
    return indicator
      ? judgeOne({ definition, indicator, report: each, seen, settings })
      : each;
  });
  const verdict = judgeSignal({
    indicators: indicators.map(({ indicator, status }) => ({
      status,
      watchOnly: byId.get(indicator)?.watchOnly === true,
      subjects: () => subjectsOf(left.get(indicator) ?? []),
      teams: () => witnessesOf(left.get(indicator) ?? []),
    })),
    teams: scope.teams,
    watchAtMost: definition.watchAtMost?.(whatCaps(indicators)),
    rules,
  });
  return {
    signal: report.signal,
    scope: report.scope,
    ...verdict,
    indicators,
  };
}

function judgeOne(options: {
  definition: SignalDefinition;
  indicator: IndicatorDefinition;
  report: IndicatorReport;
  seen: readonly SignalFinding[];
  settings: SignalSettings;
}): IndicatorReport {
  const { report, seen } = options;
  if (seen.length === report.total) {
    return report;
  }
  try {
    return judgeWith(options);
  } catch {
    // One of another plugin; that it throws is told by the assessment.
    return report;
  }
}

function judgeWith(options: Parameters<typeof judgeOne>[0]): IndicatorReport {
  const { definition, indicator, report, seen, settings } = options;
  const configured = settings.signals.get(definition.id);
  const bounds = configured?.indicators.get(indicator.id);
  const measures = indicator.measure({
    findings: seen,
    bases: report.bases,
    settings: {
      ...defaultNumbers(definition.settings ?? {}),
      ...configured?.numbers,
    },
  });
  const { because: _, ...before } = report;
  return {
    ...before,
    ...judgeIndicator({
      definition: indicator,
      watch: bounds?.watch ?? indicator.watch,
      raise: bounds?.raise ?? indicator.raise,
      measures,
      coverage: report.coverage,
      others: report.others,
      witnesses: countWitnesses(seen),
      unknown: report.unknown,
      rules: settings.rules,
    }),
    measures,
  };
}

/** All findings of an indicator in a scope, those beyond what is kept too. */
function findingsOf(options: {
  assessed: Assessed;
  scope: ScopeName;
  report: SignalReport;
  each: IndicatorReport;
}): readonly number[] {
  const { assessed, scope, report, each } = options;
  if (each.total === each.findings.length) {
    return each.findings;
  }
  const found: number[] = [];
  for (const [
    number,
    finding,
  ] of assessed.judgement.signals.findings.entries()) {
    if (
      finding.signal === report.signal &&
      finding.indicator === each.indicator &&
      isIn(assessed, scope, finding)
    ) {
      found.push(number);
    }
  }
  return found;
}

/** As in `findScopes`: a domain holds what stands in its subdomains. */
function isIn(
  { graph, items }: Assessed,
  scope: ScopeName,
  finding: SignalFinding,
): boolean {
  const places = finding.places ?? finding.nodes;
  switch (scope.kind) {
    case 'domain':
      return places.some(node => {
        for (
          let domain = graph.domain[node] ?? -1;
          domain >= 0;
          domain = graph.container[domain]!
        ) {
          if (domain === scope.node) {
            return true;
          }
        }
        return false;
      });
    case 'platform':
      return (
        places.some(node => items.itemOf[node] === scope.item) ||
        (finding.items ?? []).includes(scope.item)
      );
    default:
      return scope.id === ORGANISATION_SCOPE;
  }
}
