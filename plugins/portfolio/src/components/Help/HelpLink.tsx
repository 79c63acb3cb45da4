import { Link } from '@backstage/core-components';
import { usePaths } from '../../hooks/usePaths';
import { SCREEN_ONLY } from '../Layout/ScreenOnly';
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
    <Link
      to={paths.help(page, at && slugOf(at))}
      underline="always"
      {...SCREEN_ONLY}
    >
      {t(`help.more.${page}`)}
    </Link>
  );
}
