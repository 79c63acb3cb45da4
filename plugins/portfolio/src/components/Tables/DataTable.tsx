import type { ReactNode } from 'react';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import { makeStyles } from '@material-ui/core/styles';
import { mutedColor } from '../Words/Muted';

/*
 * Where the columns have no room each row becomes a block: the name, and below
 * it the other cells in running text, each after its title, so that nothing
 * hangs over the side and a page of rows stays short. The roles are spelt out
 * because a table that is laid out as blocks loses them.
 */
const narrow = {
  display: 'block',
  '& $body': { display: 'block' },
  '& $head': { display: 'flex', flexWrap: 'wrap', columnGap: 16 },
  '& $headRow': { display: 'contents' },
  '& $headCell': {
    border: 'none',
    padding: '4px 0',
    '&:not($sortable)': {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
    },
  },
  '& $row': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: '2px 16px',
    padding: '8px 12px',
  },
  '& $cell:not($name)': {
    display: 'flex',
    gap: 6,
    minWidth: 0,
    maxWidth: '100%',
    border: 'none',
    padding: 0,
    alignItems: 'baseline',
    // Silent: the column header says it already.
    '&[data-title]::before': {
      content: 'attr(data-title) / ""',
      flex: 'none',
    },
    '&:has(> :empty)': { display: 'none' },
    '& > div': { minWidth: 0, overflowWrap: 'anywhere' },
    '& > div > p': { display: 'inline', marginInlineStart: 6 },
  },
  '& $name': {
    display: 'block',
    flex: '0 0 100%',
    border: 'none',
    padding: 0,
    fontWeight: 600,
  },
} as const;

const useStyles = makeStyles(theme => ({
  scroller: { overflowX: 'auto', containerType: 'inline-size' },
  waiting: { opacity: 0.5 },
  body: {},
  head: {},
  headRow: {},
  headCell: {
    whiteSpace: 'nowrap',
    textAlign: 'start',
    color: mutedColor(theme),
  },
  sortable: {},
  row: {},
  cell: {
    verticalAlign: 'top',
    textAlign: 'start',
    overflowWrap: 'break-word',
    minWidth: 96,
    lineHeight: 1.43,
    '&::before': { color: mutedColor(theme) },
  },
  name: {
    overflowWrap: 'anywhere',
    minWidth: 180,
    fontWeight: 'normal',
  },
  // By how many columns there are to find room for.
  few: { '@container (max-width: 440px)': narrow },
  many: {
    // Room for a word of ten letters, which else would break in two.
    '& $cell:not($name)': { minWidth: 116 },
    '@container (max-width: 760px)': narrow,
  },
}));

export interface Column<Row> {
  title: string;
  cell: (row: Row) => ReactNode;
  /** What its cells say holds the title already: "3 units". */
  saysItself?: boolean;
  /** Name of the server's order that this column stands for. */
  sort?: string;
}

interface Sort {
  by: string;
  onChange: (by: string) => void;
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
  sort?: Sort;
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
      <Table
        size="small"
        role="table"
        aria-label={label}
        className={columns.length > 4 ? classes.many : classes.few}
      >
        <TableHead role="rowgroup" className={classes.head}>
          <TableRow role="row" className={classes.headRow}>
            {columns.map(column => (
              <HeadCell key={column.title} column={column} sort={sort} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody role="rowgroup" className={classes.body}>
          {rows.map(row => (
            <TableRow
              key={rowKey(row)}
              role="row"
              className={classes.row}
              hover
            >
              {columns.map(({ title, cell, saysItself }, index) => (
                <TableCell
                  key={title}
                  className={`${classes.cell} ${
                    index === 0 ? classes.name : ''
                  }`}
                  data-title={saysItself ? undefined : title}
                  {...(index === 0
                    ? { component: 'th', scope: 'row', role: 'rowheader' }
                    : { role: 'cell' })}
                >
                  <div>{cell(row)}</div>
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function HeadCell<Row>(props: { column: Column<Row>; sort?: Sort }) {
  const { column, sort } = props;
  const classes = useStyles();
  const sorts = sort !== undefined && column.sort !== undefined;
  const active = sorts && column.sort === sort.by;
  const direction = column.sort === 'title' ? 'asc' : 'desc';
  return (
    <TableCell
      role="columnheader"
      className={`${classes.headCell} ${sorts ? classes.sortable : ''}`}
      sortDirection={active ? direction : false}
    >
      {sorts ? (
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
}
