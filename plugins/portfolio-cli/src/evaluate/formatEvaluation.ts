import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { countOf, fit, pad } from '../output/text';
import { EvaluatedSet, Evaluation, Section } from './evaluateCatalogs';
import { Estimate } from './intervals';
import { LABELS } from './labels';
import { CalibrationLine, RateName, RATES, valueOf } from './measures';

const HEADINGS: Record<RateName, string> = {
  platformPrecision: 'platform prec.',
  platformRecall: 'platform rec.',
  productPrecision: 'product prec.',
  productRecall: 'product rec.',
  coverage: 'coverage',
  restraint: 'restraint',
};
const NAME = 30;
const CELL = 17;
const WIDTH = 132;
const ERRORS_SHOWN = 10;
const REASONS_SHOWN = 4;

/** The evaluation for a terminal, at most 132 columns wide. */
export function formatEvaluation(options: {
  evaluation: Evaluation;
  heading: (text: string) => string;
}): string {
  const { evaluation, heading } = options;
  const { sure, all, families, missing, errors, askedFactors } = evaluation;
  const lines = [
    `${countOf(all.entities, 'labelled entity', 'labelled entities')} of ${
      evaluation.organisations
    } organisations, readers sure of ${
      sure.entities
    }. Intervals: 95%, by drawing organisations anew; within one organisation, Wilson.`,
    '',
    row(
      '',
      RATES.map(name => HEADINGS[name]),
    ),
    ...rates(heading('Every reader sure'), sure),
    ...rates(heading('All'), all),
    '',
    heading('By kind (all)'),
    ...sections(all.byKind),
    '',
    heading('By organisation (all)'),
    ...sections(all.byOrganisation),
    '',
    heading('Label against role (all)'),
    row('', ROLES),
    ...LABELS.map(label =>
      row(
        label,
        ROLES.map(role => String(all.confusion[label][role])),
      ),
    ),
    '',
    heading('Said and found (all)'),
    row('', ['said', 'right', 'of']),
    ...[...all.calibration.byShare, ...all.calibration.byWord].map(calibration),
  ];
  if (families.length > 0) {
    lines.push(
      '',
      `Held out together, since their catalogs overlap: ${families
        .map(family => family.join(', '))
        .join('; ')}.`,
    );
  }
  if (askedFactors) {
    lines.push(
      '',
      `Factors that the labels ask for, by source: ${Object.entries(
        askedFactors,
      )
        .map(([source, factor]) => `${source} ${two(factor)}`)
        .join(', ')}.`,
    );
  }
  if (missing.length > 0) {
    lines.push('', `Not in their catalogs: ${missing.join(', ')}`);
  }
  lines.push('', heading('Worst errors'));
  for (const error of errors.slice(0, ERRORS_SHOWN)) {
    lines.push(
      `  ${error.catalog} ${error.ref}: ${error.label}${
        error.sure ? '' : ' (readers unsure)'
      }, said ${error.role} (${error.confidence})`,
      fit(
        `    ${error.evidence
          .slice(0, REASONS_SHOWN)
          .map(({ text }) => text)
          .join('; ')}`,
        WIDTH,
      ),
    );
  }
  return `${lines.join('\n')}\n`;
}

function rates(title: string, set: EvaluatedSet): string[] {
  return [
    title,
    rowOf('  as it is', set),
    ...(set.heldOut
      ? [
          rowOf('  without its own words', set.heldOut.withoutOwnWords),
          rowOf('  sources fitted on others', set.heldOut.fittedOnOthers),
        ]
      : []),
  ];
}

function sections(named: Record<string, Section>): string[] {
  return Object.entries(named).map(([name, section]) =>
    rowOf(`  ${name} (${section.entities})`, section),
  );
}

function rowOf(name: string, section: Section): string {
  return row(
    name,
    RATES.map(rate => cell(section.rates[rate])),
  );
}

function row(name: string, cells: readonly string[]): string {
  return `${pad(name, NAME)}${cells
    .map(text => pad(text, CELL))
    .join('')}`.trimEnd();
}

function cell({ value, low, high }: Estimate): string {
  return value === undefined ? '-' : `${two(value)} (${two(low)}-${two(high)})`;
}

function calibration({ of, said, rate }: CalibrationLine): string {
  return row(`  ${of}`, [two(said), two(valueOf(rate)), String(rate.total)]);
}

function two(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(2);
}
