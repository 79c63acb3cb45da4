import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Day } from '../Words/Day';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';

/** How a signal moved, in words; nothing where there is no history yet. */
export function TrendText(props: {
  trend?: PortfolioSchema<'Trend'>;
  /** On a line of its own, and none where nothing changed. */
  ownLine?: boolean;
}) {
  const { trend, ownLine } = props;
  const { t } = useWords();
  // On the first day of the history nothing has had the time to move.
  const sinceToday = trend?.since === new Date().toISOString().slice(0, 10);
  if (
    !trend ||
    trend.direction === 'unknown' ||
    (trend.direction === 'same' && (sinceToday || ownLine))
  ) {
    return null;
  }
  const moved = trend.direction === 'better' || trend.direction === 'worse';
  return (
    <Muted component={ownLine ? 'div' : 'span'}>
      {t(`trend.${trend.direction}`)}
      {moved && trend.before && (
        <> {t('trend.before', { status: t(`status.${trend.before}`) })}</>
      )}
      {trend.since && (
        <> {t('trend.since', { day: <Day of={trend.since} /> })}</>
      )}
    </Muted>
  );
}
