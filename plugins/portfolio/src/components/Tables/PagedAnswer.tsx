import type { ReactNode } from 'react';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import type { Paging } from '../../hooks/usePaging';
import type { Remote } from '../../hooks/useRemote';
import { Failure } from '../Layout/Failure';
import { Placeholder } from '../Layout/Placeholder';
import { useWords } from '../Words/useWords';
import { Pager } from './Pager';

/** A page of a list, as the backend answers it. */
export interface Page<Entry> {
  items: Entry[];
  total: number;
  nextCursor?: string;
}

export interface PagedAnswerProps<Entry> {
  /** Name of the list. */
  label: string;
  answer: Remote<Page<Entry>>;
  paging: Paging;
  /** Entries of a full page. */
  size: number;
  /** What to show in place of a list without entries. */
  empty: ReactNode;
}

/** One page of a list: failed, on its way, empty, or its entries and the pager. */
export function PagedAnswer<Entry>(
  props: PagedAnswerProps<Entry> & { children: (items: Entry[]) => ReactNode },
) {
  // What was decided on leaves the list, and the way out of a state goes with
  // it: 'Try again', 'Clear filters'.
  const kept = useKeptFocus<HTMLDivElement>();
  return (
    <div {...kept}>
      <State {...props} />
    </div>
  );
}

function State<Entry>(
  props: PagedAnswerProps<Entry> & { children: (items: Entry[]) => ReactNode },
) {
  const { label, answer, paging, size, empty, children } = props;
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
    <>
      {children(items)}
      <Pager
        label={label}
        paging={paging}
        size={size}
        shown={items.length}
        total={total}
        nextCursor={nextCursor}
        waiting={answer.loading}
      />
    </>
  );
}
