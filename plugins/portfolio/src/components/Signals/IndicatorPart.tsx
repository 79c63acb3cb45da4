import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Line } from '../Layout/Line';
import { PlainList } from '../Layout/Plain';
import { TextButton } from '../Layout/TextButton';
import { Coded } from '../Words/Coded';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';
import { FindingEntry } from './FindingEntry';
import { Measures } from './Measures';
import { StatusTag } from './StatusTag';
import { useSignWords } from './useSignWords';

const useStyles = makeStyles(theme => ({
  root: {
    '& + &': {
      marginTop: theme.spacing(2.5),
      paddingTop: theme.spacing(2.5),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  },
  evidence: { marginTop: theme.spacing(1.5) },
}));

/** Pieces of evidence that an indicator shows; the list below has all. */
export const SHOWN = 3;

/** One measurable fact: what it says, by which bounds, and what was seen. */
export function IndicatorPart(props: {
  signal: string;
  indicator: PortfolioSchema<'Indicator'>;
  onChange: () => void;
  onAll: () => void;
}) {
  const { signal, indicator, onChange, onAll } = props;
  const classes = useStyles();
  const { t } = useWords();
  const { indicatorOf, meaningOf, becauseOf } = useSignWords();
  const shown = indicator.evidence.slice(0, SHOWN);
  const title = indicatorOf(signal, indicator);
  const all = t('seen.all', { count: indicator.evidenceTotal });
  return (
    <div className={classes.root}>
      <Line>
        <Typography variant="subtitle1" component="h3">
          {title}
        </Typography>
        <StatusTag status={indicator.status} />
      </Line>
      <Typography variant="body2">
        <Coded>{meaningOf(signal, indicator)}</Coded>
      </Typography>
      {indicator.because && (
        <Typography variant="body2">{becauseOf(indicator.because)}</Typography>
      )}
      <Measures signal={signal} indicator={indicator} />
      {shown.length > 0 && (
        <div className={classes.evidence}>
          <PlainList roomy label={t('seen.of', { title })}>
            {shown.map(finding => (
              <li key={finding.id}>
                <FindingEntry finding={finding} onChange={onChange} />
              </li>
            ))}
          </PlainList>
        </div>
      )}
      {indicator.evidenceTotal > shown.length && (
        <TextButton onClick={onAll} aria-label={`${all}: ${title}`}>
          {all}
        </TextButton>
      )}
      {indicator.hidden && <Muted>{t('seen.hidden')}</Muted>}
    </div>
  );
}
