import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 420px), 1fr))',
  },
  narrow: {
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))',
  },
}));

/** Sections side by side where there is room for it, of one height in a row. */
export function Columns(props: {
  children: ReactNode;
  /** Little is said in each, so three fit side by side. */
  narrow?: boolean;
}) {
  const { children, narrow } = props;
  const classes = useStyles();
  return (
    <div className={`${classes.root} ${narrow ? classes.narrow : ''}`}>
      {children}
    </div>
  );
}
