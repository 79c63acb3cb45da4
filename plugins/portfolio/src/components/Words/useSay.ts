import { useMemo } from 'react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { useLanguage } from '../../hooks/useLanguage';
import { english } from '../../translations/en';
import { fillTemplate } from './fillTemplate';
import { isKnown } from './isKnown';
import { isolated } from './isolated';
import { usePhrase } from './usePhrase';
import { useWords } from './useWords';

type Told = PortfolioSchema<'Told'>;

/** Sentences whose words are of the catalog, and stay as they are. */
const AS_WRITTEN =
  /^(look-alike|same-capability|lacks-mark|mark-in-part|pm-not-found|malformed|dangling-dependency$|near-duplicate)/;

/** Places at which a sentence on a finding names what it is about. */
const SUBJECTS = ['subject', 'other', 'third'];

export interface Say {
  /** A text of the server, of which it told the sentences. */
  say: (told: readonly Told[] | undefined, text: string) => string;
  /** Texts of the server, of each of which it told the sentence. */
  sayEach: (
    told: readonly Told[] | undefined,
    texts: readonly string[],
  ) => string[];
}

/**
 * Says sentences of the server in the reader's language, as plain text. One of
 * a code that is not known here reads as the server says it.
 */
export function useSay(): Say {
  const { t } = useWords();
  const phrase = usePhrase();
  const language = useLanguage();
  return useMemo(() => {
    const templateOf = ({ code }: Told): string | undefined => {
      if (isKnown(english.sentence, code)) {
        return t(`sentence.${code}`);
      }
      return isKnown(english.finding, code) ? t(`finding.${code}`) : undefined;
    };
    const sayOne = (told: Told): string => {
      const template = templateOf(told);
      return (
        (template === undefined
          ? undefined
          : fillTemplate({
              template,
              numberAt: place => numberAt(told, place),
              valueAt: place =>
                textAt({ code: told.code, told, place, language, phrase }),
            })?.join('')) ?? phrase(told.text)
      );
    };
    return {
      say: (told, text) => (told ? told.map(sayOne).join(' ') : phrase(text)),
      sayEach: (told, texts) =>
        texts.map((text, place) => {
          const sentence = told?.[place];
          return sentence ? sayOne(sentence) : phrase(text);
        }),
    };
  }, [t, phrase, language]);
}

/** A number of a sentence: of `{count}`, `{n0}` or, as a share, `{p0}`. */
export function numberAt(
  told: Pick<Told, 'count' | 'numbers'>,
  place: string,
): number | undefined {
  if (place === 'count') {
    return told.count;
  }
  return /^[np]\d+$/.test(place)
    ? told.numbers?.[Number(place.slice(1))]
    : undefined;
}

/** What stands at a place as text; undefined where that is nothing. */
export function textAt(options: {
  /** Of the sentence. */
  code: string;
  told: Pick<Told, 'count' | 'numbers' | 'names' | 'words'>;
  place: string;
  language: string | undefined;
  phrase: (sentence: string) => string;
}): string | undefined {
  const { code, told, place, language, phrase } = options;
  const names = (told.names ?? []).map(isolated);
  // Of look-alikes for one concern, the concern is ours and the words are not.
  const words = (told.words ?? []).map((word, at) =>
    AS_WRITTEN.test(code) || (code.startsWith('concern-') && at > 0)
      ? word
      : phrase(word),
  );
  const number = numberAt(told, place);
  if (number !== undefined) {
    return number.toLocaleString(
      language,
      place.startsWith('p')
        ? { style: 'percent', maximumFractionDigits: 0 }
        : undefined,
    );
  }
  if (place === 'words') {
    return words.length > 0 ? words.join(', ') : undefined;
  }
  if (place === 'item') {
    return names[0];
  }
  if (SUBJECTS.includes(place)) {
    return names[SUBJECTS.indexOf(place)];
  }
  const at = Number(place.replace(/^\D+/, ''));
  if (place.startsWith('name')) {
    return names[at];
  }
  return words[at];
}
