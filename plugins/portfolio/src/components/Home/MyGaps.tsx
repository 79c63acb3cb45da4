import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePortfolio } from '../../hooks/usePortfolio';
import { gapsRouteRef } from '../../routes';
import { Look } from '../Layout/Look';
import { FindingText } from '../Words/FindingText';
import { toldOfGap } from '../Words/told';
import { useWords } from '../Words/useWords';
import { WidgetList } from './WidgetList';

const SHOWN = 5;

/** Widget of the home page: open ownership gaps of what my groups own. */
export function MyGaps() {
  return (
    <Look>
      <Gaps />
    </Look>
  );
}

function Gaps() {
  const { t } = useWords();
  const gaps = useRouteRef(gapsRouteRef)?.() ?? '';
  const answer = usePortfolio({
    question: 'my-gaps',
    ask: (client, signal) =>
      client.request('get', '/gaps', {
        params: { query: { mine: true, limit: SHOWN } },
        signal,
      }),
  });
  return (
    <WidgetList
      answer={answer}
      entryKey={gap => gap.id}
      entry={gap => <FindingText told={toldOfGap(gap)} />}
      nothing={t('home.noGaps')}
      below={({ total }) => (
        <Typography variant="body2" component="p">
          <Link to={`${gaps}?whose=mine`}>
            {t('home.allGaps', { count: total })}
          </Link>
        </Typography>
      )}
    />
  );
}
