import type { ReactElement } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import {
  EntityInfoCard,
  useEntity,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { Look } from '../Layout/Look';
import { Muted } from '../Words/Muted';
import { ItemNames } from '../Words/Names';
import { useWords } from '../Words/useWords';
import { NeighbourName } from '../Neighbours/NeighbourName';
import { Part } from './Part';
import { useStoryState } from './StoryCard';

type Team = PortfolioSchema<'TeamStory'>;

/** What a team is, owns and depends on, on the page of its Group. */
export function TeamCard() {
  const { entity } = useEntity();
  const { t } = useWords();
  const entityRef = stringifyEntityRef(entity);
  return (
    <EntityInfoCard title={t('card.team')}>
      <Look>
        <TeamBody key={entityRef} entityRef={entityRef} />
      </Look>
    </EntityInfoCard>
  );
}

function TeamBody(props: { entityRef: string }): ReactElement {
  const { story, instead } = useStoryState(props.entityRef);
  const { t } = useWords();
  if (!story) {
    return instead;
  }
  return story.team ? (
    <TeamFacts team={story.team} />
  ) : (
    <Muted>{t('entity.notAssessed')}</Muted>
  );
}

function TeamFacts(props: { team: Team }) {
  const { team } = props;
  const { summary, owns, links, gapTotal = 0 } = team;
  const words = useWords();
  const { t } = words;
  const paths = usePaths();
  return (
    <Typography variant="body2" component="div">
      <Part title={t('team.role')}>
        {words.teamRole(summary.role)}
        {summary.roleDeclared && ` (${words.confidence('declared')})`}
        <Muted>{t(`teamMeaning.${summary.role}`)}</Muted>
      </Part>
      <Part title={t('column.owns')}>
        {owns.length > 0 ? (
          <ItemNames items={owns} />
        ) : (
          <Muted component="span">{t('team.ownsNone')}</Muted>
        )}{' '}
        <Link
          underline="always"
          to={`${paths.lists}?show=units&owner=${encodeURIComponent(
            summary.ref,
          )}`}
        >
          {words.number(summary.units, 'units')}
        </Link>
      </Part>
      <Part title={t('column.dependsOn')}>
        <Teams team={summary} neighbours={team.dependsOn} />
      </Part>
      <Part title={t('column.dependedOnBy')}>
        <Teams team={summary} neighbours={team.dependedOnBy} />
      </Part>
      <Part title={t('gaps.title')}>
        {gapTotal > 0 ? (
          <Link to={paths.gaps({ whose: 'all', owner: summary.ref })}>
            {t('gaps.open', { count: gapTotal })}
          </Link>
        ) : (
          <Muted>{t('gaps.none')}</Muted>
        )}
      </Part>
      {links?.channel && (
        <Part title={t('links.channel')}>
          <Link to={links.channel}>
            <bdi>{links.channel}</bdi>
          </Link>
        </Part>
      )}
    </Typography>
  );
}

/** The nearest teams by name; the tab lists all. */
function Teams(props: {
  team: Team['summary'];
  neighbours: PortfolioSchema<'NeighbourSummary'>;
}) {
  const { team, neighbours } = props;
  const words = useWords();
  const entityLink = useEntityRefLink();
  const { direct, top } = neighbours;
  const near = top.filter(({ distance }) => distance === 1);
  return (
    <>
      {direct.value > 0 ? (
        <Link to={`${entityLink(team.ref)}/portfolio`}>
          {words.users(direct)}
        </Link>
      ) : (
        <Muted component="span">{words.users(direct)}</Muted>
      )}
      {near.length > 0 && ': '}
      {near.map((neighbour, index) => (
        <span key={neighbour.id}>
          {index > 0 && ', '}
          <NeighbourName neighbour={neighbour} />
        </span>
      ))}
    </>
  );
}
