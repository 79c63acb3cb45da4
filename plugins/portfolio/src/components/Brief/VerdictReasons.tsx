import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { PlainList } from '../Layout/Plain';
import { Section } from '../Layout/Section';
import { SignalGlance } from '../Signals/SignalGlance';
import { useWords } from '../Words/useWords';

/** The three strongest reasons for the answer. */
export function VerdictReasons(props: {
  reasons: PortfolioSchema<'SignalSummary'>[];
}) {
  const { t } = useWords();
  if (props.reasons.length === 0) {
    return null;
  }
  return (
    <Section title={t('verdict.why')}>
      <PlainList roomy ordered label={t('verdict.why')}>
        {props.reasons.map(signal => (
          <li key={signal.id}>
            <SignalGlance signal={signal} />
          </li>
        ))}
      </PlainList>
    </Section>
  );
}
