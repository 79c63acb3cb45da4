import Typography from '@material-ui/core/Typography';
import {
  SURFACES,
  type PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';
import { firstPage, usePaging } from '../../hooks/usePaging';
import { usePortfolio } from '../../hooks/usePortfolio';
import { ListExports } from '../Exports/ListExports';
import { useQueryState } from '../../routing/router';
import { AssessmentGate } from '../Assessment/AssessmentGate';
import { Failure } from '../Layout/Failure';
import { Message } from '../Layout/Message';
import { Placeholder } from '../Layout/Placeholder';
import { Section } from '../Layout/Section';
import { TextFilter } from '../Layout/TextFilter';
import { Pager } from '../Tables/Pager';
import { useWords } from '../Words/useWords';
import { AlsoBuilt } from './AlsoBuilt';
import { CapabilityEntry } from './CapabilityEntry';
import { CapabilityFilters } from './CapabilityFilters';
import { Muted } from '../Words/Muted';

const SIZE = 10;

/** What platforms offer, and whether a need is answered already. */
export function CapabilitiesPage() {
  return (
    <AssessmentGate>
      {({ status }) => <BeforeYouBuild version={status.version} />}
    </AssessmentGate>
  );
}

function BeforeYouBuild(props: { version?: number }) {
  const { t } = useWords();
  const { get, set } = useQueryState();
  const paging = usePaging();
  const need = get('need');
  const filters = {
    text: need,
    surface: SURFACES.find(surface => surface === get('surface')),
    lifecycle: get('lifecycle'),
    platform: get('platform'),
    owner: get('owner'),
    sort: need ? ('relevance' as const) : ('consumers' as const),
  };
  const query = { ...filters, limit: SIZE, cursor: paging.cursor };
  const answer = usePortfolio({
    question: ['capabilities', query, props.version],
    ask: (client, signal) =>
      client.request('get', '/capabilities', { params: { query }, signal }),
  });
  const change = (patch: Record<string, string | undefined>) =>
    set({ ...patch, ...firstPage() });

  return (
    <>
      <Section title={t('build.title')}>
        <Muted paragraph>{t('build.hint')}</Muted>
        <TextFilter
          label={t('build.label')}
          placeholder={t('build.placeholder')}
          value={need}
          fullWidth
          onChange={text => change({ need: text })}
        />
        <CapabilityFilters query={query} onChange={change} />
      </Section>
      {answer.error && (
        <Failure
          title={t('state.listFailed')}
          error={answer.error}
          onRetry={answer.retry}
        />
      )}
      {!answer.error && !answer.value && <Placeholder lines={8} />}
      {!answer.error && answer.value && (
        <Answers
          need={need}
          answer={answer.value}
          waiting={answer.loading}
          paging={paging}
        />
      )}
      {!answer.error && (answer.value?.total ?? 0) > 0 && (
        <ListExports
          name="capabilities"
          load={(client, format) =>
            client.request('get', '/exports/capabilities', {
              params: { query: { ...filters, format } },
              parseAs: 'blob',
            })
          }
        />
      )}
    </>
  );
}

function Answers(props: {
  need: string | undefined;
  answer: PortfolioSchema<'CapabilityPage'>;
  waiting: boolean;
  paging: ReturnType<typeof usePaging>;
}) {
  const { need, answer, waiting, paging } = props;
  const { t } = useWords();
  const { items, total, nextCursor, alsoBuilt = [] } = answer;
  const found = need
    ? t('build.found', { count: total, need: <bdi>{need}</bdi> })
    : t('build.offered', { count: total });
  return (
    <>
      <section aria-busy={waiting} style={{ opacity: waiting ? 0.5 : 1 }}>
        <Typography variant="h5" component="h2" aria-live="polite" gutterBottom>
          {found}
        </Typography>
        {items.length === 0 ? (
          <Message title={t(need ? 'build.nothing' : 'build.none')}>
            {t(need ? 'build.nothingHint' : 'build.noneHint')}
          </Message>
        ) : (
          <>
            {items.map(capability => (
              <CapabilityEntry key={capability.id} capability={capability} />
            ))}
            <Pager
              label={t('column.capabilities')}
              paging={paging}
              size={SIZE}
              shown={items.length}
              total={total}
              nextCursor={nextCursor}
              waiting={waiting}
            />
          </>
        )}
      </section>
      {need && alsoBuilt.length > 0 && <AlsoBuilt units={alsoBuilt} />}
    </>
  );
}
