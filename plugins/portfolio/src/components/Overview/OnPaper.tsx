import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const SHEET = '[data-sheet]';

/*
 * What stands around the sheet belongs to the portal, in two frontend systems
 * and any look, so it is known only by not being the sheet: what does not
 * contain it is left out, and what does neither scrolls nor takes room.
 *
 * Everything fits on one page, A4 or Letter, with the margins that browsers
 * leave, hence the zoom; and it is black
 * on white whatever the theme, because paper is.
 */
const useStyles = makeStyles(theme => ({
  '@global': {
    '@media print': {
      'html, body': { background: 'none', height: 'auto' },
      [`body :not(:has(${SHEET})):not(${SHEET}, ${SHEET} *)`]: {
        display: 'none !important',
      },
      [`body :has(${SHEET})`]: {
        display: 'block !important',
        position: 'static !important',
        width: 'auto !important',
        maxWidth: 'none !important',
        height: 'auto !important',
        minHeight: '0 !important',
        margin: '0 !important',
        padding: '0 !important',
        overflow: 'visible !important',
        border: 'none !important',
        background: 'none !important',
      },
      [`${SHEET}, ${SHEET} *`]: {
        color: '#000 !important',
        textDecoration: 'none !important',
      },
      [`${SHEET} section`]: {
        border: '1px solid #bbb',
        backgroundColor: '#fff',
        padding: 12,
        breakInside: 'avoid',
      },
      [`${SHEET} [data-screen-only]`]: { display: 'none !important' },
    },
  },
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(3),
    '@media print': {
      gap: 12,
      zoom: 0.56,
      paddingInlineEnd: 2,
      printColorAdjust: 'exact',
    },
  },
}));

const useRowStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(3),
    '@media print': {
      display: 'grid',
      gridAutoFlow: 'column',
      gridAutoColumns: 'minmax(0, 1fr)',
      gap: 12,
      '& > *': { display: 'contents' },
    },
  },
}));

/** Rows of parts that stand beside one another in a single row on paper. */
export function PaperRow(props: { children: ReactNode }) {
  const classes = useRowStyles();
  return <div className={classes.root}>{props.children}</div>;
}

/** A page that is also a sheet of paper: the whole of it, and nothing around it. */
export function OnPaper(props: { children: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.root} data-sheet="">
      {props.children}
    </div>
  );
}
