import {
  Confidence,
  CONFIDENCES,
  Role,
  ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { LabelName, LABELS } from './labels';
import { Outcome } from './labelledCatalog';

/** The rates that an evaluation gives, each 0 … 1. */
export const RATES = [
  'platformPrecision',
  'platformRecall',
  'productPrecision',
  'productRecall',
  'coverage',
  'restraint',
] as const;
export type RateName = (typeof RATES)[number];

/** `right` of `total`; nothing can be said where the total is 0. */
export interface Rate {
  right: number;
  total: number;
}

/**
 * Counts behind each rate. Precision, recall and coverage look at entities
 * labelled product or platform; a two-sided answer counts as not decided.
 * Restraint looks at those labelled unclear: the share left undecided or out.
 */
export function measure(outcomes: readonly Outcome[]): Record<RateName, Rate> {
  const rates = Object.fromEntries(
    RATES.map(name => [name, { right: 0, total: 0 }]),
  ) as Record<RateName, Rate>;
  for (const { label, unit } of outcomes) {
    const { role } = unit;
    const decided = role === 'product' || role === 'platform';
    if (label === 'unclear') {
      count(rates.restraint, role === 'undecided' || role === 'outside');
    } else if (label !== 'mixed') {
      count(rates.coverage, decided);
      count(rates[`${label}Recall`], role === label);
      if (decided) {
        count(rates[`${role}Precision`], role === label);
      }
    }
  }
  return rates;
}

function count(rate: Rate, right: boolean): void {
  rate.total++;
  rate.right += right ? 1 : 0;
}

/** 0 … 1, or undefined where there is nothing to count. */
export function valueOf({ right, total }: Rate): number | undefined {
  return total === 0 ? undefined : right / total;
}

/** Label → role → number of entities. */
export type Confusion = Record<LabelName, Record<Role, number>>;

/** How often each label met each role. */
export function confusionOf(outcomes: readonly Outcome[]): Confusion {
  const row = () =>
    Object.fromEntries(ROLES.map(role => [role, 0])) as Record<Role, number>;
  const confusion = Object.fromEntries(
    LABELS.map(label => [label, row()]),
  ) as Confusion;
  for (const { label, unit } of outcomes) {
    confusion[label][unit.role]++;
  }
  return confusion;
}

/** Decided entities that were given about the same share, or the same word. */
export interface CalibrationLine {
  /** `0.70 to 0.80`, or the word for how sure. */
  of: string;
  /** Mean share given to the role that was chosen, 0 … 1. */
  said: number | undefined;
  rate: Rate;
}

const WORDS: Record<Confidence, string> = {
  declared: 'declared',
  'very-likely': 'very likely',
  likely: 'likely',
  unsure: 'unsure',
};

const EDGES = [0.7, 0.8, 0.9, 0.95, 1.0001] as const;

/** Whether "0.9" means nine of ten, by share and by word. */
export function calibrationOf(outcomes: readonly Outcome[]): {
  byShare: CalibrationLine[];
  byWord: CalibrationLine[];
} {
  const decided = outcomes.filter(
    ({ label, unit }) =>
      (label === 'product' || label === 'platform') &&
      (unit.role === 'product' || unit.role === 'platform'),
  );
  const inferred = decided.filter(({ unit }) => unit.confidence !== 'declared');
  return {
    byShare: EDGES.slice(0, -1).map((from, place) => {
      const to = EDGES[place + 1]!;
      return lineOf(
        `${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}`,
        inferred.filter(outcome => {
          const share = chosenShare(outcome);
          return share >= from && share < to;
        }),
      );
    }),
    byWord: CONFIDENCES.filter(word => word !== 'unsure').map(word =>
      lineOf(
        WORDS[word],
        decided.filter(({ unit }) => unit.confidence === word),
      ),
    ),
  };
}

function lineOf(of: string, outcomes: readonly Outcome[]): CalibrationLine {
  const rate: Rate = { right: 0, total: 0 };
  let said = 0;
  for (const outcome of outcomes) {
    count(rate, outcome.unit.role === outcome.label);
    said += chosenShare(outcome);
  }
  return { of, said: rate.total === 0 ? undefined : said / rate.total, rate };
}

/** Share that was given to the role that was chosen. */
export function chosenShare({ unit }: Outcome): number {
  return unit.role === 'product' ? 1 - unit.platformShare : unit.platformShare;
}

/** Entities that were decided although they are something else, surest first. */
export function worstErrors(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes
    .filter(
      ({ label, unit }) =>
        unit.role !== label &&
        label !== 'mixed' &&
        (unit.role === 'product' || unit.role === 'platform'),
    )
    .sort(
      (a, b) =>
        Number(a.label === 'unclear') - Number(b.label === 'unclear') ||
        chosenShare(b) - chosenShare(a) ||
        (a.ref < b.ref ? -1 : 1),
    );
}
