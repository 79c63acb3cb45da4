import { useMemo } from 'react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { english } from '../../translations/en';
import { isKnown } from '../Words/isKnown';
import { useDayWords } from '../Words/Day';
import { usePhrase } from '../Words/usePhrase';
import { useWords } from '../Words/useWords';

type Measure = Pick<PortfolioSchema<'Measure'>, 'id' | 'title'>;

/**
 * Words of signals in the reader's language. Signals and indicators of other
 * plugins are not known here, and read as the server names them.
 */
export function useSignWords() {
  const { t } = useWords();
  const phrase = usePhrase();
  const dayWords = useDayWords();
  return useMemo(() => {
    const signalOf = (options: { id: string; title: string }) =>
      isKnown(english.signal, options.id)
        ? t(`signal.${options.id}.title`)
        : options.title;
    const questionOf = (options: { id: string; question: string }) =>
      isKnown(english.signal, options.id)
        ? t(`signal.${options.id}.question`)
        : options.question;
    const ideaOf = (options: { id: string; idea: string }) =>
      isKnown(english.signal, options.id)
        ? t(`signal.${options.id}.idea`)
        : options.idea;
    const indicatorOf = (
      signal: string,
      indicator: { id: string; title: string },
    ) => {
      const key = `${signal}/${indicator.id}`;
      return isKnown(english.indicator, key)
        ? t(`indicator.${key}.title`)
        : indicator.title;
    };
    const meaningOf = (
      signal: string,
      indicator: { id: string; meaning: string },
    ) => {
      const key = `${signal}/${indicator.id}`;
      return isKnown(english.indicator, key)
        ? t(`indicator.${key}.meaning`)
        : indicator.meaning;
    };
    const clearsOf = (
      signal: string,
      indicator: { id: string; clears: string },
    ) => {
      const key = `${signal}/${indicator.id}`;
      return isKnown(english.indicator, key)
        ? t(`indicator.${key}.clears`)
        : indicator.clears;
    };
    const measureOf = (signal: string, indicator: string, measure: Measure) => {
      const key = `${signal}/${indicator}/${measure.id}`;
      return isKnown(english.measure, key)
        ? t(`measure.${key}`)
        : measure.title;
    };
    const fieldOf = (coverage: { field: string; title: string }) =>
      isKnown(english.field, coverage.field)
        ? t(`field.${coverage.field}`)
        : coverage.title;
    const becauseOf = (reason: PortfolioSchema<'UnknownReason'>) => {
      const { detail = '' } = reason;
      const code = detail === '' ? `${reason.code}-all` : reason.code;
      return isKnown(english.because, code)
        ? t(`because.${code}`, {
            detail: isKnown(english.field, detail)
              ? t(`field.${detail}`)
              : dayWords(detail),
          })
        : phrase(reason.text);
    };
    return {
      signalOf,
      questionOf,
      ideaOf,
      indicatorOf,
      meaningOf,
      clearsOf,
      measureOf,
      fieldOf,
      becauseOf,
    };
  }, [t, phrase, dayWords]);
}

export type SignWords = ReturnType<typeof useSignWords>;
