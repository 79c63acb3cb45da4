import type { ReactNode } from 'react';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import { makeStyles } from '@material-ui/core/styles';
import { mutedColor } from '../Words/Muted';

const useStyles = makeStyles(theme => ({
  scroller: { overflowX: 'auto' },
  waiting: { opacity: 0.5 },
  head: { whiteSpace: 'nowrap', color: mutedColor(theme) },
  cell: {
    verticalAlign: 'top',
    overflowWrap: 'break-word',
    minWidth: 96,
    lineHeight: 1.43,
  },
  name: {
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    minWidth: 200,
    lineHeight: 1.43,
    fontWeight: 'normal',
  },
}));

export interface Column<Row> {
  title: string;
  cell: (row: Row) => ReactNode;
  /** Name of the server's order that this column stands for. */
  sort?: string;
}

/**
 * A plain table. The first column names the row. The server knows one
 * direction for each order, so a header only chooses the order.
 */
export function DataTable<Row>(props: {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  sort?: { by: string; onChange: (by: string) => void };
  /** A newer page is on its way. */
  waiting?: boolean;
}) {
  const { label, columns, rows, rowKey, sort, waiting } = props;
  const classes = useStyles();
  return (
    <div
      className={`${classes.scroller} ${waiting ? classes.waiting : ''}`}
      aria-busy={waiting}
    >
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {columns.map(column => {
              const active = sort !== undefined && column.sort === sort.by;
              const direction = column.sort === 'title' ? 'asc' : 'desc';
              return (
                <TableCell
                  key={column.title}
                  className={classes.head}
                  sortDirection={active ? direction : false}
                >
                  {sort && column.sort ? (
                    <TableSortLabel
                      active={active}
                      direction={direction}
                      onClick={() => sort.onChange(column.sort ?? '')}
                    >
                      {column.title}
                    </TableSortLabel>
                  ) : (
                    column.title
                  )}
                </TableCell>
              );
            })}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => (
            <TableRow key={rowKey(row)} hover>
              {columns.map((column, index) =>
                index === 0 ? (
                  <TableCell
                    key={column.title}
                    component="th"
                    scope="row"
                    className={classes.name}
                  >
                    {column.cell(row)}
                  </TableCell>
                ) : (
                  <TableCell key={column.title} className={classes.cell}>
                    {column.cell(row)}
                  </TableCell>
                ),
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
