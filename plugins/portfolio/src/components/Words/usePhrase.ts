import { english } from '../../translations/en';
import { isKnown } from './isKnown';
import { useWords } from './useWords';

/**
 * Says a fixed sentence of the server in the reader's language. One that is
 * not known here stays as it is.
 */
export function usePhrase(): (sentence: string) => string {
  const { t } = useWords();
  return sentence => {
    const key = keyOf(sentence);
    return isKnown(english.phrase, key) ? t(`phrase.${key}`) : sentence;
  };
}

function keyOf(sentence: string): string {
  return sentence
    .toLocaleLowerCase('en')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
