import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { listsRouteRef } from '../../routes';
import { WorkWithThem } from '../Item/WorkWithThem';
import { Columns } from '../Layout/Columns';
import { Section } from '../Layout/Section';
import { TeamUses } from '../Neighbours/TeamUses';
import { DataTable, type Column } from '../Tables/DataTable';
import { ItemName } from '../Words/Name';
import { RoleTag } from '../Words/RoleTag';
import { useWords } from '../Words/useWords';
import { Muted } from '../Words/Muted';

/** A team: its role, what it owns, whom it depends on and who on it. */
export function TeamStory(props: { team: PortfolioSchema<'TeamStory'> }) {
  const { team } = props;
  const { summary } = team;
  const words = useWords();
  const { t } = words;
  const lists = useRouteRef(listsRouteRef)?.() ?? '';
  const columns: Column<PortfolioSchema<'ItemSummary'>>[] = [
    { title: t('column.name'), cell: item => <ItemName item={item} /> },
    { title: t('column.role'), cell: item => <RoleTag role={item.role} /> },
    {
      title: t('column.usedBy'),
      cell: item => words.users(item.consumerTeams),
    },
  ];
  return (
    <>
      <Columns>
        <Section title={t('team.role')}>
          <Typography variant="subtitle1" component="p">
            {words.teamRole(summary.role)}
            {summary.roleDeclared && ` (${words.confidence('declared')})`}
          </Typography>
          <Muted>{t(`teamMeaning.${summary.role}`)}</Muted>
        </Section>
        <WorkWithThem ofTeam links={team.links} />
      </Columns>
      <Section
        title={t('column.owns')}
        actions={
          <Link
            to={`${lists}?show=units&owner=${encodeURIComponent(summary.ref)}`}
          >
            {words.number(summary.units, 'units')}
          </Link>
        }
      >
        {team.owns.length > 0 ? (
          <DataTable
            label={t('column.owns')}
            columns={columns}
            rows={team.owns}
            rowKey={item => item.id}
          />
        ) : (
          <Typography variant="body2">{t('team.ownsNone')}</Typography>
        )}
      </Section>
      <TeamUses teamRef={summary.ref} side="consumer" />
      <TeamUses teamRef={summary.ref} side="provider" />
    </>
  );
}
