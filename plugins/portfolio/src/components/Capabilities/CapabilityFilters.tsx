import { SURFACES } from '@backstage-portfolio/plugin-portfolio-common';
import { facetOptions, useFacets } from '../../hooks/useFacets';
import { usePortfolio } from '../../hooks/usePortfolio';
import { FilterBar } from '../Layout/FilterBar';
import { Pick } from '../Layout/Pick';
import { useWords } from '../Words/useWords';

/** Platforms to choose from, the most depended on first. */
const MOST = 200;

/** Filters by kind of interface, lifecycle, platform and owner. */
export function CapabilityFilters(props: {
  query: {
    surface?: string;
    lifecycle?: string;
    platform?: string;
    owner?: string;
  };
  onChange: (patch: Record<string, string | undefined>) => void;
}) {
  const { query, onChange } = props;
  const words = useWords();
  const { t } = words;
  const facets = useFacets();
  const { value: platforms } = usePortfolio({
    question: 'platforms',
    ask: (client, signal) =>
      client.request('get', '/items', {
        params: { query: { role: 'platform', limit: MOST } },
        signal,
      }),
  });
  return (
    <FilterBar label={t('filter.label')}>
      <Pick
        label={t('filter.surface')}
        value={query.surface}
        options={SURFACES.map(surface => ({
          value: surface,
          label: words.surface(surface),
        }))}
        onChange={surface => onChange({ surface })}
      />
      <Pick
        label={t('filter.lifecycle')}
        value={query.lifecycle}
        options={facetOptions(facets?.lifecycles)}
        onChange={lifecycle => onChange({ lifecycle })}
      />
      <Pick
        label={t('filter.platform')}
        value={query.platform}
        options={(platforms?.items ?? []).map(({ id, title }) => ({
          value: id,
          label: title,
        }))}
        onChange={platform => onChange({ platform })}
      />
      <Pick
        label={t('filter.owner')}
        value={query.owner}
        options={facetOptions(facets?.owners)}
        onChange={owner => onChange({ owner })}
      />
    </FilterBar>
  );
}
