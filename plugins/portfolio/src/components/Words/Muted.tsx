import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import grey from '@material-ui/core/colors/grey';

/**
 * For what stands behind the main text. The theme's own secondary colour has
 * too little contrast on the page and on striped rows in a light theme.
 */
export function mutedColor(theme: Theme): string {
  return theme.palette.type === 'dark'
    ? theme.palette.text.secondary
    : grey[700];
}

const useStyles = makeStyles(theme => ({ root: { color: mutedColor(theme) } }));

/** Text that stands behind the main text. */
export function Muted(props: {
  children: ReactNode;
  component?: 'p' | 'div' | 'span';
  paragraph?: boolean;
  id?: string;
  'aria-live'?: 'polite';
}) {
  const { component = 'p', ...rest } = props;
  const classes = useStyles();
  return (
    <Typography
      variant="body2"
      component={component}
      className={classes.root}
      {...rest}
    />
  );
}
