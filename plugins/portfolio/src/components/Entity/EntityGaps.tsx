import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { GapEntry } from '../Gaps/GapEntry';
import { PlainList } from '../Layout/Plain';
import { Section } from '../Layout/Section';
import { useWords } from '../Words/useWords';

/** Open gaps of an entity and its parts. */
export function EntityGaps(props: {
  gaps: PortfolioSchema<'Gap'>[];
  onChange: () => void;
}) {
  const { t } = useWords();
  if (props.gaps.length === 0) {
    return null;
  }
  return (
    <Section title={t('gaps.title')}>
      <PlainList label={t('gaps.title')}>
        {props.gaps.map(gap => (
          <li key={gap.id}>
            <GapEntry gap={gap} onChange={props.onChange} />
          </li>
        ))}
      </PlainList>
    </Section>
  );
}
