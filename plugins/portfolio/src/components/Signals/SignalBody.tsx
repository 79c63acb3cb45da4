import Typography from '@material-ui/core/Typography';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Decide } from '../Decisions/Decide';
import { HelpLink } from '../Help/HelpLink';
import { Columns } from '../Layout/Columns';
import { Line } from '../Layout/Line';
import { PageHeading } from '../Layout/PageHeading';
import { Sentences } from '../Layout/Plain';
import { Section } from '../Layout/Section';
import { useQueryState } from '../../routing/router';
import { firstPage } from '../../hooks/usePaging';
import { useElementId } from '../../hooks/useElementId';
import { Muted } from '../Words/Muted';
import { Coded } from '../Words/Coded';
import { useWords } from '../Words/useWords';
import { IndicatorPart, SHOWN } from './IndicatorPart';
import { ScopePicker } from './ScopePicker';
import { Seen } from './Seen';
import { useSeenState } from './seenState';
import { StatusTag } from './StatusTag';
import { TrendText } from './TrendText';
import { useSignWords } from './useSignWords';
import { WorstScopes } from './WorstScopes';

/** What a signal asks, says, goes by, and what would clear it. */
export function SignalBody(props: {
  story: PortfolioSchema<'SignalStory'>;
  scope: string;
  version?: number;
  onScope: (scope: string) => void;
  onChange: () => void;
}) {
  const { story, scope, version, onScope, onChange } = props;
  const { summary } = story;
  const { t } = useWords();
  const { set } = useQueryState();
  const { filtered } = useSeenState();
  const words = useSignWords();
  const seenId = useElementId();
  const title = words.signalOf(summary);

  const showAll = (indicator: string) => {
    set({ indicator, ...firstPage() });
    document.getElementById(seenId)?.scrollIntoView?.({ block: 'start' });
  };

  return (
    <>
      <header>
        <Line>
          <PageHeading>{title}</PageHeading>
          <StatusTag status={summary.status} />
          <TrendText trend={summary.trend} />
        </Line>
        <Typography variant="body1">{words.questionOf(summary)}</Typography>
        {summary.because && (
          <Typography variant="body2">
            {words.becauseOf(summary.because)}
          </Typography>
        )}
        <ScopePicker scope={scope} version={version} onChange={onScope} />
        <Decide
          subject={{
            kind: 'signal',
            subject: `${summary.id} ${story.scope.id}`,
            title,
          }}
          decision={summary.decision}
          onChange={onChange}
        />
      </header>
      <Columns narrow>
        <Section title={t('signals.idea')}>
          <Typography variant="body2">
            {words.ideaOf({ id: summary.id, idea: story.idea })}{' '}
            <HelpLink page="signals" />
          </Typography>
        </Section>
        <Section title={t('signals.clears')}>
          <Clears story={story} />
        </Section>
        {story.worst.length > 0 && (
          <Section title={t('signals.worst')}>
            <WorstScopes signal={summary.id} worst={story.worst} />
          </Section>
        )}
      </Columns>
      <Section
        title={t('signals.indicators')}
        actions={<HelpLink page="figures" at={summary.title} />}
      >
        {story.indicators.map(indicator => (
          <IndicatorPart
            key={indicator.id}
            signal={summary.id}
            indicator={indicator}
            onChange={onChange}
            onAll={() => showAll(indicator.id)}
          />
        ))}
      </Section>
      {(hasMore(story) || filtered) && (
        <div id={seenId}>
          <Seen signal={story} version={version} onChange={onChange} />
        </div>
      )}
    </>
  );
}

/** Whether there is evidence that no indicator shows: further one, or set aside. */
function hasMore({
  indicators,
}: Pick<PortfolioSchema<'SignalStory'>, 'indicators'>): boolean {
  return indicators.some(
    ({ evidence, evidenceTotal, measures }) =>
      evidenceTotal > Math.min(evidence.length, SHOWN) ||
      measures.some(({ withoutDecisions }) => withoutDecisions !== undefined),
  );
}

/** What makes those indicators clear again that are not. */
function Clears(props: { story: PortfolioSchema<'SignalStory'> }) {
  const { story } = props;
  const { t } = useWords();
  const { clearsOf, becauseOf } = useSignWords();
  const due = story.indicators.filter(
    ({ status }) => status === 'raised' || status === 'watch',
  );
  if (due.length > 0) {
    return (
      <Sentences>
        {due.map(indicator => (
          <li key={indicator.id}>
            <Coded>{clearsOf(story.summary.id, indicator)}</Coded>
          </li>
        ))}
      </Sentences>
    );
  }
  const unknown = new Set(
    story.indicators.flatMap(({ status, because }) =>
      status === 'unknown' && because ? [becauseOf(because)] : [],
    ),
  );
  return unknown.size > 0 ? (
    <Sentences>
      {[...unknown].map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </Sentences>
  ) : (
    <Muted>{t('signals.nothingToClear')}</Muted>
  );
}
