import { useState, type ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { toError, type ErrorLike } from '@backstage/errors';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { useWords } from '../Words/useWords';
import { Failure } from '../Layout/Failure';
import { ScreenOnly } from '../Layout/ScreenOnly';
import { Muted } from '../Words/Muted';
import { Instant } from './Instant';
import { RunProgress } from './RunProgress';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    // It belongs to the headline above it.
    marginTop: theme.spacing(-2),
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
}));

/** When the catalog was assessed, what runs now, and a new run on demand. */
export function Freshness(props: {
  status: PortfolioSchema<'Status'>;
  onRefresh: () => Promise<void>;
  /** What else can be done with what was assessed. */
  actions?: ReactNode;
}) {
  const { status, onRefresh, actions } = props;
  const classes = useStyles();
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<ErrorLike>();

  const refresh = async () => {
    setAsking(true);
    setFailure(undefined);
    try {
      await onRefresh();
    } catch (error) {
      setFailure(toError(error));
    } finally {
      setAsking(false);
    }
  };

  return (
    <div className={classes.root}>
      <div className={classes.line}>
        <Muted component="div">
          {status.assessedAt &&
            t('freshness.assessed', {
              when: <Instant at={status.assessedAt} />,
            })}
          {status.settling && <div>{t('freshness.settling')}</div>}
          {status.labels?.state === 'catching-up' && (
            <div>{t('freshness.labels')}</div>
          )}
        </Muted>
        <ScreenOnly>
          {status.mayRefresh && (
            <Button
              variant="outlined"
              size="small"
              disabled={asking || status.run !== undefined}
              onClick={refresh}
            >
              {t('freshness.refresh')}
            </Button>
          )}
          {actions}
        </ScreenOnly>
      </div>
      {status.run && <RunProgress run={status.run} />}
      {failure && (
        <Failure
          title={t('freshness.refreshFailed')}
          error={failure}
          onRetry={refresh}
        />
      )}
    </div>
  );
}
