import Button from '@material-ui/core/Button';
import { usePortfolio } from '../../hooks/usePortfolio';
import { Message } from '../Layout/Message';
import { PagedList } from '../Tables/PagedList';
import { useWords } from '../Words/useWords';
import { GapEntry } from './GapEntry';
import type { GapQuery } from './GapExports';
import type { GapState } from './gapState';

const SIZE = 25;

/** A page of gaps, as they are filtered. */
export function GapList(props: {
  state: GapState;
  query: GapQuery;
  version?: number;
  onChange: () => void;
}) {
  const { state, query, version, onChange } = props;
  const { t } = useWords();
  const paged = { ...query, limit: SIZE, cursor: state.paging.cursor };
  const answer = usePortfolio({
    question: ['gaps', paged, version],
    ask: (client, signal) =>
      client.request('get', '/gaps', { params: { query: paged }, signal }),
  });
  const change = () => {
    answer.retry();
    onChange();
  };
  return (
    <PagedList
      label={t('gaps.title')}
      answer={answer}
      paging={state.paging}
      size={SIZE}
      entryKey={gap => gap.id}
      entry={gap => <GapEntry gap={gap} onChange={change} />}
      empty={
        state.filtered ? (
          <Message
            title={t('list.noMatch')}
            actions={
              <Button variant="outlined" size="small" onClick={state.clear}>
                {t('filter.clear')}
              </Button>
            }
          />
        ) : (
          <Message title={t('gaps.none')}>
            {query.mine ? t('gaps.noneOfMine') : t('gaps.noneHint')}
          </Message>
        )
      }
    />
  );
}
