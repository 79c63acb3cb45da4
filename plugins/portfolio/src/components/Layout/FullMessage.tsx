import type { ComponentType, ReactNode } from 'react';
import Paper from '@material-ui/core/Paper';
import type { SvgIconProps } from '@material-ui/core/SvgIcon';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { mutedColor } from '../Words/Muted';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    padding: theme.spacing(7, 3, 8),
    borderRadius: 'var(--bui-radius-3, 4px)',
    textAlign: 'center',
    overflowWrap: 'anywhere',
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(4, 2) },
  },
  icon: { fontSize: 48, color: mutedColor(theme) },
  warning: { color: theme.palette.warning.main },
  error: { color: theme.palette.error.main },
  text: {
    width: '100%',
    maxWidth: '60ch',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    color: mutedColor(theme),
    '& > p': { margin: 0 },
  },
  actions: {
    marginTop: theme.spacing(1.5),
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    gap: theme.spacing(1, 2),
  },
}));

/** In place of a page: what is the matter, and what to do next. */
export function FullMessage(props: {
  icon: ComponentType<SvgIconProps>;
  title: string;
  severity?: 'info' | 'warning' | 'error';
  children: ReactNode;
  actions?: ReactNode;
}) {
  const { icon: Icon, title, severity = 'info', children, actions } = props;
  const classes = useStyles();
  const accent = severity === 'info' ? '' : classes[severity];
  return (
    <Paper
      elevation={0}
      className={classes.root}
      role={severity === 'error' ? 'alert' : 'status'}
    >
      <Icon className={`${classes.icon} ${accent}`} aria-hidden />
      <Typography variant="h5" component="h2">
        {title}
      </Typography>
      <Typography variant="body1" component="div" className={classes.text}>
        {children}
      </Typography>
      {actions && <div className={classes.actions}>{actions}</div>}
    </Paper>
  );
}
