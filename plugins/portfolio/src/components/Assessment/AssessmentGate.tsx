import type { ReactElement } from 'react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { useStatus } from '../../hooks/useStatus';
import { useTabsAhead } from '../../hooks/useTabsAhead';
import { HelpLink } from '../Help/HelpLink';
import { useWords } from '../Words/useWords';
import { Failure } from '../Layout/Failure';
import { Message } from '../Layout/Message';
import { PageBody } from '../Layout/PageBody';
import { Placeholder } from '../Layout/Placeholder';
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
  const { status, error, retry, refresh } = useStatus();
  const { t } = useWords();
  useTabsAhead({ ready: status !== undefined });

  if (!status) {
    return (
      <PageBody>
        {error ? (
          <Failure title={t('state.down')} error={error} onRetry={retry} />
        ) : (
          <Placeholder lines={8} />
        )}
      </PageBody>
    );
  }
  if (status.state === 'none') {
    return (
      <PageBody>
        <Message
          title={t(status.staleReason ? 'state.firstLate' : 'state.first')}
          severity={status.staleReason ? 'warning' : 'info'}
        >
          {status.staleReason
            ? t('state.firstFailed', { reason: status.staleReason })
            : t('state.firstHint')}
          {status.run && <RunProgress run={status.run} />}
        </Message>
        <Placeholder lines={8} />
      </PageBody>
    );
  }
  if (status.visible === 'none') {
    return (
      <PageBody>
        <Message title={t('state.nothingVisible')}>
          {t('state.nothingVisibleHint')} <HelpLink page="visibility" />
        </Message>
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
      {props.children({ status, refresh })}
    </PageBody>
  );
}
