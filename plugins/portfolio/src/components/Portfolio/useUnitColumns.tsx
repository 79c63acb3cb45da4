import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import type { Column } from '../Tables/DataTable';
import { UsedBy } from '../Entity/useTabLink';
import { EntityName, ItemName } from '../Words/Name';
import { ReasonText } from '../Words/ReasonText';
import { RoleTag } from '../Words/RoleTag';
import { useWords } from '../Words/useWords';
import { Muted } from '../Words/Muted';

type Unit = PortfolioSchema<'UnitSummary'>;

/** The columns of a table of units. */
export function useUnitColumns(
  options: {
    /** All belong to one item, so none has to say so. */
    ofOneItem?: boolean;
  } = {},
): Column<Unit>[] {
  const words = useWords();
  const { t } = words;
  const partOf: Column<Unit> = {
    title: t('column.partOf'),
    cell: ({ ref, item }) =>
      item && item.ref !== ref && <ItemName item={item} />,
  };
  return [
    {
      title: t('column.name'),
      sort: 'title',
      cell: unit => (
        <>
          <EntityName
            entity={{ ref: unit.ref, title: unit.title, registered: true }}
          />
          <Muted component="div">
            {words.kind(unit.kind)}
            {unit.type && (
              <>
                {' · '}
                <bdi>{unit.type}</bdi>
              </>
            )}
          </Muted>
        </>
      ),
    },
    {
      title: t('column.role'),
      cell: unit => (
        <>
          <RoleTag role={unit.role} />
          <Muted>{words.confidence(unit.confidence)}</Muted>
          {unit.disputed && <Muted>{t('decision.disputed')}</Muted>}
        </>
      ),
    },
    {
      title: t('column.reason'),
      cell: ({ reasons: [strongest] }) =>
        strongest && <ReasonText reason={strongest} />,
    },
    {
      title: t('column.owner'),
      cell: unit =>
        unit.owner ? <EntityName entity={unit.owner} /> : t('entity.noOwner'),
    },
    ...(options.ofOneItem ? [] : [partOf]),
    {
      title: t('column.usedBy'),
      sort: 'consumers',
      cell: unit => <UsedBy entityRef={unit.ref} count={unit.consumerTeams} />,
    },
  ];
}
