import { findingText } from '../findings/findingText';
import { SENTENCES, SentenceCode } from './templates';
import { Told } from './types';

/** Code of sentences that are known by their words. */
const FIXED = 'fixed';

/** Tells a sentence by its code, with what stands in its places. */
export function tell(
  code: SentenceCode,
  said: Pick<Told, 'numbers' | 'names' | 'words'> = {},
): Told {
  return {
    code,
    text: findingText({
      template: SENTENCES[code],
      said: { titles: [], ...said },
    }),
    ...said,
  };
}

/** A sentence of ours without places, known by its words alone. */
export function tellFixed(text: string): Told {
  return { code: FIXED, text };
}

/** The English text of several sentences. */
export function textOf(sentences: readonly Told[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

/** For the middle of a sentence; abbreviations stay as they are. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
