import type { ReactNode } from 'react';

/*
 * Sentences of findings come as templates: `{subject}`, `{other}`, `{third}`
 * for entities, `{item}`, `{count}`, `{n0}` … for numbers, `{p0}` … for
 * shares, `{w0}` … and `{words}` for words. A noun bends by the number before
 * it: in English by itself ("{n0} teams"), in any language where both forms are
 * spelt out: `{n0|Team|Teams}`.
 */
const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}(?:( other)?( \p{L}+))?/gu;

/** What stands at a place of a sentence. */
export type ValueAt = (place: string) => ReactNode;

/** The parts of the sentence; undefined where a value is missing. */
export function fillTemplate(options: {
  template: string;
  valueAt: ValueAt;
  numberAt: (place: string) => number | undefined;
}): ReactNode[] | undefined {
  const { template, valueAt, numberAt } = options;
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of template.matchAll(PLACE)) {
    const [whole, place = '', one, many, other = '', noun = ''] = match;
    const value = valueAt(place);
    if (value === undefined) {
      return undefined;
    }
    const number = numberAt(place);
    parts.push(template.slice(end, match.index), value);
    if (one !== undefined) {
      parts.push(` ${number === 1 ? one : many}${other}${noun}`);
    } else {
      parts.push(`${other}${number === 1 ? singular(noun) : noun}`);
    }
    end = match.index + whole.length;
  }
  parts.push(template.slice(end));
  return parts;
}

/** The nouns of the English sentences are regular: teams, dependencies. */
function singular(noun: string): string {
  return noun.replace(/ies$/, 'y').replace(/s$/, '');
}
