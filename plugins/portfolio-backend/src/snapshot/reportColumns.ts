import type {
  IndicatorReport,
  SignalReport,
} from '@backstage-portfolio/plugin-portfolio-engine';

/*
 * Reports of signals are many (each signal in each scope) and say much the
 * same: their values are kept once, and a report is a run of numbers. A loaded
 * snapshot shares the values too, which takes a third of the memory.
 *
 * report: a value for each of REPORT_KEYS · number of indicators · indicators
 * indicator: a value for each of INDICATOR_KEYS · total · number of findings ·
 * findings. A value is its place among the values, plus 1; 0 is undefined.
 */

const SLICE = 64;

type IndicatorKey = Exclude<keyof IndicatorReport, 'findings' | 'total'>;
type ReportKey = Exclude<keyof SignalReport, 'indicators'>;

const REPORT_KEYS = keysOf<ReportKey>({
  signal: true,
  scope: true,
  status: true,
  because: true,
});
const INDICATOR_KEYS = keysOf<IndicatorKey>({
  indicator: true,
  status: true,
  because: true,
  measures: true,
  bases: true,
  coverage: true,
  others: true,
  unknown: true,
});

/** Reports as numbers, and the values to which they point. */
export interface ReportColumns {
  numbers: Uint32Array;
  values: unknown[];
}

/** The reverse of `putReportsTogether`. */
export function* takeReportsApart(
  reports: readonly SignalReport[],
): Generator<void, ReportColumns> {
  const values: unknown[] = [];
  const places = new Map<string, number>();
  const known = new Map<unknown, number>();
  const placeOf = (value: unknown): number => {
    if (value === undefined) {
      return 0;
    }
    let place = known.get(value);
    if (place === undefined) {
      const text = JSON.stringify(value);
      place = places.get(text);
      if (place === undefined) {
        place = values.push(value);
        places.set(text, place);
      }
      known.set(value, place);
    }
    return place;
  };
  const numbers: number[] = [];
  for (const [done, report] of reports.entries()) {
    for (const key of REPORT_KEYS) {
      numbers.push(placeOf(report[key]));
    }
    numbers.push(report.indicators.length);
    for (const indicator of report.indicators) {
      for (const key of INDICATOR_KEYS) {
        numbers.push(placeOf(indicator[key]));
      }
      numbers.push(indicator.total, indicator.findings.length);
      for (const finding of indicator.findings) {
        numbers.push(finding);
      }
    }
    if (done % SLICE === 0) {
      yield;
    }
  }
  return { numbers: Uint32Array.from(numbers), values };
}

/** The reverse of `takeReportsApart`; values are shared between reports. */
export function* putReportsTogether(
  columns: ReportColumns,
): Generator<void, SignalReport[]> {
  const { numbers, values } = columns;
  const reports: SignalReport[] = [];
  let at = 0;
  const next = (): number => numbers[at++] ?? 0;
  const fields = (keys: readonly string[]) => {
    const read: Record<string, unknown> = {};
    for (const key of keys) {
      const place = next();
      if (place > 0) {
        read[key] = values[place - 1];
      }
    }
    return read;
  };
  while (at < numbers.length) {
    const report = fields(REPORT_KEYS);
    const indicators: IndicatorReport[] = [];
    for (let left = next(); left > 0; left--) {
      const indicator = fields(INDICATOR_KEYS);
      const total = next();
      const count = next();
      const findings = Array.from(numbers.subarray(at, at + count));
      at += count;
      indicators.push({ ...indicator, findings, total } as IndicatorReport);
    }
    reports.push({ ...report, indicators } as SignalReport);
    if (reports.length % SLICE === 0) {
      yield;
    }
  }
  return reports;
}

/** Every key once: one that a type gains is missed here by the compiler. */
function keysOf<Key extends string>(keys: Record<Key, true>): readonly Key[] {
  return Object.keys(keys) as Key[];
}
