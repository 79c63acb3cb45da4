/*
 * Writes plugins/portfolio/src/translations/enEngine.ts: the English texts of
 * the engine by the ids, kinds and codes that the server sends. The frontend
 * may not import the engine; this way it says the same, and a test asks for the
 * German of each. Run by `yarn generate`.
 */
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const prettier = require('prettier');

const root = path.join(__dirname, '..');
require('@backstage/cli-node/config/nodeTransform.cjs');
const {
  FIELDS,
  FIXED_TEXTS,
  GAPS,
  SENTENCES,
  SIGNALS,
  reasonText,
} = require('../plugins/portfolio-engine/src');

/** Codes of reasons for which a status is unknown; see `UnknownReason`. */
const REASONS = [
  'no-habit',
  'nothing-to-compare',
  'no-news',
  'few-teams',
  'one-team',
  'thin',
  'too-early',
  'no-history',
  'switched-off',
  'failed',
];
/** A detail that is no field, and one that is. */
const A_DAY = '2026-01-01';
const A_FIELD = FIELDS[0];

function indicators() {
  return SIGNALS.flatMap(signal =>
    signal.indicators.map(indicator => [
      `${signal.id}/${indicator.id}`,
      indicator,
    ]),
  );
}

/** As in usePhrase.ts. */
function phraseKey(text) {
  return text
    .toLowerCase()
    .replace(/\{n\d\}|\d+/g, 'n')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** With and without a detail; where both read the same, one is enough. */
function because() {
  return Object.fromEntries(
    REASONS.flatMap(code => {
      const ofAll = reasonText({ code });
      const ofField = reasonText({ code, detail: A_FIELD.id });
      const ofDay = reasonText({ code, detail: A_DAY });
      if (ofField.includes(A_FIELD.title)) {
        return [
          [code, ofField.replace(A_FIELD.title, '{{detail}}')],
          [`${code}-all`, ofAll],
        ];
      }
      return ofDay.includes(A_DAY)
        ? [
            [code, ofDay.replace(A_DAY, '{{detail}}')],
            [`${code}-all`, ofAll],
          ]
        : [[`${code}-all`, ofAll]];
    }),
  );
}

/** Kinds of findings are apart, else the pages would say one for another. */
function templates() {
  const all = {};
  for (const { templates: own } of [...SIGNALS, ...GAPS]) {
    for (const [kind, template] of Object.entries(own)) {
      if (kind in all) {
        throw new Error(
          `two signals or gaps have findings of the kind ${kind}`,
        );
      }
      all[kind] = template;
    }
  }
  return all;
}

function pick(object, ...names) {
  return Object.fromEntries(names.map(name => [name, object[name]]));
}

const texts = {
  signal: Object.fromEntries(
    SIGNALS.map(signal => [
      signal.id,
      pick(signal, 'title', 'question', 'idea'),
    ]),
  ),
  indicator: Object.fromEntries(
    indicators().map(([key, indicator]) => [
      key,
      pick(indicator, 'title', 'meaning', 'clears'),
    ]),
  ),
  measure: Object.fromEntries(
    indicators().flatMap(([key, indicator]) =>
      Object.entries(indicator.measures).map(([id, measure]) => [
        `${key}/${id}`,
        measure.title,
      ]),
    ),
  ),
  field: Object.fromEntries(FIELDS.map(({ id, title }) => [id, title])),
  because: because(),
  finding: templates(),
  gapKind: Object.fromEntries(
    GAPS.map(gap => [gap.kind, pick(gap, 'title', 'meaning')]),
  ),
  sentence: SENTENCES,
  phrase: Object.fromEntries(FIXED_TEXTS.map(text => [phraseKey(text), text])),
};

const file = path.join(root, 'plugins/portfolio/src/translations/enEngine.ts');
const page = `/*
 * What the engine says, by the ids, kinds and codes that the server sends. Made
 * by \`yarn generate\`: do not edit. The pages show these texts where they know
 * the id, and else the text that came with it, so that signals of other plugins
 * need no change here.
 */
export const englishEngine = ${JSON.stringify(texts)} as const;
`;

writeFileSync(
  file,
  prettier.format(page, {
    parser: 'typescript',
    ...require('@backstage/cli/config/prettier'),
  }),
);
