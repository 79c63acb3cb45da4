import { DataTable, type Column } from './DataTable';
import { PagedAnswer, type PagedAnswerProps } from './PagedAnswer';

interface PagedTableProps<Row> extends PagedAnswerProps<Row> {
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  sort?: { by: string; onChange: (by: string) => void };
}

/** A table of one page of a list, in each of its states. */
export function PagedTable<Row>(props: PagedTableProps<Row>) {
  const { columns, rowKey, sort, ...list } = props;
  const { label, answer } = list;
  return (
    <PagedAnswer {...list}>
      {rows => (
        <DataTable
          {...{ label, columns, rows, rowKey, sort }}
          waiting={answer.loading}
        />
      )}
    </PagedAnswer>
  );
}
