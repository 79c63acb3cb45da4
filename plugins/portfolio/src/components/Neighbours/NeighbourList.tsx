import Typography from '@material-ui/core/Typography';
import { parseEntityRef } from '@backstage/catalog-model';
import { isCountDeclared } from '@backstage-portfolio/plugin-portfolio-common';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { firstPage, usePaging } from '../../hooks/usePaging';
import { usePortfolio } from '../../hooks/usePortfolio';
import { useQueryState } from '../../routing/router';
import { Choice } from '../Layout/Choice';
import { FilterBar } from '../Layout/FilterBar';
import { Message } from '../Layout/Message';
import { Section } from '../Layout/Section';
import type { Column } from '../Tables/DataTable';
import { PagedTable } from '../Tables/PagedTable';
import { useWords } from '../Words/useWords';
import { NeighbourName } from './NeighbourName';
import { WayThere } from './WayThere';
import { Muted } from '../Words/Muted';

const SIZE = 10;
const levels = ['team', 'item', 'system', 'domain', 'unit'] as const;
const reaches = ['direct', 'all'] as const;

/**
 * Who uses an entity, or what it stands on, by team, item, system, domain or
 * entity; directly or through others, each with the way there.
 */
export function NeighbourList(props: {
  entityRef: string;
  direction: 'consumers' | 'foundations';
}) {
  const { entityRef, direction } = props;
  const { t } = useWords();
  const { get, set } = useQueryState();
  const prefix = `${direction}-`;
  const level = levels.find(value => value === get(`${prefix}level`)) ?? 'team';
  const reach =
    reaches.find(value => value === get(`${prefix}reach`)) ?? 'direct';
  const paging = usePaging({ prefix });
  const query = { level, reach, limit: SIZE, cursor: paging.cursor };
  const answer = usePortfolio({
    question: [direction, entityRef, query],
    ask: (client, signal) =>
      client.request(
        'get',
        `/entities/{kind}/{namespace}/{name}/${direction}`,
        {
          params: { path: parseEntityRef(entityRef), query },
          signal,
        },
      ),
  });
  const change = (name: string) => (value: string) =>
    set({ [`${prefix}${name}`]: value, ...firstPage(prefix) });

  const distance: Column<PortfolioSchema<'Neighbour'>> = {
    title: t('column.distance'),
    cell: neighbour =>
      neighbour.distance <= 1
        ? t('neighbours.direct')
        : t('neighbours.through', { count: neighbour.distance - 1 }),
  };
  const columns: Column<PortfolioSchema<'Neighbour'>>[] = [
    {
      title: t(`level.${level}`),
      cell: neighbour => (
        <NeighbourName neighbour={neighbour} item={level === 'item'} />
      ),
    },
    ...(reach === 'all' ? [distance] : []),
    {
      title: t('column.uses'),
      cell: neighbour => (
        <>
          {neighbour.capabilities?.map(title => (
            <Typography key={title} variant="body2" component="div">
              <bdi>{title}</bdi>
            </Typography>
          ))}
          {neighbour.witnesses > 0 && (
            <Muted>
              {t('neighbours.witnesses', { count: neighbour.witnesses })}
            </Muted>
          )}
        </>
      ),
    },
    {
      title: t('column.how'),
      cell: neighbour => (
        <WayThere
          neighbour={neighbour}
          entityRef={entityRef}
          direction={direction}
        />
      ),
    },
  ];

  const coverage = answer.value?.coverage ?? 1;
  return (
    <Section title={t(`neighbours.${direction}`)}>
      <FilterBar label={t(`neighbours.${direction}`)}>
        <Choice
          labelled
          label={t('neighbours.level')}
          value={level}
          options={levels.map(value => ({
            value,
            label: t(`level.${value}`),
          }))}
          onChange={change('level')}
        />
        <Choice
          labelled
          label={t('neighbours.reach')}
          value={reach}
          options={reaches.map(value => ({
            value,
            label: t(`reach.${value}`),
          }))}
          onChange={change('reach')}
        />
      </FilterBar>
      <PagedTable
        label={t(`neighbours.${direction}`)}
        columns={columns}
        rowKey={neighbour => neighbour.id}
        answer={answer}
        paging={paging}
        size={SIZE}
        empty={
          <Message
            title={
              isCountDeclared({ value: 0, coverage })
                ? t('neighbours.none')
                : t('neighbours.notDeclared')
            }
          >
            {reach === 'direct' && t('neighbours.tryAll')}
          </Message>
        }
      />
    </Section>
  );
}
