import type { ReactNode } from 'react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { KeptFocus } from '../Layout/KeptFocus';
import { PlainList } from '../Layout/Plain';
import { Section } from '../Layout/Section';
import { useWords } from '../Words/useWords';
import { GapEntry } from './GapEntry';

/** Open gaps of what a page is about; nothing where there are none. */
export function GapSection(props: {
  gaps: PortfolioSchema<'Gap'>[];
  actions?: ReactNode;
  /** Something was decided, and the gaps may be others. */
  onChange: () => void;
}) {
  const { gaps, actions, onChange } = props;
  const { t } = useWords();
  return (
    <KeptFocus>
      {gaps.length > 0 && (
        <Section title={t('gaps.title')} actions={actions}>
          <PlainList label={t('gaps.title')}>
            {gaps.map(gap => (
              <li key={gap.id}>
                <GapEntry gap={gap} onChange={onChange} />
              </li>
            ))}
          </PlainList>
        </Section>
      )}
    </KeptFocus>
  );
}
