import Button from '@material-ui/core/Button';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { facetOptions, useFacets } from '../../hooks/useFacets';
import { usePortfolio } from '../../hooks/usePortfolio';
import { DecisionStatusPick } from '../Decisions/DecisionStatusPick';
import { ListExports } from '../Exports/ListExports';
import { FilterBar } from '../Layout/FilterBar';
import { Message } from '../Layout/Message';
import { MineSwitch } from '../Layout/MineSwitch';
import { PagedList } from '../Tables/PagedList';
import { Pick } from '../Layout/Pick';
import { Section } from '../Layout/Section';
import { TextFilter } from '../Layout/TextFilter';
import { useWords } from '../Words/useWords';
import { FindingEntry } from './FindingEntry';
import { useSeenState, type SeenState } from './seenState';
import { useSignWords } from './useSignWords';

const SIZE = 20;

/** Everything that was seen for a signal, with filters, pages and exports. */
export function Seen(props: {
  signal: PortfolioSchema<'SignalStory'>;
  version?: number;
  onChange: () => void;
}) {
  const { signal, version, onChange } = props;
  const { id } = signal.summary;
  const scope = signal.scope.id;
  const { t } = useWords();
  const state = useSeenState();
  const query = {
    ...state.filters,
    scope,
    limit: SIZE,
    cursor: state.paging.cursor,
  };
  const answer = usePortfolio({
    question: ['evidence', id, query, version],
    ask: (client, abort) =>
      client.request('get', '/signals/{id}/evidence', {
        params: { path: { id }, query },
        signal: abort,
      }),
  });
  const change = () => {
    answer.retry();
    onChange();
  };
  return (
    <Section
      title={t('seen.title')}
      actions={
        <ListExports
          name={id}
          load={(client, format) =>
            client.request('get', '/exports/evidence', {
              params: {
                query: { ...state.filters, signal: id, scope, format },
              },
              parseAs: 'blob',
            })
          }
        />
      }
    >
      <SeenFilters state={state} signal={signal} />
      <PagedList
        label={t('seen.title')}
        answer={answer}
        paging={state.paging}
        size={SIZE}
        entryKey={finding => finding.id}
        entry={finding => <FindingEntry finding={finding} onChange={change} />}
        empty={
          <Message
            title={state.filtered ? t('list.noMatch') : t('seen.nothing')}
            actions={
              state.filtered && (
                <Button variant="outlined" size="small" onClick={state.clear}>
                  {t('filter.clear')}
                </Button>
              )
            }
          />
        }
      />
    </Section>
  );
}

function SeenFilters(props: {
  state: SeenState;
  signal: PortfolioSchema<'SignalStory'>;
}) {
  const { state, signal } = props;
  const { filters, change } = state;
  const { t } = useWords();
  const { indicatorOf } = useSignWords();
  const facets = useFacets();
  return (
    <FilterBar label={t('filter.label')}>
      <TextFilter
        label={t('filter.text')}
        value={filters.text}
        onChange={text => change({ text })}
      />
      <Pick
        label={t('filter.indicator')}
        value={filters.indicator}
        options={signal.indicators.map(indicator => ({
          value: indicator.id,
          label: indicatorOf(signal.summary.id, indicator),
        }))}
        onChange={indicator => change({ indicator })}
      />
      <Pick
        label={t('filter.owner')}
        value={filters.owner}
        options={facetOptions(facets?.owners)}
        onChange={owner => change({ owner })}
      />
      <DecisionStatusPick
        status={filters.status}
        onChange={status => change({ status })}
      />
      <MineSwitch
        mine={filters.mine === true}
        onChange={mine => change({ mine: mine ? 'true' : undefined })}
      />
      {state.filtered && (
        <Button size="small" onClick={state.clear}>
          {t('filter.clear')}
        </Button>
      )}
    </FilterBar>
  );
}
