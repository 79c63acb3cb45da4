import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { facetOptions, useFacets } from '../../hooks/useFacets';
import { DecisionStatusPick } from '../Decisions/DecisionStatusPick';
import { FilterBar } from '../Layout/FilterBar';
import { Pick } from '../Layout/Pick';
import { TextFilter } from '../Layout/TextFilter';
import { useWords } from '../Words/useWords';
import { GAP_SORTS, SEVERITIES, type GapState } from './gapState';
import { useGapWords } from './useGapWords';

/** Severity, kind, owner, domain, what was decided, and the order. */
export function GapFilters(props: {
  state: GapState;
  kinds: PortfolioSchema<'GapKinds'>['kinds'];
}) {
  const { state, kinds } = props;
  const { filters, change } = state;
  const { t } = useWords();
  const { titleOf } = useGapWords();
  const facets = useFacets();
  return (
    <FilterBar
      label={t('filter.label')}
      onClear={state.filtered ? state.clear : undefined}
    >
      <TextFilter
        label={t('filter.text')}
        value={filters.text}
        onChange={text => change({ text })}
      />
      <Pick
        label={t('filter.severity')}
        value={filters.severity}
        options={SEVERITIES.map(value => ({
          value,
          label: t(`severity.${value}`),
        }))}
        onChange={severity => change({ severity })}
      />
      <Pick
        label={t('filter.gapKind')}
        value={filters.kind}
        options={kinds
          .filter(({ kind, open }) => open > 0 || kind === filters.kind)
          .map(kind => ({
            value: kind.kind,
            label: `${titleOf(kind)} (${kind.open})`,
          }))}
        onChange={kind => change({ kind })}
      />
      <Pick
        label={t('filter.owner')}
        value={filters.owner}
        options={facetOptions(facets?.owners)}
        onChange={owner => change({ owner })}
      />
      <Pick
        label={t('filter.domain')}
        value={filters.domain}
        options={facetOptions(facets?.domains)}
        onChange={domain => change({ domain })}
      />
      <DecisionStatusPick
        status={filters.status}
        onChange={status => change({ status })}
      />
      <Pick
        label={t('filter.order')}
        value={filters.sort === 'dependents' ? undefined : filters.sort}
        any={t('gaps.sort.dependents')}
        options={GAP_SORTS.filter(sort => sort !== 'dependents').map(sort => ({
          value: sort,
          label: t(`gaps.sort.${sort}`),
        }))}
        onChange={sort => change({ sort })}
      />
    </FilterBar>
  );
}
