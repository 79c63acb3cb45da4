import { useCallback } from 'react';
import { useLanguage } from '../../hooks/useLanguage';

/** By language: making one takes the browser milliseconds. */
const formats = new Map<string | undefined, Intl.DateTimeFormat>();

function formatOf(language: string | undefined): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) {
    return known;
  }
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  formats.set(language, format);
  return format;
}

/** Words for a day, such as "12 Nov 2026". */
export function useDayWords(): (day: string) => string {
  const language = useLanguage();
  return useCallback(
    day =>
      /^\d{4}-\d\d-\d\d/.test(day)
        ? formatOf(language).format(new Date(day))
        : day,
    [language],
  );
}

/** A day of the calendar: ISO 8601, with or without a time. */
export function Day(props: { of: string }) {
  const dayWords = useDayWords();
  return <time dateTime={props.of}>{dayWords(props.of)}</time>;
}
