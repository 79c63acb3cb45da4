import { useMemo } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useLanguage } from '../../hooks/useLanguage';
import { usePortfolio } from '../../hooks/usePortfolio';
import { useQueryState } from '../../routing/router';
import { Choice } from '../Layout/Choice';
import { Section } from '../Layout/Section';
import { DataTable } from '../Tables/DataTable';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';
import { HistoryNote } from './HistoryNote';
import { TrendLine } from './TrendLine';
import { pointsOf, raisedSignals, type TrendPoint } from './trendPoints';

const useStyles = makeStyles(theme => ({
  grid: {
    display: 'grid',
    gap: theme.spacing(2, 4),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
}));

interface Trend {
  id: 'platforms' | 'products' | 'raised' | 'gaps';
  points: TrendPoint[];
}

/**
 * How the portfolio moved, since the first settled assessment. Nothing where
 * the reader may not see it, or where it can't be loaded: it is an extra.
 */
export function HistorySection(props: { version: number | undefined }) {
  const classes = useStyles();
  const { t } = useWords();
  const { get, set } = useQueryState();
  const date = useDay();
  const asTable = get('history') === 'table';
  const { value, error } = usePortfolio({
    question: ['history', props.version],
    ask: (client, signal) => client.request('get', '/history', { signal }),
  });
  const trends = useMemo<Trend[]>(() => {
    const days = value?.days ?? [];
    return [
      { id: 'platforms', points: pointsOf(days, 'items.platform') },
      { id: 'products', points: pointsOf(days, 'items.product') },
      { id: 'raised', points: raisedSignals(days) },
      { id: 'gaps', points: pointsOf(days, 'gaps.open') },
    ];
  }, [value]);

  const [first] = value?.days ?? [];
  if (error || !value || !first) {
    return null;
  }
  const hasMoved = value.days.length > 1;
  return (
    <Section
      title={t('history.title')}
      actions={
        hasMoved && (
          <Choice
            label={t('history.show')}
            value={asTable ? 'table' : 'lines'}
            options={[
              { value: 'lines', label: t('history.lines') },
              { value: 'table', label: t('history.table') },
            ]}
            onChange={shown =>
              set({ history: shown === 'table' ? 'table' : undefined })
            }
          />
        )
      }
    >
      {!hasMoved && (
        <Muted>{t('history.starts', { day: date(first.day) })}</Muted>
      )}
      {hasMoved && asTable && (
        <DataTable
          label={t('history.title')}
          columns={[
            { title: t('history.day'), cell: row => date(row.day) },
            ...trends.map(({ id, points }) => ({
              title: t(`history.${id}`),
              cell: (row: { day: string }) =>
                points.find(({ day }) => day === row.day)?.value,
            })),
          ]}
          rows={[...value.days].reverse()}
          rowKey={({ day }) => day}
        />
      )}
      {hasMoved && !asTable && (
        <ul className={classes.grid}>
          {trends
            .filter(({ points }) => points.length > 0)
            .map(({ id, points }) => (
              <li key={id}>
                <Typography variant="subtitle2" component="h3">
                  {t(`history.${id}`)}
                </Typography>
                <TrendLine points={points} />
                <Muted>
                  {t('history.moved', {
                    before: points[0]!.value,
                    day: date(points[0]!.day),
                    now: points.at(-1)!.value,
                  })}
                </Muted>
              </li>
            ))}
        </ul>
      )}
      {hasMoved && <HistoryNote />}
    </Section>
  );
}

/** A day of the history in the reader's language. */
function useDay(): (day: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, {
      dateStyle: 'medium',
      timeZone: 'UTC',
    });
    return day => format.format(new Date(day));
  }, [language]);
}
