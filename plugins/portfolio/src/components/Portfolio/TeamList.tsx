import Typography from '@material-ui/core/Typography';
import {
  TEAM_ROLES,
  type PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { usePortfolio } from '../../hooks/usePortfolio';
import { ListExports } from '../Exports/ListExports';
import { listsRouteRef } from '../../routes';
import type { Column } from '../Tables/DataTable';
import { PagedTable } from '../Tables/PagedTable';
import { EntityName } from '../Words/Name';
import { Summary } from '../Words/Summary';
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
  const filters = {
    role: oneOf(TEAM_ROLES, state.role),
    text: state.text,
    mine: state.mine || undefined,
    sort: state.sort,
  };
  const query = {
    ...filters,
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
              <Summary>{team.description}</Summary>
            </Muted>
          )}
        </>
      ),
    },
    {
      title: t('column.role'),
      cell: team => (
        <span style={{ whiteSpace: 'nowrap' }}>
          {words.teamRole(team.role)}
        </span>
      ),
    },
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
          <Muted>
            {[
              team.platformUnits > 0 &&
                t('team.ofPlatforms', { units: String(team.platformUnits) }),
              team.productUnits > 0 &&
                t('team.ofProducts', { units: String(team.productUnits) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Muted>
        </>
      ),
    },
    {
      title: t('column.dependsOn'),
      cell: team => <TeamLink team={team} count={team.standsOnTeams} />,
    },
    {
      title: t('column.dependedOnBy'),
      sort: 'consumers',
      cell: team => <TeamLink team={team} count={team.consumerTeams} />,
    },
  ];
  return (
    <>
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
      <ListExports
        name="teams"
        load={(client, format) =>
          client.request('get', '/exports/teams', {
            params: { query: { ...filters, format } },
            parseAs: 'blob',
          })
        }
      />
    </>
  );
}

/** How many teams; opens the tab on which they are listed. */
function TeamLink(props: {
  team: PortfolioSchema<'TeamSummary'>;
  count: PortfolioSchema<'Count'>;
}) {
  const { team, count } = props;
  const entityLink = useEntityRefLink();
  const words = useWords();
  return team.registered && count.value > 0 ? (
    <Link to={`${entityLink(team.ref)}/portfolio`}>{words.users(count)}</Link>
  ) : (
    <Muted>{words.users(count)}</Muted>
  );
}
