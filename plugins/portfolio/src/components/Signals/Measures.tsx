import { Fragment } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Muted, mutedColor } from '../Words/Muted';
import { useWords } from '../Words/useWords';
import { useMeasureWords } from './useMeasureWords';
import { useSignWords } from './useSignWords';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, max-content) 1fr',
    gap: theme.spacing(0.25, 2),
    margin: theme.spacing(1, 0),
    '& dt': { color: mutedColor(theme) },
    '& dt::first-letter': { textTransform: 'uppercase' },
    '& dd': { margin: 0 },
  },
}));

/** What was measured, beside the bounds from which it counts. */
export function Measures(props: {
  signal: string;
  indicator: PortfolioSchema<'Indicator'>;
}) {
  const { signal, indicator } = props;
  const classes = useStyles();
  const { t } = useWords();
  const { fieldOf } = useSignWords();
  const words = useMeasureWords(signal, indicator.id);
  const { coverage } = indicator;
  return (
    <>
      {indicator.measures.length > 0 && (
        <Typography component="dl" variant="body2" className={classes.root}>
          {indicator.measures.map(measure => (
            <Fragment key={measure.id}>
              <dt>{words.title(measure)}</dt>
              <dd>
                {words.value(measure.unit, measure.value)}
                {measure.withoutDecisions !== undefined &&
                  ` ${t('bounds.withoutDecisions', {
                    value: words.value(measure.unit, measure.withoutDecisions),
                  })}`}
              </dd>
            </Fragment>
          ))}
        </Typography>
      )}
      {indicator.watch.length > 0 && (
        <Muted>
          {t('bounds.watch', { bounds: words.bounds(indicator.watch) })}
        </Muted>
      )}
      {indicator.raise.length > 0 && (
        <Muted>
          {t('bounds.raise', { bounds: words.bounds(indicator.raise) })}
        </Muted>
      )}
      {indicator.watchOnly && <Muted>{t('bounds.watchOnly')}</Muted>}
      {coverage.of > 0 && (
        <Muted>
          {t('bounds.coverage', {
            have: coverage.have,
            of: coverage.of,
            field: fieldOf(coverage),
          })}
        </Muted>
      )}
    </>
  );
}
