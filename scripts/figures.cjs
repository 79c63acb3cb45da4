/*
 * Writes figures.md of the documentation: every signal, indicator and gap with
 * the figures that it goes by, and the keys of app-config that change them. Run
 * by `yarn generate`, so that the page says what the code does.
 */
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const prettier = require('prettier');

const root = path.join(__dirname, '..');
require('@backstage/cli-node/config/nodeTransform.cjs');
const {
  FIELDS,
  GAPS,
  GAP_RULES,
  SIGNALS,
  SIGNAL_RULES,
  STAFFING_NUMBERS,
  VERDICT_NUMBERS,
} = require('../plugins/portfolio-engine/src');

function table(head, rows) {
  return [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map(cells => `| ${cells.map(cell).join(' | ')} |`),
    '',
  ];
}

function cell(text) {
  return String(text).replace(/\|/g, '\\|');
}

function value(number, unit) {
  switch (unit) {
    case 'share':
      return `${Math.round(number * 100)}%`;
    case 'days':
      return `${number} days`;
    default:
      return String(number);
  }
}

function bound(conditions, measures) {
  return conditions.length === 0
    ? 'never'
    : conditions
        .map(condition =>
          Object.entries(condition)
            .map(
              ([measure, least]) =>
                `${measures[measure].title.toLowerCase()} ≥ ${value(
                  least,
                  measures[measure].unit,
                )}`,
            )
            .join(' and '),
        )
        .join(', or ');
}

function numbers(key, settings) {
  return table(
    ['key', 'default', 'meaning'],
    Object.entries(settings).map(([name, setting]) => [
      `\`${key}.${name}\``,
      setting.default,
      setting.meaning,
    ]),
  );
}

function signal(definition) {
  const titles = new Map(FIELDS.map(field => [field.id, field.title]));
  const lines = [
    `## ${definition.title}`,
    '',
    `\`${definition.id}\`. ${definition.question}`,
    '',
    ...table(
      ['indicator', 'to be watched', 'raised', 'rests on', 'measures'],
      definition.indicators.map(indicator => [
        `${indicator.title} (\`${indicator.id}\`)`,
        bound(indicator.watch, indicator.measures),
        bound(indicator.raise, indicator.measures),
        [indicator.field, ...(indicator.alsoNeeds ?? [])]
          .map(field => titles.get(field))
          .join('; '),
        Object.entries(indicator.measures)
          .map(([id, measure]) => `\`${id}\`: ${measure.title.toLowerCase()}`)
          .join(', '),
      ]),
    ),
    ...definition.indicators.map(
      indicator => `- **${indicator.title}.** ${indicator.meaning}`,
    ),
    '',
  ];
  return definition.settings && Object.keys(definition.settings).length > 0
    ? [
        ...lines,
        ...numbers(
          `portfolio.signals.${definition.id}.settings`,
          definition.settings,
        ),
      ]
    : lines;
}

function gaps(category, title) {
  const kinds = GAPS.filter(gap => gap.category === category);
  return [
    `## ${title}`,
    '',
    ...table(
      ['kind', 'what it is', 'why it matters', 'figures'],
      kinds.map(gap => [
        `\`${gap.kind}\``,
        gap.title,
        gap.meaning,
        Object.entries(gap.settings ?? {})
          .map(
            ([name, setting]) =>
              `\`${name}\` ${setting.default}: ${setting.meaning}`,
          )
          .join(' '),
      ]),
    ),
  ];
}

const page = [
  '# Signals, gaps and their figures',
  '',
  'Made from the definitions in the code by `yarn generate`. What a figure means',
  'for a judgement is told in [Signals](signals.md), [Gaps](gaps.md) and',
  '[Platform PM need](staffing.md); how to change one, in',
  '[Configuration](configuration.md).',
  '',
  ...SIGNALS.flatMap(signal),
  '## Rules for all signals',
  '',
  ...numbers('portfolio.signals.rules', SIGNAL_RULES),
  '## The answer',
  '',
  ...numbers('portfolio.verdict', VERDICT_NUMBERS),
  '## Platform PM need',
  '',
  ...numbers('portfolio.staffing', STAFFING_NUMBERS),
  ...gaps('ownership', 'Ownership gaps'),
  ...gaps('hygiene', 'Catalog hygiene'),
  '## Rules for all gaps',
  '',
  ...numbers('portfolio.gaps.rules', GAP_RULES),
].join('\n');

writeFileSync(
  path.join(root, 'plugins/portfolio/src/docs/figures.md'),
  prettier.format(page, {
    parser: 'markdown',
    ...require('@backstage/cli/config/prettier'),
  }),
);
