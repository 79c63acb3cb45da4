import {
  ROLES,
  UNIT_KINDS,
} from '@backstage-portfolio/plugin-portfolio-common';
import { usePortfolio } from '../../hooks/usePortfolio';
import { ListExports } from '../Exports/ListExports';
import { PagedTable } from '../Tables/PagedTable';
import { useWords } from '../Words/useWords';
import { oneOf, SIZE, type ListState } from './listState';
import { Nothing } from './Nothing';
import { useUnitColumns } from './useUnitColumns';

/** Catalog entities with their roles: what the counts of units open. */
export function UnitList(props: { state: ListState; version?: number }) {
  const { state, version } = props;
  const { t } = useWords();
  const filters = {
    role: oneOf(ROLES, state.role),
    kind: oneOf(UNIT_KINDS, state.kind),
    text: state.text,
    owner: state.owner,
    domain: state.domain,
    item: state.item,
    mine: state.mine || undefined,
    sort: state.sort === 'title' ? ('title' as const) : ('consumers' as const),
  };
  const query = {
    ...filters,
    limit: SIZE,
    cursor: state.paging.cursor,
  };
  const answer = usePortfolio({
    question: ['units', query, version],
    ask: (client, signal) =>
      client.request('get', '/units', { params: { query }, signal }),
  });
  return (
    <>
      <PagedTable
        label={t('list.units')}
        columns={useUnitColumns()}
        rowKey={unit => unit.ref}
        answer={answer}
        paging={state.paging}
        size={SIZE}
        sort={{ by: filters.sort, onChange: sort => state.change({ sort }) }}
        empty={<Nothing state={state} />}
      />
      <ListExports
        name="units"
        load={(client, format) =>
          client.request('get', '/exports/units', {
            params: { query: { ...filters, format } },
            parseAs: 'blob',
          })
        }
      />
    </>
  );
}
