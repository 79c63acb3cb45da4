import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { toError, type ErrorLike } from '@backstage/errors';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { useWords } from '../Words/useWords';
import { Failure } from '../Layout/Failure';
import { Instant } from './Instant';
import { RunProgress } from './RunProgress';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(1.5, 2.5) },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
  },
}));

/** When the catalog was assessed, what runs now, and a new run on demand. */
export function Freshness(props: {
  status: PortfolioSchema<'Status'>;
  onRefresh: () => Promise<void>;
}) {
  const { status, onRefresh } = props;
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
    <Paper className={classes.root} elevation={1}>
      <div className={classes.line}>
        <Typography variant="body2" component="div">
          {status.assessedAt &&
            t('freshness.assessed', {
              when: <Instant at={status.assessedAt} />,
            })}
          {status.settling && <div>{t('freshness.settling')}</div>}
          {status.labels?.state === 'catching-up' && (
            <div>{t('freshness.labels')}</div>
          )}
        </Typography>
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
      </div>
      {status.run && <RunProgress run={status.run} />}
      {failure && (
        <Failure
          title={t('freshness.refreshFailed')}
          error={failure}
          onRetry={refresh}
        />
      )}
    </Paper>
  );
}
