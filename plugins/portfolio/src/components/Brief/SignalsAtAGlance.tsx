import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { Line } from '../Layout/Line';
import { PlainList } from '../Layout/Plain';
import { Section } from '../Layout/Section';
import { StatusTag } from '../Signals/StatusTag';
import { TrendText } from '../Signals/TrendText';
import { useSignWords } from '../Signals/useSignWords';
import { FindingText } from '../Words/FindingText';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';

type Signal = PortfolioSchema<'SignalSummary'>;

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0.25, 1.5),
  },
  name: { ...theme.typography.subtitle2, flex: '1 1 200px' },
}));

/**
 * All signals of the organisation, each in a line; those that speak most for
 * the answer with what was seen.
 */
export function SignalsAtAGlance(props: {
  signals: Signal[];
  /** Ids of the signals that the answer rests on most. */
  reasons: string[];
}) {
  const { t } = useWords();
  const paths = usePaths();
  return (
    <Section
      title={t('signals.title')}
      actions={<Link to={paths.signals()}>{t('signals.all')}</Link>}
    >
      <PlainList roomy label={t('signals.title')}>
        {props.signals.map(signal => (
          <li key={signal.id}>
            <SignalLine
              signal={signal}
              withReason={props.reasons.includes(signal.id)}
            />
          </li>
        ))}
      </PlainList>
    </Section>
  );
}

function SignalLine(props: { signal: Signal; withReason: boolean }) {
  const { signal, withReason } = props;
  const classes = useStyles();
  const { t } = useWords();
  const paths = usePaths();
  const { signalOf } = useSignWords();
  return (
    <>
      <div className={classes.row}>
        <span className={classes.name}>
          <Link to={paths.signal(signal.id)}>{signalOf(signal)}</Link>
        </span>
        <Line>
          <Muted component="span">
            {signal.evidenceTotal > 0
              ? t('signals.findings', { count: signal.evidenceTotal })
              : t('signals.noFinding')}
          </Muted>
          <StatusTag status={signal.status} />
        </Line>
      </div>
      <TrendText trend={signal.trend} ownLine />
      {withReason && signal.strongest && (
        <FindingText told={signal.strongest} />
      )}
    </>
  );
}
