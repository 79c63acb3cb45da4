import { randomNumbers } from '../random';
import { Outcome } from './labelledCatalog';
import { measure, Rate, RateName, RATES, valueOf } from './measures';

/** A rate with its 95% interval, each 0 … 1. */
export interface Estimate extends Rate {
  value: number | undefined;
  low: number | undefined;
  high: number | undefined;
}
export type Estimates = Record<RateName, Estimate>;

const ROUNDS = 2000;
/** Any number will do; with the same one the intervals are the same. */
const SEED = 20231122;
const Z = 1.96;

/**
 * Rates with intervals by drawing whole organisations anew, since entities of
 * one organisation resemble each other. For a single organisation, where there
 * is nothing to draw from, Wilson's interval over its entities.
 */
export function estimate(outcomes: readonly Outcome[]): Estimates {
  const byCatalog = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const known = byCatalog.get(outcome.catalog) ?? [];
    known.push(outcome);
    byCatalog.set(outcome.catalog, known);
  }
  const parts = [...byCatalog.values()].map(measure);
  const whole = measure(outcomes);
  const drawn = parts.length > 1 ? draw(parts) : undefined;
  return Object.fromEntries(
    RATES.map(name => {
      const rate = whole[name];
      const [low, high] = drawn ? percentiles(drawn[name]) : wilson(rate);
      return [name, { ...rate, value: valueOf(rate), low, high }];
    }),
  ) as Estimates;
}

function draw(
  parts: readonly Record<RateName, Rate>[],
): Record<RateName, number[]> {
  const random = randomNumbers(SEED);
  const values = Object.fromEntries(
    RATES.map((name): [RateName, number[]] => [name, []]),
  ) as Record<RateName, number[]>;
  for (let round = 0; round < ROUNDS; round++) {
    const picked = parts.map(() => parts[Math.floor(random() * parts.length)]!);
    for (const name of RATES) {
      let right = 0;
      let total = 0;
      for (const part of picked) {
        right += part[name].right;
        total += part[name].total;
      }
      if (total > 0) {
        values[name].push(right / total);
      }
    }
  }
  return values;
}

function percentiles(
  values: number[],
): [low: number | undefined, high: number | undefined] {
  const sorted = values.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))];
  return [at(0.025), at(0.975)];
}

/** Wilson's score interval (E. B. Wilson, 1927). */
export function wilson({
  right,
  total,
}: Rate): [low: number | undefined, high: number | undefined] {
  if (total === 0) {
    return [undefined, undefined];
  }
  const share = right / total;
  const middle = share + (Z * Z) / (2 * total);
  const reach =
    Z *
    Math.sqrt((share * (1 - share)) / total + (Z * Z) / (4 * total * total));
  const scale = 1 + (Z * Z) / total;
  return [
    Math.max(0, (middle - reach) / scale),
    Math.min(1, (middle + reach) / scale),
  ];
}
