import { createContext, useContext, type ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Look } from './Look';

const useStyles = makeStyles(theme => ({
  root: {
    // Holds what is placed for screen readers alone, where the shell scrolls:
    // it would lengthen the document below the shell.
    position: 'relative',
    maxWidth: 1440,
    fontFamily: theme.typography.fontFamily,
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(3),
  },
  padded: {
    padding: theme.spacing(1, 3, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1, 2, 2) },
  },
}));

/** True inside a shell that gives its content padding: entity pages, old tabs. */
export const PaddedShell = createContext(false);

/** The room of a tab: the shell of a sub-page gives it neither padding nor landmark. */
export function PageBody(props: { children: ReactNode }) {
  return (
    <Look>
      <Room>{props.children}</Room>
    </Look>
  );
}

function Room(props: { children: ReactNode }) {
  const classes = useStyles();
  const padded = useContext(PaddedShell);
  return padded ? (
    <div className={classes.root}>{props.children}</div>
  ) : (
    <main className={`${classes.root} ${classes.padded}`}>
      {props.children}
    </main>
  );
}
