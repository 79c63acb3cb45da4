import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaging } from '../../hooks/usePaging';
import { usePortfolio } from '../../hooks/usePortfolio';
import { Message } from '../Layout/Message';
import { Section } from '../Layout/Section';
import type { Column } from '../Tables/DataTable';
import { PagedTable } from '../Tables/PagedTable';
import { useWords } from '../Words/useWords';
import { NeighbourName } from './NeighbourName';
import { Steps } from './Steps';
import { witnessSteps } from './witnessSteps';

const SIZE = 10;

/** The teams that a team depends on as consumer, or that depend on it. */
export function TeamUses(props: {
  teamRef: string;
  side: 'consumer' | 'provider';
}) {
  const { teamRef, side } = props;
  const { t } = useWords();
  const paging = usePaging({ prefix: `${side}-` });
  const query = {
    level: 'team' as const,
    [side]: teamRef,
    limit: SIZE,
    cursor: paging.cursor,
  };
  const answer = usePortfolio({
    question: ['consumptions', query],
    ask: (client, signal) =>
      client.request('get', '/consumptions', { params: { query }, signal }),
  });
  const columns: Column<PortfolioSchema<'Consumption'>>[] = [
    {
      title: t('level.team'),
      cell: use => (
        <NeighbourName
          neighbour={side === 'consumer' ? use.provider : use.consumer}
        />
      ),
    },
    {
      title: t('column.uses'),
      cell: use => t('neighbours.witnesses', { count: use.witnesses }),
    },
    {
      title: t('column.example'),
      cell: use => <Steps steps={witnessSteps(use.example)} />,
    },
  ];
  const title = t(
    side === 'consumer' ? 'column.dependsOn' : 'column.dependedOnBy',
  );
  return (
    <Section title={title}>
      <PagedTable
        label={title}
        columns={columns}
        rowKey={use => `${use.consumer.id} ${use.provider.id}`}
        answer={answer}
        paging={paging}
        size={SIZE}
        empty={<Message title={t('neighbours.none')} />}
      />
    </Section>
  );
}
