import { Evaluation } from './evaluateCatalogs';
import { RateName } from './measures';

/** Least rates, each 0 … 1. */
export interface Gates {
  /** For each of the two roles. */
  minPrecision?: number;
  minCoverage?: number;
  minRestraint?: number;
  /** Which entities count. */
  of: 'sure' | 'all';
}

/** One sentence for each rate that is below what was asked for. */
export function missedGates(options: {
  evaluation: Evaluation;
  gates: Gates;
}): string[] {
  const { evaluation, gates } = options;
  const { rates } = evaluation[gates.of];
  const asked: [RateName, string, number | undefined][] = [
    ['platformPrecision', 'precision of platform', gates.minPrecision],
    ['productPrecision', 'precision of product', gates.minPrecision],
    ['coverage', 'coverage', gates.minCoverage],
    ['restraint', 'restraint', gates.minRestraint],
  ];
  return asked.flatMap(([name, words, least]) => {
    const { value } = rates[name];
    return least === undefined || (value !== undefined && value >= least)
      ? []
      : [
          `The ${words} is ${
            value === undefined ? 'unknown' : value.toFixed(3)
          }, below ${least}.`,
        ];
  });
}
