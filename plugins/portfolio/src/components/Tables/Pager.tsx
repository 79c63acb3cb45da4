import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import type { Paging } from '../../hooks/usePaging';
import { useWords } from '../Words/useWords';
import { Muted } from '../Words/Muted';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));

/** Which part of a list is shown, and the way to the next. */
export function Pager(props: {
  /** Name of the list. */
  label: string;
  paging: Paging;
  /** Rows of a full page. */
  size: number;
  shown: number;
  total: number;
  nextCursor?: string;
  /** Another page is on its way; what is shown is of the one before. */
  waiting?: boolean;
}) {
  const { label, paging, size, shown, total, nextCursor, waiting } = props;
  const classes = useStyles();
  const { t } = useWords();
  // `paging` runs ahead of the rows, and `nextCursor` comes with the rows.
  const [arrived, setArrived] = useState(paging.page);
  if (!waiting && arrived !== paging.page) {
    setArrived(paging.page);
  }
  const from = (arrived - 1) * size + 1;
  // At both ends of the list the button that was pressed goes out of use.
  const kept = useKeptFocus<HTMLElement>();
  return (
    <nav
      {...kept}
      className={classes.root}
      aria-label={t('paging.labelOf', { list: label })}
    >
      <Muted aria-live="polite">
        {t('paging.range', {
          from,
          to: from + shown - 1,
          total,
        })}
      </Muted>
      {paging.page > 1 && (
        <Button size="small" onClick={() => paging.goTo({ page: 1 })}>
          {t('paging.first')}
        </Button>
      )}
      {paging.previous && paging.page > 2 && (
        <Button
          size="small"
          onClick={() => paging.previous && paging.goTo(paging.previous)}
        >
          {t('paging.previous')}
        </Button>
      )}
      {(nextCursor || paging.page > 1) && (
        <Button
          size="small"
          disabled={!nextCursor}
          onClick={() => paging.goTo({ page: arrived + 1, cursor: nextCursor })}
        >
          {t('paging.next')}
        </Button>
      )}
    </nav>
  );
}
