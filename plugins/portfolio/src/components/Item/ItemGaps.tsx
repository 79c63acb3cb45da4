import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { GapSection } from '../Gaps/GapSection';
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
  return (
    <GapSection
      gaps={gaps.slice(0, SHOWN)}
      actions={
        gapTotal > SHOWN && (
          <Link to={paths.gaps({ whose: 'all', item: story.summary.id })}>
            {t('gaps.open', { count: gapTotal })}
          </Link>
        )
      }
      onChange={onChange}
    />
  );
}
