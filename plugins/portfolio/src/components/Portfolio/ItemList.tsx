import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePortfolio } from '../../hooks/usePortfolio';
import { ListExports } from '../Exports/ListExports';
import { listsRouteRef } from '../../routes';
import type { Column } from '../Tables/DataTable';
import { PagedTable } from '../Tables/PagedTable';
import { EntityName, ItemName, useItemLink } from '../Words/Name';
import { Summary } from '../Words/Summary';
import { useWords } from '../Words/useWords';
import { SIZE, type ItemListName, type ListState } from './listState';
import { Nothing } from './Nothing';
import { Muted } from '../Words/Muted';

type Item = PortfolioSchema<'ItemSummary'>;

const roles = {
  products: 'product',
  platforms: 'platform',
  'two-sided': 'mixed',
} as const;

/** Products, platforms or two-sided items. */
export function ItemList(props: {
  list: ItemListName;
  state: ListState;
  version?: number;
}) {
  const { list, state, version } = props;
  const { t } = useWords();
  const filters = {
    role: roles[list],
    text: state.text,
    owner: state.owner,
    domain: state.domain,
    mine: state.mine || undefined,
    sort: state.sort,
  };
  const query = {
    ...filters,
    limit: SIZE,
    cursor: state.paging.cursor,
  };
  const answer = usePortfolio({
    question: ['items', query, version],
    ask: (client, signal) =>
      client.request('get', '/items', { params: { query }, signal }),
  });
  return (
    <>
      <PagedTable
        label={t(`list.${list}`)}
        columns={useItemColumns(list)}
        rowKey={item => item.id}
        answer={answer}
        paging={state.paging}
        size={SIZE}
        sort={{ by: state.sort, onChange: sort => state.change({ sort }) }}
        empty={<Nothing state={state} />}
      />
      <ListExports
        name={list}
        load={(client, format) =>
          client.request('get', '/exports/items', {
            params: { query: { ...filters, format } },
            parseAs: 'blob',
          })
        }
      />
    </>
  );
}

function useItemColumns(list: ItemListName) {
  const words = useWords();
  const { t } = words;
  const itemLink = useItemLink();
  const lists = useRouteRef(listsRouteRef)?.() ?? '';

  const name: Column<Item> = {
    title: t('column.name'),
    sort: 'title',
    cell: item => (
      <>
        <Typography variant="subtitle2" component="div">
          <ItemName item={item} />
        </Typography>
        {item.form === 'unregistered' && (
          <Typography variant="caption" component="div">
            {t('entity.notRegistered')}
          </Typography>
        )}
        {item.form === 'loose' && (
          <Muted component="div">{t('item.form.loose')}</Muted>
        )}
        {item.description && (
          <Muted component="div">
            <Summary>{item.description}</Summary>
          </Muted>
        )}
      </>
    ),
  };
  const owner: Column<Item> = {
    title: t('column.owner'),
    cell: item =>
      item.owner ? <EntityName entity={item.owner} /> : t('entity.noOwner'),
  };
  const domain: Column<Item> = {
    title: t('column.domain'),
    cell: item => item.domain && <EntityName entity={item.domain} />,
  };
  const usedBy: Column<Item> = {
    title: t('column.usedBy'),
    sort: 'consumers',
    cell: item =>
      item.consumerTeams.value > 0 ? (
        <Link to={itemLink(item.id)}>{words.users(item.consumerTeams)}</Link>
      ) : (
        <Muted>{words.users(item.consumerTeams)}</Muted>
      ),
  };
  const standsOn: Column<Item> = {
    title: t('column.standsOn'),
    cell: item => (
      <Link to={itemLink(item.id)}>{words.count(item.standsOn, 'others')}</Link>
    ),
  };
  const capabilities: Column<Item> = {
    title: t('column.capabilities'),
    saysItself: true,
    cell: item => (
      <Link to={itemLink(item.id)}>
        {words.number(item.capabilities, 'capabilities')}
      </Link>
    ),
  };
  const units: Column<Item> = {
    title: t('column.units'),
    saysItself: true,
    sort: 'units',
    cell: item => (
      <Link to={`${lists}?show=units&item=${encodeURIComponent(item.id)}`}>
        {words.number(item.units, 'units')}
      </Link>
    ),
  };
  return list === 'products'
    ? [name, owner, domain, standsOn, units, usedBy]
    : [name, owner, domain, usedBy, capabilities, units];
}
