import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  isCountDeclared,
  type PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';
import { usePortfolio } from '../../hooks/usePortfolio';
import { Failure } from '../Layout/Failure';
import { Look } from '../Layout/Look';
import { Placeholder } from '../Layout/Placeholder';
import { Muted } from '../Words/Muted';
import { EntityName } from '../Words/Name';
import { useWords } from '../Words/useWords';
import { NothingThere } from './NothingThere';

const SHOWN = 6;

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.5),
  },
}));

/** Widget of the home page: what is worth knowing of what my services use. */
export function UnderMyServices() {
  return (
    <Look>
      <Notices />
    </Look>
  );
}

function Notices() {
  const classes = useStyles();
  const { t } = useWords();
  const { value, error, retry } = usePortfolio({
    question: 'under-mine',
    ask: (client, signal) =>
      client.request('get', '/under-mine', {
        params: { query: { limit: SHOWN } },
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
    return (
      <NothingThere onAssessed={retry}>{t('home.nothingUnder')}</NothingThere>
    );
  }
  return (
    <>
      <ul className={classes.list}>
        {value.items.map(notice => (
          <li key={notice.entity.ref}>
            <NoticeText notice={notice} />
          </li>
        ))}
      </ul>
      {value.total > value.items.length && (
        <Muted>
          {t('home.more', { count: value.total - value.items.length })}
        </Muted>
      )}
    </>
  );
}

function NoticeText(props: { notice: PortfolioSchema<'FoundationNotice'> }) {
  const { kind, entity, owner, consumerTeams, mine, mineTotal } = props.notice;
  const { t, number } = useWords();
  const [first] = mine;
  return (
    <>
      <Typography variant="body2">
        {t(`home.${kind}`, { entity: <EntityName entity={entity} /> })}
      </Typography>
      <Muted>
        {first &&
          (mineTotal === 1
            ? t('home.usedBy', { mine: <EntityName entity={first} /> })
            : t('home.usedByMine', {
                count: mineTotal - 1,
                mine: <EntityName entity={first} />,
              }))}{' '}
        {isCountDeclared(consumerTeams) &&
          consumerTeams.value > 1 &&
          t('home.oneOf', { teams: number(consumerTeams.value, 'teams') })}{' '}
        {owner && t('home.ask', { owner: <EntityName entity={owner} /> })}
      </Muted>
    </>
  );
}
