import Typography from '@material-ui/core/Typography';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Disclosure } from '../Layout/Disclosure';
import { PlainList } from '../Layout/Plain';
import { Section } from '../Layout/Section';
import { Snippet } from '../Layout/Snippet';
import { Coded } from '../Words/Coded';
import { Muted } from '../Words/Muted';
import { usePhrase } from '../Words/usePhrase';
import { NameList } from '../Words/NameList';
import { useSay } from '../Words/useSay';
import { useWords } from '../Words/useWords';

type Addition = PortfolioSchema<'Addition'>;

/** What to add to the catalog next: what opens most for the least work. */
export function Additions(props: {
  additions: Addition[];
  /** The catalog says little, so this comes first. */
  thin: boolean;
}) {
  const { additions, thin } = props;
  const { t } = useWords();
  if (additions.length === 0) {
    return null;
  }
  return (
    <Section title={t('additions.title')}>
      {thin && <Muted paragraph>{t('additions.thin')}</Muted>}
      <PlainList roomy ordered label={t('additions.title')}>
        {additions.map(addition => (
          <li key={addition.code}>
            <AdditionEntry addition={addition} />
          </li>
        ))}
      </PlainList>
    </Section>
  );
}

function AdditionEntry(props: { addition: Addition }) {
  const { addition } = props;
  const { examples, yaml } = addition;
  const { t } = useWords();
  const phrase = usePhrase();
  const { say } = useSay();
  const title = phrase(addition.title);
  return (
    <>
      <Typography variant="subtitle1" component="h3">
        {title}
      </Typography>
      <div>
        <Coded>{say(addition.told?.text, addition.text)}</Coded>
      </div>
      {addition.opens.length > 0 && (
        <Muted>
          {t('additions.opens', {
            indicators: addition.opens.map(phrase).join('; '),
          })}
        </Muted>
      )}
      {(examples.length > 0 || yaml) && (
        <Disclosure label={t('additions.how')} of={title}>
          {() => (
            <>
              {yaml && <Snippet text={yaml} />}
              {examples.length > 0 && (
                <>
                  <Muted>{t('additions.examples')}</Muted>
                  <NameList names={examples} total={addition.missing} />
                </>
              )}
            </>
          )}
        </Disclosure>
      )}
    </>
  );
}
