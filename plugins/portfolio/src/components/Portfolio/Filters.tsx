import {
  ROLES,
  TEAM_ROLES,
  UNIT_KINDS,
} from '@backstage-portfolio/plugin-portfolio-common';
import { facetOptions, useFacets } from '../../hooks/useFacets';
import { FilterBar } from '../Layout/FilterBar';
import { MineSwitch } from '../Layout/MineSwitch';
import { Pick } from '../Layout/Pick';
import { TextFilter } from '../Layout/TextFilter';
import { useWords } from '../Words/useWords';
import { isFiltered, type ListState } from './listState';

/** The filters that the chosen list has. */
export function Filters(props: { state: ListState }) {
  const { state } = props;
  const { list, change } = state;
  const words = useWords();
  const { t } = words;
  const facets = useFacets();
  const teams = list === 'teams';
  return (
    <FilterBar
      label={t('filter.label')}
      onClear={isFiltered(state) ? state.clear : undefined}
    >
      <TextFilter
        label={t('filter.text')}
        value={state.text}
        onChange={text => change({ text })}
      />
      {!teams && (
        <>
          <Pick
            label={t('filter.owner')}
            value={state.owner}
            options={facetOptions(facets?.owners)}
            onChange={owner => change({ owner })}
          />
          <Pick
            label={t('filter.domain')}
            value={state.domain}
            options={facetOptions(facets?.domains)}
            onChange={domain => change({ domain })}
          />
        </>
      )}
      {teams && (
        <Pick
          label={t('filter.role')}
          value={state.role}
          options={TEAM_ROLES.map(role => ({
            value: role,
            label: words.teamRole(role),
          }))}
          onChange={role => change({ role })}
        />
      )}
      {list === 'units' && (
        <>
          <Pick
            label={t('filter.role')}
            value={state.role}
            options={ROLES.map(role => ({
              value: role,
              label: words.role(role),
            }))}
            onChange={role => change({ role })}
          />
          <Pick
            label={t('filter.kind')}
            value={state.kind}
            options={UNIT_KINDS.map(kind => ({
              value: kind,
              label: words.kind(kind),
            }))}
            onChange={kind => change({ kind })}
          />
        </>
      )}
      <MineSwitch
        mine={state.mine}
        onChange={mine => change({ mine: mine ? 'true' : undefined })}
      />
    </FilterBar>
  );
}
