import { usePortfolio } from '../../hooks/usePortfolio';
import { HelpLink } from '../Help/HelpLink';
import { Choice } from '../Layout/Choice';
import { Failure } from '../Layout/Failure';
import { Line } from '../Layout/Line';
import { PageHeading } from '../Layout/PageHeading';
import { Placeholder } from '../Layout/Placeholder';
import { Section } from '../Layout/Section';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';
import { GapExports } from './GapExports';
import { GapFilters } from './GapFilters';
import { GapList } from './GapList';
import { GAP_VIEWS, useGapState, WHOSE } from './gapState';
import { useGapWords } from './useGapWords';

/** The gaps of the reader's own groups first, then all; hygiene apart. */
export function GapsPage(props: { version?: number }) {
  const { version } = props;
  const { t } = useWords();
  const { meaningOf } = useGapWords();
  const state = useGapState();
  const { category } = state;
  const mine = useGapKinds({ mine: true, version });
  const all = useGapKinds({ mine: false, version });
  const error = mine.error ?? all.error;
  if (error) {
    const retry = mine.error ? mine.retry : all.retry;
    return <Failure title={t('gaps.failed')} error={error} onRetry={retry} />;
  }
  if (!mine.value || !all.value) {
    return <Placeholder lines={8} />;
  }
  const count = (answer: typeof mine, of: string) =>
    (answer.value?.kinds ?? [])
      .filter(kind => kind.category === of)
      .reduce((sum, { open }) => sum + open, 0);
  const counts = {
    mine: count(mine, category),
    all: count(all, category),
  };
  const whose = state.whose ?? (counts.mine > 0 ? 'mine' : 'all');
  const kind = all.value.kinds.find(
    candidate => candidate.kind === state.filters.kind,
  );
  const query = {
    ...state.filters,
    category,
    mine: whose === 'mine' || undefined,
  };
  return (
    <>
      <header>
        <PageHeading>{t('gaps.title')}</PageHeading>
        <Muted>
          {t(`gaps.hint.${category}`)} <HelpLink page="gaps" />
        </Muted>
      </header>
      <Section
        title={t(`gaps.view.${category}`)}
        actions={
          <Choice
            label={t('gaps.views')}
            value={category}
            options={GAP_VIEWS.map(view => ({
              value: view,
              label: `${t(`gaps.view.${view}`)} (${count(all, view)})`,
            }))}
            onChange={show => state.change({ show, kind: undefined })}
          />
        }
      >
        <Line>
          <Choice
            label={t('gaps.whose')}
            value={whose}
            options={WHOSE.map(value => ({
              value,
              label: `${t(`gaps.${value}`)} (${counts[value]})`,
            }))}
            onChange={value => state.change({ whose: value })}
          />
          <GapExports query={query} />
        </Line>
        <GapFilters
          state={state}
          kinds={all.value.kinds.filter(known => known.category === category)}
        />
        {kind && <Muted paragraph>{meaningOf(kind)}</Muted>}
        <GapList
          state={state}
          query={query}
          version={version}
          onChange={() => {
            mine.retry();
            all.retry();
          }}
        />
      </Section>
    </>
  );
}

function useGapKinds(options: { mine: boolean; version?: number }) {
  const { mine, version } = options;
  return usePortfolio({
    question: ['gap-kinds', mine, version],
    ask: (client, signal) =>
      client.request('get', '/gap-kinds', {
        params: { query: { mine } },
        signal,
      }),
  });
}
