import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePortfolio } from '../../hooks/usePortfolio';
import { capabilitiesRouteRef, listsRouteRef } from '../../routes';
import type { AssessedProps } from '../Assessment/AssessmentGate';
import { Freshness } from '../Assessment/Freshness';
import { Additions } from '../Brief/Additions';
import { BriefParts } from '../Brief/BriefParts';
import { GapGlance } from '../Brief/GapGlance';
import { NeedGlance } from '../Brief/NeedGlance';
import { OpportunityGlance } from '../Brief/OpportunityGlance';
import { useBrief } from '../Brief/useBrief';
import { VerdictHead } from '../Brief/VerdictHead';
import { HistorySection } from '../History/HistorySection';
import { Columns } from '../Layout/Columns';
import { Failure } from '../Layout/Failure';
import { Message } from '../Layout/Message';
import { Placeholder } from '../Layout/Placeholder';
import { ScreenOnly } from '../Layout/ScreenOnly';
import { Section } from '../Layout/Section';
import { useValueChain, ValueChain } from '../ValueChain/ValueChain';
import { useWords } from '../Words/useWords';
import { Balance } from './Balance';
import { Coverage } from './Coverage';
import { Headline } from './Headline';
import { OnPaper, PaperRow } from './OnPaper';
import { TakeAlong } from './TakeAlong';
import { Muted } from '../Words/Muted';

/** The brief: the answer and what follows from it, then what is there. */
export function Overview(props: AssessedProps) {
  const { status, refresh } = props;
  const words = useWords();
  const { t } = words;
  const lists = useRouteRef(listsRouteRef)?.() ?? '';
  const capabilities = useRouteRef(capabilitiesRouteRef)?.() ?? '';
  const brief = useBrief(status.version);
  // Asked here, so that it is there when its place is.
  const chain = useValueChain(status.version);
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
  const freshness = (
    <Freshness
      status={status}
      onRefresh={refresh}
      actions={brief.value && <TakeAlong />}
    />
  );
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
  const { verdict, staffing, gaps, opportunities, additions } =
    brief.value ?? {};
  const thin = brief.value?.thin === true;
  const whatToAdd = additions && (
    <Additions additions={additions} thin={thin} />
  );
  return (
    <OnPaper>
      {verdict ? (
        <VerdictHead verdict={verdict} />
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
      {thin && whatToAdd}
      {brief.value && <BriefParts brief={brief.value} />}
      <ValueChain
        answer={chain}
        lead={
          verdict && (
            <Headline items={value.items} lists={lists} component="p" />
          )
        }
      />
      <PaperRow>
        <Columns narrow>
          {staffing && (
            <NeedGlance glance={staffing} version={status.version} />
          )}
          <Section title={t('balance.title')}>
            <Balance
              items={value.items}
              units={value.units}
              lists={lists}
              stage={staffing?.stage}
            />
          </Section>
          {gaps && <GapGlance gaps={gaps} version={status.version} />}
        </Columns>
        <Columns>
          {opportunities && opportunities.length > 0 && (
            <ScreenOnly>
              <OpportunityGlance opportunities={opportunities} />
            </ScreenOnly>
          )}
          <Section title={t('coverage.title')}>
            <Coverage coverage={value.coverage} problems={value.problems} />
          </Section>
        </Columns>
      </PaperRow>
      <ScreenOnly>
        {!thin && whatToAdd}
        <HistorySection version={status.version} />
      </ScreenOnly>
      {value.disputed !== undefined && value.disputed > 0 && (
        <Muted>{t('overview.disputed', { count: value.disputed })}</Muted>
      )}
      <ScreenOnly>
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
      </ScreenOnly>
    </OnPaper>
  );
}
