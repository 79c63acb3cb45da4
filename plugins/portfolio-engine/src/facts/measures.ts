import { MappedFact } from './factMapping';
import { ProblemList } from './problems';
import { Measures } from './types';

const NUMBER = /^(\d{1,9}(?:\.\d{1,9})?)\s*(d|days?)?$/i;
const DAY = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/;

export interface ReadMeasureOptions {
  fact: MappedFact;
  value: string;
  field: string;
  problems: ProblemList;
}

/** A mapped number or day; what is none of either is a problem. */
export function readMeasure(options: ReadMeasureOptions): Measures {
  const { fact, value, field, problems } = options;
  const text = value.trim().slice(0, 40);
  if (fact === 'last-release') {
    const day = DAY.exec(text)?.[1];
    if (day !== undefined && !Number.isNaN(Date.parse(day))) {
      return { lastRelease: day };
    }
  } else {
    const number = NUMBER.exec(text)?.[1];
    if (number !== undefined) {
      return fact === 'incidents'
        ? { incidents: Number(number) }
        : { leadTimeDays: Number(number) };
    }
  }
  problems.add({ code: 'malformed-field', field, value });
  return {};
}
