import Typography from '@material-ui/core/Typography';
import {
  isCountDeclared,
  type PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';
import { usePortfolio } from '../../hooks/usePortfolio';
import { Look } from '../Layout/Look';
import { Muted } from '../Words/Muted';
import { EntityName } from '../Words/Name';
import { useWords } from '../Words/useWords';
import { WidgetList } from './WidgetList';

const SHOWN = 6;

/** Widget of the home page: what is worth knowing of what my services use. */
export function UnderMyServices() {
  return (
    <Look>
      <Notices />
    </Look>
  );
}

function Notices() {
  const { t } = useWords();
  const answer = usePortfolio({
    question: 'under-mine',
    ask: (client, signal) =>
      client.request('get', '/under-mine', {
        params: { query: { limit: SHOWN } },
        signal,
      }),
  });
  return (
    <WidgetList
      answer={answer}
      entryKey={notice => notice.entity.ref}
      entry={notice => <NoticeText notice={notice} />}
      nothing={t('home.nothingUnder')}
      below={({ items, total }) =>
        total > items.length && (
          <Muted>{t('home.more', { count: total - items.length })}</Muted>
        )
      }
    />
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
