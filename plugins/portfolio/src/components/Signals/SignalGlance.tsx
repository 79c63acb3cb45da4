import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { DecisionLine } from '../Decisions/DecisionLine';
import { Line } from '../Layout/Line';
import { FindingText } from '../Words/FindingText';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';
import { StatusTag } from './StatusTag';
import { TrendText } from './TrendText';
import { useSignWords } from './useSignWords';

type Signal = PortfolioSchema<'SignalSummary'>;

/** A signal in one scope: its status and why it has it. */
export function SignalGlance(props: {
  signal: Signal;
  scope?: string;
  /** Says what is asked, too. */
  withQuestion?: boolean;
  heading?: 'h3' | 'h4' | 'div';
}) {
  const { signal, scope, withQuestion, heading = 'h3' } = props;
  const paths = usePaths();
  const { signalOf, questionOf } = useSignWords();
  return (
    <div>
      <Line>
        <Typography variant="subtitle1" component={heading}>
          <Link to={paths.signal(signal.id, scope)}>{signalOf(signal)}</Link>
        </Typography>
        <StatusTag status={signal.status} />
        <TrendText trend={signal.trend} />
      </Line>
      {withQuestion && <Muted>{questionOf(signal)}</Muted>}
      <Typography variant="body2" component="div">
        <Why signal={signal} scope={scope} />
      </Typography>
      {signal.decision?.active && <DecisionLine decision={signal.decision} />}
    </div>
  );
}

/** The best evidence, or why nothing can be said. */
function Why(props: { signal: Signal; scope?: string }) {
  const { signal, scope } = props;
  const words = useWords();
  const { t } = words;
  const paths = usePaths();
  const { becauseOf } = useSignWords();
  const more = signal.evidenceTotal - (signal.strongest ? 1 : 0);
  return (
    <>
      {signal.strongest && <FindingText told={signal.strongest} />}{' '}
      {signal.strongest && more > 0 && (
        <Link underline="always" to={paths.signal(signal.id, scope)}>
          {t('signals.more', { count: more })}
        </Link>
      )}
      {signal.because && <Muted>{becauseOf(signal.because)}</Muted>}
      {!signal.strongest && !signal.because && (
        <Muted>{t(`signals.none.${signal.status}`)}</Muted>
      )}
    </>
  );
}
