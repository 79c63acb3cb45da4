import { NumberValues } from '../settings/numbers';
import { isHabit, judgeIndicator } from '../signals/judge';
import {
  FieldCoverage,
  FieldId,
  IndicatorDefinition,
  IndicatorReport,
  SIGNAL_RULES,
  SignalDefinition,
  SignalSettings,
  SignalTable,
} from '../signals/types';
import { ORGANISATION_SCOPE } from '../signals/scopes';

type Rules = NumberValues<typeof SIGNAL_RULES>;

/** Coverage of each field, as it is or as it would be. */
export type CoverageOf = (field: FieldId) => FieldCoverage;

/** An indicator of which the organisation knows nothing, and why. */
export interface ClosedIndicator {
  /** `<signal>/<indicator>`. */
  id: string;
  definition: IndicatorDefinition;
  report: IndicatorReport;
  watch: IndicatorDefinition['watch'];
  raise: IndicatorDefinition['raise'];
}

/** Reasons that more metadata can take away. */
const CURABLE: ReadonlySet<string> = new Set([
  'no-habit',
  'thin',
  'nothing-to-compare',
]);

/** Indicators that are unknown for lack of metadata. */
export function findClosed(options: {
  signals: SignalTable;
  definitions: readonly SignalDefinition[];
  settings?: SignalSettings;
}): ClosedIndicator[] {
  const { signals, definitions, settings } = options;
  const byId = new Map(definitions.map(each => [each.id, each]));
  const closed: ClosedIndicator[] = [];
  for (const { signal, scope, indicators } of signals.reports) {
    for (const report of scope === ORGANISATION_SCOPE ? indicators : []) {
      const definition = byId
        .get(signal)
        ?.indicators.find(({ id }) => id === report.indicator);
      if (definition && report.status === 'unknown' && isCurable(report)) {
        const bounds = settings?.signals
          .get(signal)
          ?.indicators.get(report.indicator);
        closed.push({
          id: `${signal}/${report.indicator}`,
          definition,
          report,
          watch: bounds?.watch ?? definition.watch,
          raise: bounds?.raise ?? definition.raise,
        });
      }
    }
  }
  return closed;
}

/** Fields that an indicator waits for, as far as they are not said enough. */
export function fieldsOf({ definition, report }: ClosedIndicator): FieldId[] {
  const fields = [definition.field, ...(definition.alsoNeeds ?? [])];
  const detail = report.because?.detail as FieldId | undefined;
  return detail === undefined || fields.includes(detail)
    ? fields
    : [...fields, detail];
}

/**
 * Whether an indicator could be judged with other coverage than it has: the
 * same rules are asked again. What it measures stays as it is, since nobody
 * knows what people will write.
 */
export function wouldOpen(options: {
  closed: ClosedIndicator;
  now: CoverageOf;
  then: CoverageOf;
  rules: Rules;
}): boolean {
  const { closed, now, then, rules } = options;
  const { definition, report } = closed;
  if (!isReasonGone()) {
    return false;
  }
  return judge(then).status !== 'unknown';

  function judge(coverageOf: CoverageOf) {
    return judgeIndicator({
      definition,
      watch: closed.watch,
      raise: closed.raise,
      measures: report.measures,
      coverage: coverageOf(definition.field),
      others: (definition.alsoNeeds ?? []).map(coverageOf),
      witnesses: rules.witnessTeams,
      rules,
    });
  }

  /** A reason of the indicator's own names the field that it wants more of. */
  function isReasonGone(): boolean {
    const own = judge(now);
    const { because } = report;
    const isOfRules =
      own.because?.code === because?.code &&
      own.because?.detail === because?.detail;
    if (isOfRules) {
      return true;
    }
    const field = because?.detail as FieldId;
    return (
      !isHabit({ field: now(field), rules }) &&
      isHabit({ field: then(field), rules })
    );
  }
}

function isCurable({ because }: IndicatorReport): boolean {
  return (
    because !== undefined &&
    CURABLE.has(because.code) &&
    because.detail !== undefined
  );
}
