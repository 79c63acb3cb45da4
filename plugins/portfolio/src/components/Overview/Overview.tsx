import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePortfolio } from '../../hooks/usePortfolio';
import { capabilitiesRouteRef, listsRouteRef } from '../../routes';
import type { AssessedProps } from '../Assessment/AssessmentGate';
import { Freshness } from '../Assessment/Freshness';
import { BriefParts } from '../Brief/BriefParts';
import { useBrief } from '../Brief/useBrief';
import { VerdictHead } from '../Brief/VerdictHead';
import { ExportButtons } from '../Exports/ExportButtons';
import { HistorySection } from '../History/HistorySection';
import { Columns } from '../Layout/Columns';
import { Failure } from '../Layout/Failure';
import { Message } from '../Layout/Message';
import { Placeholder } from '../Layout/Placeholder';
import { Section } from '../Layout/Section';
import { ValueChain } from '../ValueChain/ValueChain';
import { useWords } from '../Words/useWords';
import { Balance } from './Balance';
import { Coverage } from './Coverage';
import { Headline } from './Headline';
import { Muted } from '../Words/Muted';

/** The brief: the answer and what follows from it, then what is there. */
export function Overview(props: AssessedProps) {
  const { status, refresh } = props;
  const words = useWords();
  const { t } = words;
  const lists = useRouteRef(listsRouteRef)?.() ?? '';
  const capabilities = useRouteRef(capabilitiesRouteRef)?.() ?? '';
  const brief = useBrief(status.version);
  const { value, error, retry } = usePortfolio({
    question: ['overview', status.version],
    ask: (client, signal) => client.request('get', '/overview', { signal }),
  });

  if (error) {
    return (
      <Failure
        title={t('state.overviewFailed')}
        error={error}
        onRetry={retry}
      />
    );
  }
  const freshness = <Freshness status={status} onRefresh={refresh} />;
  // Not a headline that jumps to another one once the brief is there.
  if (!value || (!brief.value && !brief.error)) {
    return (
      <>
        {freshness}
        <Placeholder lines={8} />
      </>
    );
  }
  if (value.coverage.units === 0) {
    return (
      <>
        <Message title={t('state.empty')}>{t('state.emptyHint')}</Message>
        {freshness}
      </>
    );
  }
  return (
    <>
      {brief.value?.verdict ? (
        <VerdictHead verdict={brief.value.verdict} />
      ) : (
        <Headline items={value.items} lists={lists} />
      )}
      {freshness}
      {brief.error && (
        <Failure
          title={t('state.briefFailed')}
          error={brief.error}
          onRetry={brief.retry}
        />
      )}
      {brief.value && (
        <BriefParts brief={brief.value} version={status.version} />
      )}
      {brief.value?.verdict && (
        <Headline items={value.items} lists={lists} component="h2" />
      )}
      <ValueChain version={status.version} />
      <Columns>
        <Section title={t('balance.title')}>
          <Balance items={value.items} units={value.units} lists={lists} />
        </Section>
        <Section title={t('coverage.title')}>
          <Coverage coverage={value.coverage} problems={value.problems} />
        </Section>
      </Columns>
      <HistorySection version={status.version} />
      {value.disputed !== undefined && value.disputed > 0 && (
        <Muted>{t('overview.disputed', { count: value.disputed })}</Muted>
      )}
      {brief.value && (
        <ExportButtons
          files={[
            {
              label: t('export.brief'),
              fileName: 'brief.md',
              load: client =>
                client.request('get', '/exports/brief', { parseAs: 'blob' }),
            },
          ]}
        />
      )}
      <Muted>
        {t('overview.also', {
          capabilities: (
            <Link underline="always" to={capabilities}>
              {words.number(value.capabilities, 'capabilities')}
            </Link>
          ),
          teams: (
            <Link underline="always" to={`${lists}?show=teams`}>
              {words.number(value.teams, 'teams')}
            </Link>
          ),
        })}
      </Muted>
    </>
  );
}
