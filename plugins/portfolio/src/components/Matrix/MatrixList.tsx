import { useMemo } from 'react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Disclosure } from '../Layout/Disclosure';
import type { Column } from '../Tables/DataTable';
import { LongTable } from '../Tables/LongTable';
import { EntityName, ItemName } from '../Words/Name';
import { useWords } from '../Words/useWords';

interface Use {
  platform: PortfolioSchema<'ItemName'>;
  uses: number;
}

interface Row {
  team: PortfolioSchema<'Named'>;
  /** Most used first. */
  uses: Use[];
}

/** Platforms of a team; the others on demand. */
const SHOWN = 8;

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
      cell: ({ team, uses }) => (
        <>
          <Uses uses={uses.slice(0, SHOWN)} />
          {uses.length > SHOWN && (
            <Disclosure
              label={t('neighbours.more', {
                more: String(uses.length - SHOWN),
              })}
              of={team.title}
            >
              {() => <Uses uses={uses.slice(SHOWN)} />}
            </Disclosure>
          )}
        </>
      ),
    },
  ];
  const rows = useMemo(() => rowsOf(props.matrix), [props.matrix]);
  return (
    <LongTable
      label={t('matrix.title')}
      columns={columns}
      rows={rows}
      rowKey={({ team }) => team.ref}
      prefix="matrix-"
    />
  );
}

function Uses(props: { uses: Use[] }) {
  return (
    <>
      {props.uses.map(({ platform, uses }, index) => (
        <span key={platform.id}>
          {index > 0 && ', '}
          <ItemName item={platform} /> ({uses})
        </span>
      ))}
    </>
  );
}

function rowsOf(matrix: PortfolioSchema<'TeamMatrix'>): Row[] {
  const platforms = new Map(
    matrix.platforms.map(platform => [platform.id, platform]),
  );
  const usesOf = new Map<string, Use[]>(
    matrix.teams.map(({ ref }) => [ref, []]),
  );
  for (const { team, platform: id, uses } of matrix.cells) {
    const platform = platforms.get(id);
    if (platform) {
      usesOf.get(team)?.push({ platform, uses });
    }
  }
  return matrix.teams.map(team => ({
    team,
    uses: (usesOf.get(team.ref) ?? []).sort(
      (one, other) => other.uses - one.uses,
    ),
  }));
}
