import Typography from '@material-ui/core/Typography';
import {
  TEAM_ROLES,
  type PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePortfolio } from '../../hooks/usePortfolio';
import { listsRouteRef } from '../../routes';
import type { Column } from '../Tables/DataTable';
import { PagedTable } from '../Tables/PagedTable';
import { EntityName } from '../Words/Name';
import { useWords } from '../Words/useWords';
import { oneOf, SIZE, type ListState } from './listState';
import { Nothing } from './Nothing';
import { Muted } from '../Words/Muted';

/** Teams: their role, what they own, whom they depend on and who on them. */
export function TeamList(props: { state: ListState; version?: number }) {
  const { state, version } = props;
  const words = useWords();
  const { t } = words;
  const lists = useRouteRef(listsRouteRef)?.() ?? '';
  const query = {
    role: oneOf(TEAM_ROLES, state.role),
    text: state.text,
    mine: state.mine || undefined,
    sort: state.sort,
    limit: SIZE,
    cursor: state.paging.cursor,
  };
  const answer = usePortfolio({
    question: ['teams', query, version],
    ask: (client, signal) =>
      client.request('get', '/teams', { params: { query }, signal }),
  });
  const columns: Column<PortfolioSchema<'TeamSummary'>>[] = [
    {
      title: t('column.name'),
      sort: 'title',
      cell: team => (
        <>
          <Typography variant="subtitle2" component="div">
            <EntityName entity={team} />
          </Typography>
          {team.description && (
            <Muted component="div">
              <bdi>{team.description}</bdi>
            </Muted>
          )}
        </>
      ),
    },
    { title: t('column.role'), cell: team => words.teamRole(team.role) },
    {
      title: t('column.owns'),
      sort: 'units',
      cell: team => (
        <>
          <Link
            to={`${lists}?show=units&owner=${encodeURIComponent(team.ref)}`}
          >
            {words.number(team.units, 'units')}
          </Link>
          {team.platformUnits + team.productUnits > 0 && (
            <Muted>
              {t('team.owns', {
                platform: String(team.platformUnits),
                product: String(team.productUnits),
              })}
            </Muted>
          )}
        </>
      ),
    },
    {
      title: t('column.dependsOn'),
      cell: team => words.count(team.standsOnTeams, 'teams'),
    },
    {
      title: t('column.dependedOnBy'),
      sort: 'consumers',
      cell: team => words.count(team.consumerTeams, 'teams'),
    },
  ];
  return (
    <PagedTable
      label={t('list.teams')}
      columns={columns}
      rowKey={team => team.ref}
      answer={answer}
      paging={state.paging}
      size={SIZE}
      sort={{ by: state.sort, onChange: sort => state.change({ sort }) }}
      empty={<Nothing state={state} />}
    />
  );
}
