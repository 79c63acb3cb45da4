import { useState, type ReactNode } from 'react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { useKeptFocus } from '../../hooks/useKeptFocus';
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
  // What was decided on leaves the page, the last one and the section as well.
  const kept = useKeptFocus<HTMLDivElement>();
  const [began] = useState(gaps.length > 0);
  if (!began && gaps.length === 0) {
    return null;
  }
  return (
    <div {...kept}>
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
    </div>
  );
}
