import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  plain: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
  roomy: { gap: theme.spacing(2) },
  dots: {
    margin: 0,
    paddingInlineStart: theme.spacing(2.5),
    overflowWrap: 'anywhere',
    '& > li + li': { marginTop: theme.spacing(0.5) },
  },
}));

/** A list without marks, its entries apart. */
export function PlainList(props: {
  children: ReactNode;
  roomy?: boolean;
  ordered?: boolean;
  label?: string;
}) {
  const { children, roomy, ordered, label } = props;
  const classes = useStyles();
  return (
    <Typography
      component={ordered ? 'ol' : 'ul'}
      variant="body2"
      // A list without marks is no list to some screen readers.
      role="list"
      aria-label={label}
      className={`${classes.plain} ${roomy ? classes.roomy : ''}`}
    >
      {children}
    </Typography>
  );
}

/** Sentences, one below the other. */
export function Sentences(props: {
  children: ReactNode;
  ordered?: boolean;
  /** Number of the first, if not 1. */
  start?: number;
}) {
  const classes = useStyles();
  return (
    <Typography
      component={props.ordered ? 'ol' : 'ul'}
      variant="body2"
      className={classes.dots}
      {...(props.start && { start: props.start })}
    >
      {props.children}
    </Typography>
  );
}
