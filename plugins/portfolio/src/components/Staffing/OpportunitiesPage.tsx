import Typography from '@material-ui/core/Typography';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/core-components';
import { usePaging } from '../../hooks/usePaging';
import { usePaths } from '../../hooks/usePaths';
import { usePortfolio } from '../../hooks/usePortfolio';
import { Message } from '../Layout/Message';
import { PageHeading } from '../Layout/PageHeading';
import { PagedList } from '../Tables/PagedList';
import { Section } from '../Layout/Section';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';
import { OpportunityEntry } from './OpportunityEntry';

const SIZE = 25;

/** What several products need and no platform serves. */
export function OpportunitiesPage(props: { version?: number }) {
  const { t } = useWords();
  const paths = usePaths();
  const paging = usePaging();
  const answer = usePortfolio({
    question: ['opportunities', paging.cursor, props.version],
    ask: (client, signal) =>
      client.request('get', '/opportunities', {
        params: { query: { limit: SIZE, cursor: paging.cursor } },
        signal,
      }),
  });
  return (
    <BreadcrumbEntry
      entry={{ label: t('opportunity.title'), href: paths.opportunities }}
    >
      <Typography variant="body2">
        <Link to={paths.signals()}>{t('signals.back')}</Link>
      </Typography>
      <header>
        <PageHeading>{t('opportunity.title')}</PageHeading>
        <Muted>{t('opportunity.hint')}</Muted>
      </header>
      <Section title={t('opportunity.list')}>
        <PagedList
          label={t('opportunity.list')}
          answer={answer}
          paging={paging}
          size={SIZE}
          entryKey={opportunity => opportunity.id}
          entry={opportunity => <OpportunityEntry opportunity={opportunity} />}
          empty={
            <Message title={t('opportunity.none')}>
              {t('opportunity.noneHint')}
            </Message>
          }
        />
      </Section>
    </BreadcrumbEntry>
  );
}
