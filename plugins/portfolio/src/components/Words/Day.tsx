import { useMemo } from 'react';
import { useLanguage } from '../../hooks/useLanguage';

/** Words for a day, such as "12 Nov 2026". */
export function useDayWords(): (day: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, {
      dateStyle: 'medium',
      timeZone: 'UTC',
    });
    return day =>
      /^\d{4}-\d\d-\d\d/.test(day) ? format.format(new Date(day)) : day;
  }, [language]);
}

/** A day of the calendar: ISO 8601, with or without a time. */
export function Day(props: { of: string }) {
  const dayWords = useDayWords();
  return <time dateTime={props.of}>{dayWords(props.of)}</time>;
}
