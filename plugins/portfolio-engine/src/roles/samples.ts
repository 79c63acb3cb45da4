import { EntityFacts } from '../facts/types';
import {
  GENERIC_SAMPLE_MARKS,
  GENERIC_WORDS,
  SAMPLE_MARKS,
  SAMPLE_NAMES,
  SAMPLE_SENTENCES,
} from '../vocabulary/samples';
import { nameWords } from '../vocabulary/scanTerms';

const MARKS: ReadonlySet<string> = new Set(SAMPLE_MARKS);
const GENERIC_MARKS: ReadonlySet<string> = new Set(GENERIC_SAMPLE_MARKS);
const GENERIC: ReadonlySet<string> = new Set(GENERIC_WORDS);
/** Cheap test that lets nearly every name pass without being cut into words. */
const SUSPECT = new RegExp(
  [
    ...SAMPLE_NAMES.map(name => name.replace(/ /g, '[-_. ]?')),
    ...SAMPLE_MARKS,
    ...GENERIC_SAMPLE_MARKS.map(mark => `\\b${mark}\\b`),
    `^(${GENERIC_WORDS.join('|')}|[-_. ])+\\d*$`,
  ].join('|'),
  'i',
);
const SENTENCE = new RegExp(SAMPLE_SENTENCES.join('|'), 'i');
const NUMBER = /^\d+$/;
const ENDING_NUMBER = /\d+$/;

/**
 * What says that an entity is a sample, a test or a placeholder, that nobody
 * runs for anybody; undefined for everything else. Careful: "blood sample",
 * "demo shop" and "test data service" are no samples.
 */
export function sampleMark(options: {
  facts: EntityFacts;
  definitionTitle?: string;
}): string | undefined {
  const { facts, definitionTitle } = options;
  const { name, title, description } = facts.card;
  if (facts.placeholder) {
    return name;
  }
  for (const text of [name, title, definitionTitle]) {
    const mark = text === undefined ? undefined : markOfName(text);
    if (mark !== undefined) {
      return mark;
    }
  }
  return description === undefined ? undefined : markOfSentence(description);
}

function markOfName(name: string): string | undefined {
  if (!SUSPECT.test(name)) {
    return undefined;
  }
  const words = nameWords(name);
  const spaced = ` ${words.join(' ')} `;
  const known = SAMPLE_NAMES.find(sample => spaced.includes(` ${sample} `));
  if (known !== undefined) {
    return known;
  }
  const first = words[0];
  const last = words[words.length - 1];
  const mark =
    words.find(word => word === 'examples') ??
    [first, last].find(word => word !== undefined && MARKS.has(word));
  if (mark !== undefined) {
    return mark;
  }
  const rest = GENERIC_MARKS.has(first ?? '') ? words.slice(1) : words;
  const nothingElse = rest.every(
    word => GENERIC.has(word.replace(ENDING_NUMBER, '')) || NUMBER.test(word),
  );
  // A lone `api` or `website` may be the only one of its system.
  const marked =
    rest.length < words.length ||
    /\d$/.test(name) ||
    // A generator that was given the same word twice.
    new Set(words).size < words.length;
  return nothingElse && marked ? words.join(' ') : undefined;
}

function markOfSentence(description: string): string | undefined {
  const match = SENTENCE.exec(description.slice(0, 120));
  return match ? match[0].toLowerCase() : undefined;
}
