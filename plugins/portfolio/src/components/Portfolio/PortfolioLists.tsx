import { Choice } from '../Layout/Choice';
import { Section } from '../Layout/Section';
import { useWords } from '../Words/useWords';
import { Filters } from './Filters';
import { ItemList } from './ItemList';
import { useListState, LISTS } from './listState';
import { TeamList } from './TeamList';
import { UnitList } from './UnitList';

/** Products, platforms and teams as lists, each with its filters. */
export function PortfolioLists(props: { version?: number }) {
  const { version } = props;
  const { t } = useWords();
  const state = useListState();
  const { list } = state;
  return (
    <Section
      title={t(`list.${list}`)}
      actions={
        <Choice
          label={t('list.label')}
          value={list}
          options={LISTS.filter(
            // Rare, and so reached from the balance of the overview.
            value => value !== 'two-sided' || list === 'two-sided',
          ).map(value => ({ value, label: t(`list.${value}`) }))}
          onChange={state.show}
        />
      }
    >
      <Filters key={list} state={state} />
      {list === 'teams' && <TeamList state={state} version={version} />}
      {list === 'units' && <UnitList state={state} version={version} />}
      {list !== 'teams' && list !== 'units' && (
        <ItemList list={list} state={state} version={version} />
      )}
    </Section>
  );
}
