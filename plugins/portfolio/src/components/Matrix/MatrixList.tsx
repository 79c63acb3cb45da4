import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { DataTable, type Column } from '../Tables/DataTable';
import { EntityName, ItemName } from '../Words/Name';
import { useWords } from '../Words/useWords';

interface Row {
  team: PortfolioSchema<'Named'>;
  uses: { platform: PortfolioSchema<'ItemName'>; uses: number }[];
}

/** A team a row, with the platforms it uses: what a grid shows, for many. */
export function MatrixList(props: { matrix: PortfolioSchema<'TeamMatrix'> }) {
  const { t } = useWords();
  const columns: Column<Row>[] = [
    {
      title: t('matrix.team'),
      cell: ({ team }) => <EntityName entity={team} />,
    },
    {
      title: t('matrix.platforms'),
      cell: ({ uses }) =>
        uses.map(({ platform, uses: count }, index) => (
          <span key={platform.id}>
            {index > 0 && ', '}
            <ItemName item={platform} /> ({count})
          </span>
        )),
    },
  ];
  return (
    <DataTable
      label={t('matrix.title')}
      columns={columns}
      rows={rowsOf(props.matrix)}
      rowKey={({ team }) => team.ref}
    />
  );
}

function rowsOf(matrix: PortfolioSchema<'TeamMatrix'>): Row[] {
  const platforms = new Map(
    matrix.platforms.map(platform => [platform.id, platform]),
  );
  return matrix.teams.map(team => ({
    team,
    uses: matrix.cells
      .flatMap(cell => {
        const platform = platforms.get(cell.platform);
        return cell.team === team.ref && platform
          ? [{ platform, uses: cell.uses }]
          : [];
      })
      .sort((one, other) => other.uses - one.uses),
  }));
}
