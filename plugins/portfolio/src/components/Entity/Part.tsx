import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: { '& + &': { marginTop: theme.spacing(2) } },
}));

/** A part of a card under a small heading. */
export function Part(props: { title: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Typography variant="subtitle2" component="h4" gutterBottom>
        {props.title}
      </Typography>
      {props.children}
    </div>
  );
}
