import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { KeptFocus } from '../Layout/KeptFocus';
import { PlainList } from '../Layout/Plain';
import { Section } from '../Layout/Section';
import { FindingEntry } from '../Signals/FindingEntry';
import { useSignWords } from '../Signals/useSignWords';
import { useWords } from '../Words/useWords';

type Finding = PortfolioSchema<'Finding'>;

/** Evidence of signals that names an entity or a part of it, by signal. */
export function EntityFindings(props: {
  findings: Finding[];
  onChange: () => void;
}) {
  const { findings, onChange } = props;
  const { t } = useWords();
  const paths = usePaths();
  const { signalOf } = useSignWords();
  return (
    <KeptFocus>
      {findings.length > 0 && (
        <Section title={t('seen.here')}>
          <PlainList roomy label={t('seen.here')}>
            {bySignal(findings).map(([signal, found]) => (
              <li key={signal}>
                {signal !== '' && (
                  <Typography variant="subtitle2" component="h3">
                    <Link to={paths.signal(signal)}>
                      {signalOf({ id: signal, title: signal })}
                    </Link>
                  </Typography>
                )}
                <PlainList>
                  {found.map(finding => (
                    <li key={finding.id}>
                      <FindingEntry finding={finding} onChange={onChange} />
                    </li>
                  ))}
                </PlainList>
              </li>
            ))}
          </PlainList>
        </Section>
      )}
    </KeptFocus>
  );
}

/** In the order in which the first of each comes. */
function bySignal(findings: Finding[]): [signal: string, found: Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { signal = '' } = finding;
    groups.set(signal, [...(groups.get(signal) ?? []), finding]);
  }
  return [...groups];
}
