import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePortfolio } from '../../hooks/usePortfolio';
import { gapsRouteRef } from '../../routes';
import { Failure } from '../Layout/Failure';
import { Look } from '../Layout/Look';
import { Placeholder } from '../Layout/Placeholder';
import { FindingText } from '../Words/FindingText';
import { toldOfGap } from '../Words/told';
import { useWords } from '../Words/useWords';
import { NothingThere } from './NothingThere';

const SHOWN = 5;

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
  },
}));

/** Widget of the home page: open ownership gaps of what my groups own. */
export function MyGaps() {
  return (
    <Look>
      <Gaps />
    </Look>
  );
}

function Gaps() {
  const classes = useStyles();
  const { t } = useWords();
  const gaps = useRouteRef(gapsRouteRef)?.() ?? '';
  const { value, error, retry } = usePortfolio({
    question: 'my-gaps',
    ask: (client, signal) =>
      client.request('get', '/gaps', {
        params: { query: { mine: true, limit: SHOWN } },
        signal,
      }),
  });
  if (error) {
    return <Failure title={t('home.failed')} error={error} onRetry={retry} />;
  }
  if (!value) {
    return <Placeholder lines={4} />;
  }
  if (value.items.length === 0) {
    return <NothingThere onAssessed={retry}>{t('home.noGaps')}</NothingThere>;
  }
  return (
    <>
      <ul className={classes.list}>
        {value.items.map(gap => (
          <li key={gap.id}>
            <Typography variant="body2" component="div">
              <FindingText told={toldOfGap(gap)} />
            </Typography>
          </li>
        ))}
      </ul>
      <Typography variant="body2" component="p">
        <Link to={`${gaps}?whose=mine`}>
          {t('home.allGaps', { count: value.total })}
        </Link>
      </Typography>
    </>
  );
}
