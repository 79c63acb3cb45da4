import type { ReactNode } from 'react';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import type { Paging } from '../../hooks/usePaging';
import type { Remote } from '../../hooks/useRemote';
import { Failure } from '../Layout/Failure';
import { Placeholder } from '../Layout/Placeholder';
import { useWords } from '../Words/useWords';
import { DataTable, type Column } from './DataTable';
import { Pager } from './Pager';

/** A page of a list, as the backend answers it. */
export interface Page<Row> {
  items: Row[];
  total: number;
  nextCursor?: string;
}

interface PagedTableProps<Row> {
  label: string;
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  answer: Remote<Page<Row>>;
  paging: Paging;
  size: number;
  sort?: { by: string; onChange: (by: string) => void };
  /** What to show in place of a table without rows. */
  empty: ReactNode;
}

/** A table of one page of a list, in each of its states. */
export function PagedTable<Row>(props: PagedTableProps<Row>) {
  // The way out of one state goes with it: 'Try again', 'Clear filters'.
  const kept = useKeptFocus<HTMLDivElement>();
  return (
    <div {...kept}>
      <State {...props} />
    </div>
  );
}

function State<Row>(props: PagedTableProps<Row>) {
  const { answer, paging, size, empty, ...table } = props;
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
      <DataTable {...table} rows={items} waiting={answer.loading} />
      <Pager
        label={table.label}
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
