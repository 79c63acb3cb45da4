import type { ReactNode } from 'react';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useElementId } from '../../hooks/useElementId';
import { ScreenOnly } from './ScreenOnly';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(2.5),
    minWidth: 0,
    borderRadius: 'var(--bui-radius-3, 4px)',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(1.5),
  },
}));

/** A part of a page under its heading, or all of it under that of the page. */
export function Section(props: {
  title?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  const id = useElementId();
  return (
    <Paper
      component="section"
      elevation={0}
      className={classes.root}
      aria-labelledby={props.title ? id : undefined}
    >
      {props.title && (
        <div className={classes.head}>
          <Typography variant="h6" component="h2" id={id}>
            {props.title}
          </Typography>
          {props.actions && <ScreenOnly>{props.actions}</ScreenOnly>}
        </div>
      )}
      {props.children}
    </Paper>
  );
}
