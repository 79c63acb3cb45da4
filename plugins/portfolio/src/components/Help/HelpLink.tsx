import { Link } from '@backstage/core-components';
import { usePaths } from '../../hooks/usePaths';
import { ScreenOnly } from '../Layout/ScreenOnly';
import { useWords } from '../Words/useWords';
import { slugOf, type HelpTopic } from './helpPages';

/** To the page that tells more of what was just said in a sentence. */
export function HelpLink(props: {
  page: HelpTopic;
  /** A heading on the page. */
  at?: string;
}) {
  const { page, at } = props;
  const { t } = useWords();
  const paths = usePaths();
  return (
    <ScreenOnly>
      <Link to={paths.help(page, at && slugOf(at))} underline="always">
        {t(`help.more.${page}`)}
      </Link>
    </ScreenOnly>
  );
}
