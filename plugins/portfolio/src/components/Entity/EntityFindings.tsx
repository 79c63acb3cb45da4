import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { PlainList } from '../Layout/Plain';
import { Section } from '../Layout/Section';
import { FindingEntry } from '../Signals/FindingEntry';
import { useSignWords } from '../Signals/useSignWords';
import { useWords } from '../Words/useWords';

/** Evidence of signals that names an entity or a part of it. */
export function EntityFindings(props: {
  findings: PortfolioSchema<'Finding'>[];
  onChange: () => void;
}) {
  const { findings, onChange } = props;
  const { t } = useWords();
  const paths = usePaths();
  const { signalOf } = useSignWords();
  if (findings.length === 0) {
    return null;
  }
  return (
    <Section title={t('seen.here')}>
      <PlainList roomy label={t('seen.here')}>
        {findings.map(finding => (
          <li key={finding.id}>
            {finding.signal && (
              <Link to={paths.signal(finding.signal)}>
                {signalOf({ id: finding.signal, title: finding.signal })}
              </Link>
            )}
            <FindingEntry finding={finding} onChange={onChange} />
          </li>
        ))}
      </PlainList>
    </Section>
  );
}
