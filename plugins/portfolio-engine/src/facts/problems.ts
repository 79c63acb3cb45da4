import { MetadataProblem, ProblemCode } from '../model';
import { boundedText } from './boundedText';

/** What one entity may report; more would say no more. */
const MAX_PROBLEMS = 40;
const MAX_VALUE = 200;

export interface ProblemReport {
  code: ProblemCode;
  field: string;
  value?: unknown;
  suggestion?: string;
}

/** Collects what could not be used of one entity, bounded. */
export class ProblemList {
  readonly #ref: string;
  #problems: MetadataProblem[] | undefined;

  constructor(ref: string) {
    this.#ref = ref;
  }

  add(report: ProblemReport): void {
    this.#problems ??= [];
    if (this.#problems.length >= MAX_PROBLEMS) {
      return;
    }
    const problem: MetadataProblem = {
      ref: this.#ref,
      code: report.code,
      field: boundedText(report.field, MAX_VALUE),
    };
    const value = describeValue(report.value);
    if (value !== undefined) {
      problem.value = value;
    }
    const suggestion = boundedText(report.suggestion, MAX_VALUE);
    if (suggestion !== undefined) {
      problem.suggestion = suggestion;
    }
    this.#problems.push(problem);
  }

  /** What was collected; the list may be shared and must not be changed. */
  all(): MetadataProblem[] {
    return this.#problems ?? [];
  }
}

/** The value as one would write it in a list of findings. */
function describeValue(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return boundedText(value, MAX_VALUE) ?? '';
    case 'undefined':
      return undefined;
    case 'object':
      if (Array.isArray(value)) {
        const parts = value
          .slice(0, 20)
          .map(part => (isScalar(part) ? String(part).slice(0, 100) : '…'));
        return boundedText(`[${parts.join(', ')}]`, MAX_VALUE);
      }
      return value === null ? 'null' : '{…}';
    default:
      return boundedText(String(value), MAX_VALUE);
  }
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' && typeof value !== 'function';
}
