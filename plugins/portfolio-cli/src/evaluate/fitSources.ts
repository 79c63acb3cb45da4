import { EVIDENCE_SOURCES } from '@backstage-portfolio/plugin-portfolio-common';
import { shareOf } from '@backstage-portfolio/plugin-portfolio-engine';
import { Outcome } from './labelledCatalog';

/**
 * How much each source of evidence counts, by position in EVIDENCE_SOURCES; 1
 * is as shipped. Without any evidence both roles stay as likely as each other.
 */
export type SourceScale = readonly number[];

/** Pull towards the table as shipped; about the worth of so many entities. */
const RIDGE = 8;
const ROUNDS = 400;
const STEP = 0.5;

/**
 * Fits one factor for each source of evidence to labelled entities, by
 * logistic regression that starts at, and is pulled to, the table as shipped.
 * Each side weighs the same in sum: the labels lean to platforms because of
 * who publishes catalogs, not because the world does.
 */
export function fitSources(outcomes: readonly Outcome[]): SourceScale {
  const rows = outcomes
    .filter(({ label }) => label === 'product' || label === 'platform')
    .map(outcome => ({
      sums: sourceSums(outcome),
      platform: outcome.label === 'platform' ? 1 : 0,
    }));
  const platforms = rows.filter(({ platform }) => platform === 1).length;
  const products = rows.length - platforms;
  const factors = EVIDENCE_SOURCES.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = factors.map(factor => -RIDGE * (factor - 1));
    for (const { sums, platform } of rows) {
      const weight =
        rows.length / 2 / Math.max(1, platform === 1 ? platforms : products);
      const miss = weight * (platform - shareOf(dot(factors, sums)));
      for (const [source, sum] of sums.entries()) {
        slopes[source]! += miss * sum;
      }
    }
    const scale = STEP / Math.max(1, rows.length);
    for (const [source, slope] of slopes.entries()) {
      factors[source]! += scale * slope;
    }
  }
  return factors;
}

/** Platform share of an entity by a fitted scale, 0 … 1. */
export function rescaledShare(options: {
  outcome: Outcome;
  scale: SourceScale;
}): number {
  const { outcome, scale } = options;
  return shareOf(dot(scale, sourceSums(outcome)));
}

function sourceSums({ unit }: Outcome): number[] {
  return EVIDENCE_SOURCES.map(source =>
    unit.evidence
      .filter(reason => reason.source === source)
      .reduce((sum, { weight }) => sum + weight, 0),
  );
}

function dot(factors: readonly number[], sums: readonly number[]): number {
  return sums.reduce((sum, value, place) => sum + value * factors[place]!, 0);
}
