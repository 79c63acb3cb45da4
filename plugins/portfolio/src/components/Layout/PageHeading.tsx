import { useEffect, useRef, type ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useCameByLink } from '../../routing/router';

const useStyles = makeStyles({ root: { overflowWrap: 'anywhere' } });

/**
 * The heading of a page that opens from another one. The link that was followed
 * is gone, and the focus with it: a keyboard and a screen reader go on here.
 */
export function PageHeading(props: {
  children: ReactNode;
  variant?: 'h4' | 'h5';
  gutterBottom?: boolean;
}) {
  const { children, variant = 'h5', gutterBottom } = props;
  const classes = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const cameByLink = useCameByLink();
  const arrived = useRef(false);
  useEffect(() => {
    if (
      !arrived.current &&
      cameByLink &&
      document.activeElement?.matches('body')
    ) {
      heading.current?.focus();
    }
    arrived.current = true;
  }, [cameByLink]);
  return (
    <Typography
      ref={heading}
      tabIndex={-1}
      variant={variant}
      component="h1"
      gutterBottom={gutterBottom}
      className={classes.root}
    >
      {children}
    </Typography>
  );
}
