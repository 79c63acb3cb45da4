import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import type { Column } from '../Tables/DataTable';
import { LongTable } from '../Tables/LongTable';
import { Muted } from '../Words/Muted';
import { EntityName, ItemName, useItemLink } from '../Words/Name';
import { EntityNames } from '../Words/Names';
import { useSay } from '../Words/useSay';
import { useWords } from '../Words/useWords';

const useStyles = makeStyles({ numbers: { whiteSpace: 'nowrap' } });

type Area = PortfolioSchema<'StaffingArea'>;

/** The areas in which a Platform PM would sit, with what speaks for it. */
export function AreaTable(props: { areas: Area[] }) {
  const words = useWords();
  const { t } = words;
  const { sayEach } = useSay();
  const itemLink = useItemLink();
  const classes = useStyles();
  const columns: Column<Area>[] = [
    {
      title: t('need.area'),
      cell: area => (
        <>
          {area.item ? <ItemName item={area.item} /> : t('need.hiddenArea')}
          <Muted component="div">
            {t(area.major ? 'need.major' : 'need.minor')}
            {area.carriedBy && (
              <>
                {', '}
                {t('need.carriedBy', {
                  area: <ItemName item={area.carriedBy} />,
                })}
              </>
            )}
          </Muted>
        </>
      ),
    },
    {
      title: t('need.because'),
      cell: area =>
        sayEach(area.told?.because, area.because).map(reason => (
          <div key={reason}>{reason}</div>
        )),
    },
    {
      title: t('need.need'),
      cell: area => (area.need > 0 ? String(area.need) : t('need.carried')),
    },
    { title: t('need.pm'), cell: area => <Managers area={area} /> },
    {
      title: t('need.teams'),
      cell: area =>
        area.teams.length > 0 ? (
          <EntityNames names={area.teams} />
        ) : (
          <Muted>{t('need.noTeam')}</Muted>
        ),
    },
    {
      title: t('column.usedBy'),
      cell: area => (
        <div className={classes.numbers}>
          {area.item ? (
            <Link to={itemLink(area.item.id)}>
              {words.number(area.consumerTeams, 'teams')}
            </Link>
          ) : (
            words.number(area.consumerTeams, 'teams')
          )}
          <Muted component="div">
            {words.number(area.consumerProducts, 'products')}
          </Muted>
        </div>
      ),
    },
  ];
  return (
    <LongTable
      label={t('need.areas')}
      columns={columns}
      rows={props.areas}
      rowKey={area => area.item?.id ?? `hidden ${props.areas.indexOf(area)}`}
      prefix="areas-"
    />
  );
}

/** Who holds it; where nobody is named, whether a title says it. */
function Managers(props: { area: Area }) {
  const { area } = props;
  const { t } = useWords();
  if (area.managers.length > 0) {
    return (
      <>
        {area.managers.map(manager => (
          <div key={manager.ref}>
            <EntityName entity={manager} />
          </div>
        ))}
      </>
    );
  }
  return (
    <Muted>{t(area.likely ? 'need.likelyHere' : 'need.nobodyNamed')}</Muted>
  );
}
