import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { PlainList } from '../Layout/Plain';
import { Section } from '../Layout/Section';
import { SignalGlance } from '../Signals/SignalGlance';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';

/** The signals of one platform: those that say something. */
export function ItemSignals(props: {
  id: string;
  signals: PortfolioSchema<'SignalSummary'>[];
}) {
  const { id, signals } = props;
  const { t } = useWords();
  const telling = signals.filter(
    ({ status, evidenceTotal }) =>
      status === 'raised' || status === 'watch' || evidenceTotal > 0,
  );
  if (signals.length === 0) {
    return null;
  }
  return (
    <Section title={t('signals.title')}>
      {telling.length === 0 ? (
        <Muted>{t('signals.quiet')}</Muted>
      ) : (
        <PlainList roomy label={t('signals.title')}>
          {telling.map(signal => (
            <li key={signal.id}>
              <SignalGlance signal={signal} scope={id} />
            </li>
          ))}
        </PlainList>
      )}
    </Section>
  );
}
