import { useMemo, type ReactElement } from 'react';
import Button from '@material-ui/core/Button';
import CloudOffIcon from '@material-ui/icons/CloudOffOutlined';
import HourglassIcon from '@material-ui/icons/HourglassEmpty';
import LockIcon from '@material-ui/icons/LockOutlined';
import ReportProblemIcon from '@material-ui/icons/ReportProblemOutlined';
import type { ErrorLike } from '@backstage/errors';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { useStatus } from '../../hooks/useStatus';
import { useTabsAhead } from '../../hooks/useTabsAhead';
import { HelpLink } from '../Help/HelpLink';
import { useWords } from '../Words/useWords';
import { Failure, isUnreachable, reasonOf } from '../Layout/Failure';
import { FullMessage } from '../Layout/FullMessage';
import { Message } from '../Layout/Message';
import { PageBody } from '../Layout/PageBody';
import { Placeholder } from '../Layout/Placeholder';
import { EmptyCatalog } from './EmptyCatalog';
import { Instant } from './Instant';
import { RunProgress } from './RunProgress';

export interface AssessedProps {
  status: PortfolioSchema<'Status'>;
  refresh: () => Promise<void>;
}

/**
 * Shows a page once there is an assessment to show, and until then says what
 * is missing: the backend, the first run, or the right to see anything.
 */
export function AssessmentGate(props: {
  children: (assessed: AssessedProps) => ReactElement;
}) {
  const { children } = props;
  const { status, error, retry, refresh } = useStatus();
  const { t } = useWords();
  useTabsAhead({ ready: status !== undefined });
  // A look at the status renders the page once, with its answer.
  const page = useMemo(
    () => status && children({ status, refresh }),
    [children, status, refresh],
  );

  if (!status) {
    return (
      <PageBody>
        {error ? (
          <Unanswered error={error} onRetry={retry} />
        ) : (
          <Placeholder lines={8} />
        )}
      </PageBody>
    );
  }
  if (status.state === 'none') {
    return (
      <PageBody>
        <NotAssessed status={status} />
      </PageBody>
    );
  }
  if (status.visible === 'none') {
    return (
      <PageBody>
        <FullMessage icon={LockIcon} title={t('state.nothingVisible')}>
          <p>{t('state.nothingVisibleHint')}</p>
          <HelpLink page="visibility" />
        </FullMessage>
      </PageBody>
    );
  }
  if (status.empty) {
    return (
      <PageBody>
        <EmptyCatalog status={status} refresh={refresh} />
      </PageBody>
    );
  }
  return (
    <PageBody>
      {error && (
        <Failure title={t('state.lost')} error={error} onRetry={retry} />
      )}
      {status.state === 'stale' && (
        <Message severity="warning" title={t('state.stale')}>
          {status.staleReason}
          {status.staleSince && (
            <div>
              {t('state.staleSince', {
                when: <Instant at={status.staleSince} />,
              })}
            </div>
          )}
        </Message>
      )}
      {page}
    </PageBody>
  );
}

/** The backend has said nothing yet: the way out is to ask again. */
function Unanswered(props: { error: ErrorLike; onRetry: () => void }) {
  const { error, onRetry } = props;
  const { t } = useWords();
  return (
    <FullMessage
      icon={CloudOffIcon}
      severity="error"
      title={t('state.down')}
      actions={
        <Button variant="contained" color="primary" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      }
    >
      <p>{isUnreachable(error) ? t('state.unreachable') : reasonOf(error)}</p>
      {t('state.downHint')}
    </FullMessage>
  );
}

/** The first assessment is under way, or failed and will be tried again. */
function NotAssessed(props: { status: PortfolioSchema<'Status'> }) {
  const { run, staleReason, nextRunAt } = props.status;
  const { t } = useWords();
  if (staleReason !== undefined && !run) {
    return (
      <FullMessage
        icon={ReportProblemIcon}
        severity="warning"
        title={t('state.firstLate')}
      >
        <p>{t('state.firstFailed', { reason: staleReason })}</p>
        {nextRunAt && (
          <p>{t('state.nextTry', { when: <Instant at={nextRunAt} /> })}</p>
        )}
      </FullMessage>
    );
  }
  return (
    <FullMessage icon={HourglassIcon} title={t('state.first')}>
      <p>{t('state.firstHint')}</p>
      {run ? (
        <RunProgress run={run} />
      ) : (
        nextRunAt && (
          <p>{t('state.firstAt', { when: <Instant at={nextRunAt} /> })}</p>
        )
      )}
    </FullMessage>
  );
}
