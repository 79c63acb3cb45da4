import { useState, type ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { SCREEN_ONLY } from './ScreenOnly';
import { TextButton } from './TextButton';

const useStyles = makeStyles(theme => ({
  // In a row of its own, once there is something to see.
  open: { flexBasis: '100%' },
  body: { marginTop: theme.spacing(1) },
}));

/** More on demand: a button that opens what belongs to it. */
export function Disclosure(props: {
  label: string;
  /** Label while it is open, if another. */
  openLabel?: string;
  /** Names it among its like, for those who don't see where it stands. */
  of?: string;
  children: () => ReactNode;
}) {
  const { label, openLabel = label, of, children } = props;
  const classes = useStyles();
  const [open, setOpen] = useState(false);
  const shown = open ? openLabel : label;
  return (
    <div className={open ? classes.open : undefined} {...SCREEN_ONLY}>
      <TextButton
        aria-expanded={open}
        aria-label={of ? `${shown}: ${of}` : undefined}
        onClick={() => setOpen(!open)}
      >
        {shown}
      </TextButton>
      {open && <div className={classes.body}>{children()}</div>}
    </div>
  );
}
