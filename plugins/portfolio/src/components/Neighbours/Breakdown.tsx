import { Fragment, type ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { isCountDeclared } from '@backstage-portfolio/plugin-portfolio-common';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { useWords } from '../Words/useWords';
import { NeighbourName } from './NeighbourName';
import { Muted, mutedColor } from '../Words/Muted';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(88px, auto) 1fr',
    gap: theme.spacing(0.75, 2),
  },
  term: { color: mutedColor(theme) },
  value: { margin: 0, minWidth: 0 },
}));

const levels = ['products', 'platforms', 'teams', 'domains'] as const;

/**
 * Who stands on something, or what it stands on: how many of each level, and
 * the first by name.
 */
export function Breakdown(props: {
  carries: PortfolioSchema<'Carries'>;
  /** Where all of them are listed. */
  all?: (level: (typeof levels)[number], children: ReactNode) => ReactNode;
}) {
  const { carries, all = (_, children) => children } = props;
  const classes = useStyles();
  const words = useWords();
  const { t } = words;
  const declared = levels.filter(level => isCountDeclared(carries[level].all));
  if (declared.length === 0) {
    return <Muted>{t('neighbours.notDeclared')}</Muted>;
  }
  const shown = declared.filter(level => carries[level].all.value > 0);
  if (shown.length === 0) {
    return <Muted>{t('neighbours.none')}</Muted>;
  }
  return (
    <Typography component="dl" variant="body2" className={classes.list}>
      {shown.map(level => {
        const { all: count, direct, top } = carries[level];
        const more = count.value - top.length;
        return (
          <Fragment key={level}>
            <dt className={classes.term}>
              {all(level, words.number(count.value, level))}
              {direct.value < count.value && (
                <div>
                  {direct.value > 0
                    ? t('neighbours.directly', {
                        direct: String(direct.value),
                      })
                    : t('neighbours.indirectly')}
                </div>
              )}
            </dt>
            <dd className={classes.value}>
              {top.map((neighbour, index) => (
                <Fragment key={neighbour.id}>
                  {index > 0 && ', '}
                  <NeighbourName
                    neighbour={neighbour}
                    item={level === 'products' || level === 'platforms'}
                  />
                </Fragment>
              ))}
              {more > 0 && (
                <>
                  {', '}
                  {all(level, t('neighbours.more', { more: String(more) }))}
                </>
              )}
            </dd>
          </Fragment>
        );
      })}
    </Typography>
  );
}
