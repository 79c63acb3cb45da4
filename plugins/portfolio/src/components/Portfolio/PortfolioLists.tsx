import { TeamMatrix } from '../Matrix/TeamMatrix';
import { MyPlatforms, useMyPlatforms } from '../MyPlatforms/MyPlatforms';
import { Choice } from '../Layout/Choice';
import { Section } from '../Layout/Section';
import { useWords } from '../Words/useWords';
import { Filters } from './Filters';
import { ItemList } from './ItemList';
import { useListState, LISTS } from './listState';
import { TeamList } from './TeamList';
import { UnitList } from './UnitList';

/**
 * Products, platforms and teams as lists, each with its filters; and, for who
 * has some, their own platforms with what changed this week.
 */
export function PortfolioLists(props: { version?: number }) {
  const { version } = props;
  const { t } = useWords();
  const state = useListState();
  const { list } = state;
  const mine = useMyPlatforms(version);
  const hasMine = (mine.value?.platforms.length ?? 0) > 0;
  const choice = (
    <Choice
      label={t('list.label')}
      value={list}
      options={LISTS.filter(
        value =>
          value === list ||
          // Two-sided items are rare, and reached from the overview's balance.
          (value !== 'two-sided' && (value !== 'mine' || hasMine)),
      ).map(value => ({ value, label: t(`list.${value}`) }))}
      onChange={state.show}
    />
  );
  if (list === 'mine') {
    return (
      <>
        <Section title={t('mine.title')} actions={choice}>
          {t('mine.hint')}
        </Section>
        <MyPlatforms answer={mine} />
      </>
    );
  }
  return (
    <>
      <Section title={t(`list.${list}`)} actions={choice}>
        <Filters key={list} state={state} />
        {list === 'teams' && <TeamList state={state} version={version} />}
        {list === 'units' && <UnitList state={state} version={version} />}
        {list !== 'teams' && list !== 'units' && (
          <ItemList list={list} state={state} version={version} />
        )}
      </Section>
      {list === 'teams' && <TeamMatrix version={version} />}
    </>
  );
}
