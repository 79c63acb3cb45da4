import { useRef, type ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../Words/useWords';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    margin: theme.spacing(2, 0),
    '&:last-child': { marginBottom: 0 },
  },
}));

/** The filters of a list, in a row that wraps. */
export function FilterBar(props: {
  label: string;
  /** Takes all filters away; given while there are some. */
  onClear?: () => void;
  children: ReactNode;
}) {
  const { label, onClear, children } = props;
  const classes = useStyles();
  const { t } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const clear = () => {
    // The button goes; who pressed it goes on with the first filter.
    bar.current?.querySelector<HTMLElement>('input, select')?.focus();
    onClear?.();
  };
  return (
    <div ref={bar} className={classes.root} role="search" aria-label={label}>
      {children}
      {onClear && (
        <Button size="small" onClick={clear}>
          {t('filter.clear')}
        </Button>
      )}
    </div>
  );
}
