import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

/** Marks what has no use on paper: `OnPaper` leaves it out. */
export const SCREEN_ONLY = { 'data-screen-only': '' };

const useStyles = makeStyles({ root: { display: 'contents' } });

/** What has no use on paper: buttons and links, or too much for one sheet. */
export function ScreenOnly(props: { children: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.root} {...SCREEN_ONLY}>
      {props.children}
    </div>
  );
}
