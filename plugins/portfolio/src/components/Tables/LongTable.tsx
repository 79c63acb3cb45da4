import { usePaging } from '../../hooks/usePaging';
import { DataTable, type Column } from './DataTable';
import { Pager } from './Pager';

const SIZE = 25;

/**
 * A table of which all rows are here, shown a page at a time: nobody reads
 * hundreds of them at once, and making them takes the browser long.
 */
export function LongTable<Row>(props: {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** Of the parameters in the URL that say which page is shown. */
  prefix: string;
}) {
  const { prefix, ...table } = props;
  const { label, rows } = table;
  const paging = usePaging({ prefix });
  const from = (paging.page - 1) * SIZE;
  const shown = rows.slice(from, from + SIZE);
  const next = from + SIZE;
  return (
    <>
      <DataTable {...table} rows={shown} />
      {rows.length > SIZE && (
        <Pager
          label={label}
          paging={paging}
          size={SIZE}
          shown={shown.length}
          total={rows.length}
          nextCursor={next < rows.length ? String(next) : undefined}
        />
      )}
    </>
  );
}
