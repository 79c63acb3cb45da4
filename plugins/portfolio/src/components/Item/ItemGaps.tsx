import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { GapEntry } from '../Gaps/GapEntry';
import { PlainList } from '../Layout/Plain';
import { Section } from '../Layout/Section';
import { useWords } from '../Words/useWords';

const SHOWN = 5;

/** Open gaps of a product or platform, most depended on first. */
export function ItemGaps(props: {
  story: PortfolioSchema<'ItemStory'>;
  onChange: () => void;
}) {
  const { story, onChange } = props;
  const { gaps, gapTotal = gaps.length } = story;
  const { t } = useWords();
  const paths = usePaths();
  if (gaps.length === 0) {
    return null;
  }
  return (
    <Section
      title={t('gaps.title')}
      actions={
        gapTotal > SHOWN && (
          <Link to={paths.gaps({ whose: 'all', item: story.summary.id })}>
            {t('gaps.open', { count: gapTotal })}
          </Link>
        )
      }
    >
      <PlainList label={t('gaps.title')}>
        {gaps.slice(0, SHOWN).map(gap => (
          <li key={gap.id}>
            <GapEntry gap={gap} onChange={onChange} />
          </li>
        ))}
      </PlainList>
    </Section>
  );
}
