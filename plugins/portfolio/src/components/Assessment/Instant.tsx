import { useLanguage } from '../../hooks/useLanguage';

const steps: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** An instant as people say it, with the exact one beside it. */
export function Instant(props: { at: string; now?: number }) {
  const { at, now = Date.now() } = props;
  const language = useLanguage();
  const date = new Date(at);
  const seconds = Math.round((date.getTime() - now) / 1000);
  const [unit, length] = steps.find(
    ([, span]) => Math.abs(seconds) >= span,
  ) ?? ['second' as const, 1];
  const relative = new Intl.RelativeTimeFormat(language, {
    numeric: 'auto',
  }).format(Math.trunc(seconds / length), unit);
  const absolute = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(date);
  return (
    <time dateTime={at}>
      {relative} ({absolute})
    </time>
  );
}
