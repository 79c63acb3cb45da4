import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaging } from '../../hooks/usePaging';
import { usePortfolio } from '../../hooks/usePortfolio';
import { overviewRouteRef, problemsRouteRef } from '../../routes';
import { Message } from '../Layout/Message';
import { Section } from '../Layout/Section';
import { PagedTable } from '../Tables/PagedTable';
import type { Column } from '../Tables/DataTable';
import { EntityName } from '../Words/Name';
import { Muted } from '../Words/Muted';
import { ProblemText } from '../Words/ProblemText';
import { useWords } from '../Words/useWords';

const SIZE = 25;

/** What the catalog says that could not be used, and what to write instead. */
export function ProblemsPage(props: { status: PortfolioSchema<'Status'> }) {
  const { t } = useWords();
  const overview = useRouteRef(overviewRouteRef)?.() ?? '';
  const here = useRouteRef(problemsRouteRef)?.() ?? '';
  const paging = usePaging();
  const answer = usePortfolio({
    question: ['problems', paging.cursor, props.status.version],
    ask: (client, signal) =>
      client.request('get', '/problems', {
        params: { query: { limit: SIZE, cursor: paging.cursor } },
        signal,
      }),
  });
  const columns: Column<PortfolioSchema<'Problem'>>[] = [
    {
      title: t('column.entity'),
      cell: problem => <EntityName entity={problem.entity} />,
    },
    {
      title: t('column.problem'),
      cell: problem => (
        <>
          <ProblemText problem={problem} />
          {problem.field && (
            <Muted component="div">
              <code>{problem.field}</code>
            </Muted>
          )}
        </>
      ),
    },
  ];
  return (
    <BreadcrumbEntry entry={{ label: t('problems.title'), href: here }}>
      <Link to={overview}>{t('problems.back')}</Link>
      <Section title={t('problems.title')}>
        <PagedTable
          label={t('problems.title')}
          columns={columns}
          rowKey={problem =>
            `${problem.entity.ref} ${problem.code} ${problem.field} ${problem.value}`
          }
          answer={answer}
          paging={paging}
          size={SIZE}
          empty={<Message title={t('problems.none')} />}
        />
      </Section>
    </BreadcrumbEntry>
  );
}
