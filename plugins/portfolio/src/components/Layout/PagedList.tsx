import type { ReactNode } from 'react';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import type { Paging } from '../../hooks/usePaging';
import type { Remote } from '../../hooks/useRemote';
import { Pager } from '../Tables/Pager';
import type { Page } from '../Tables/PagedTable';
import { useWords } from '../Words/useWords';
import { Failure } from './Failure';
import { PlainList } from './Plain';
import { Placeholder } from './Placeholder';

interface PagedListProps<Entry> {
  label: string;
  entryKey: (entry: Entry) => string;
  entry: (entry: Entry) => ReactNode;
  answer: Remote<Page<Entry>>;
  paging: Paging;
  size: number;
  /** What to show in place of a list without entries. */
  empty: ReactNode;
}

/** Entries of one page of a list, in each of its states. */
export function PagedList<Entry>(props: PagedListProps<Entry>) {
  // What was decided on leaves the list; the way out of a state goes with it.
  const kept = useKeptFocus<HTMLDivElement>();
  return (
    <div {...kept}>
      <State {...props} />
    </div>
  );
}

function State<Entry>(props: PagedListProps<Entry>) {
  const { label, answer, paging, size, empty } = props;
  const { t } = useWords();
  if (answer.error) {
    return (
      <Failure
        title={t('state.listFailed')}
        error={answer.error}
        onRetry={answer.retry}
      />
    );
  }
  if (!answer.value) {
    return <Placeholder lines={6} />;
  }
  const { items, total, nextCursor } = answer.value;
  if (items.length === 0) {
    return <>{empty}</>;
  }
  return (
    <div aria-busy={answer.loading}>
      <PlainList roomy label={label}>
        {items.map(item => (
          <li key={props.entryKey(item)}>{props.entry(item)}</li>
        ))}
      </PlainList>
      <Pager
        label={label}
        paging={paging}
        size={size}
        shown={items.length}
        total={total}
        nextCursor={nextCursor}
        waiting={answer.loading}
      />
    </div>
  );
}
