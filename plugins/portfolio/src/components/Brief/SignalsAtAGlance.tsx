import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { Line } from '../Layout/Line';
import { Section } from '../Layout/Section';
import { StatusTag } from '../Signals/StatusTag';
import { TrendText } from '../Signals/TrendText';
import { useSignWords } from '../Signals/useSignWords';
import { DataTable, type Column } from '../Tables/DataTable';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';

type Signal = PortfolioSchema<'SignalSummary'>;

/** All signals of the organisation, each in a line. */
export function SignalsAtAGlance(props: { signals: Signal[] }) {
  const { t } = useWords();
  const paths = usePaths();
  const { signalOf } = useSignWords();
  const columns: Column<Signal>[] = [
    {
      title: t('column.signal'),
      cell: signal => (
        <Link to={paths.signal(signal.id)}>{signalOf(signal)}</Link>
      ),
    },
    {
      title: t('column.status'),
      cell: signal => (
        <Line>
          <StatusTag status={signal.status} />
          <TrendText trend={signal.trend} />
        </Line>
      ),
    },
    {
      title: t('column.seen'),
      cell: signal =>
        signal.evidenceTotal > 0 ? (
          t('signals.findings', { count: signal.evidenceTotal })
        ) : (
          <Muted>{t('signals.noFinding')}</Muted>
        ),
    },
  ];
  return (
    <Section
      title={t('signals.title')}
      actions={<Link to={paths.signals()}>{t('signals.all')}</Link>}
    >
      <DataTable
        label={t('signals.title')}
        columns={columns}
        rows={props.signals}
        rowKey={signal => signal.id}
      />
    </Section>
  );
}
