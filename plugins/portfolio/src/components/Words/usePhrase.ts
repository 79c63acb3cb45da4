import { useCallback } from 'react';
import { english } from '../../translations/en';
import { isKnown } from './isKnown';
import { useWords } from './useWords';

const NUMBER = /\d+/g;
/** Fixed words, and after them what is somebody else's: an error, a name. */
const WITH_MORE = /^(.+?)( \(.*\))$|^(waiting for)( .+)$/s;

/**
 * Says fixed words of the server in the reader's language. What is not known
 * here stays as it is.
 */
export function usePhrase(): (sentence: string) => string {
  const { t } = useWords();
  return useCallback(
    sentence => {
      const said = (text: string) => {
        const key = keyOf(text);
        if (!isKnown(english.phrase, key)) {
          return undefined;
        }
        const numbers = text.match(NUMBER) ?? [];
        return t(`phrase.${key}`).replace(
          /\{n(\d)\}/g,
          (_, place) => numbers[Number(place)] ?? '',
        );
      };
      const whole = said(sentence);
      if (whole !== undefined) {
        return whole;
      }
      const [, head, more, opening, rest] = WITH_MORE.exec(sentence) ?? [];
      const start = said(head ?? opening ?? '');
      return start === undefined ? sentence : `${start}${more ?? rest}`;
    },
    [t],
  );
}

/** As in scripts/texts.cjs. */
function keyOf(sentence: string): string {
  return sentence
    .toLocaleLowerCase('en')
    .replaceAll(NUMBER, 'n')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
