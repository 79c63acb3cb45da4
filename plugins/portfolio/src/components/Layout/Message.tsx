import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Muted } from '../Words/Muted';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(2, 2.5),
    borderStartEndRadius: 'var(--bui-radius-3, 4px)',
    borderEndEndRadius: 'var(--bui-radius-3, 4px)',
    borderInlineStart: `4px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.background.paper,
    color: theme.palette.text.primary,
    overflowWrap: 'anywhere',
  },
  warning: { borderInlineStartColor: theme.palette.warning.main },
  error: { borderInlineStartColor: theme.palette.error.main },
  actions: {
    marginTop: theme.spacing(1.5),
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
  },
}));

/** Says what is the matter, and what to do next. */
export function Message(props: {
  title: string;
  severity?: 'info' | 'warning' | 'error';
  children?: ReactNode;
  actions?: ReactNode;
}) {
  const { severity = 'info' } = props;
  const classes = useStyles();
  const accent = severity === 'info' ? '' : classes[severity];
  return (
    <div
      className={`${classes.root} ${accent}`}
      role={severity === 'error' ? 'alert' : 'status'}
    >
      <Typography variant="subtitle1" component="p">
        {props.title}
      </Typography>
      {props.children && <Muted component="div">{props.children}</Muted>}
      {props.actions && <div className={classes.actions}>{props.actions}</div>}
    </div>
  );
}
