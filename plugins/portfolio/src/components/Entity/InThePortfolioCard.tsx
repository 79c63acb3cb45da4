import { useState } from 'react';
import { Link } from '@backstage/core-components';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { TextButton } from '../Layout/TextButton';
import { Breakdown } from '../Neighbours/Breakdown';
import { ItemName } from '../Words/Name';
import { useWords } from '../Words/useWords';
import { NotRight } from './NotRight';
import { Part } from './Part';
import { Reasons } from './Reasons';
import { RoleLine } from './RoleLine';
import { StoryCard } from './StoryCard';
import { useTabLink } from './useTabLink';

/**
 * What an entity carries and stands on first, its role and the strongest
 * reasons second.
 */
export function InThePortfolioCard() {
  const { t } = useWords();
  return (
    <StoryCard title={t('card.portfolio')}>
      {(unit, story, refresh) => (
        <Place unit={unit} story={story} onChange={refresh} />
      )}
    </StoryCard>
  );
}

function Place(props: {
  unit: PortfolioSchema<'UnitStory'>;
  story: PortfolioSchema<'EntityStory'>;
  onChange: () => void;
}) {
  const { unit, story, onChange } = props;
  const { summary } = unit;
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const consumers = useTabLink({
    entityRef: summary.ref,
    direction: 'consumers',
  });
  const foundations = useTabLink({
    entityRef: summary.ref,
    direction: 'foundations',
  });
  const more = unit.reasons.length > summary.reasons.length;
  return (
    <>
      <Part title={t('story.carries')}>
        <Breakdown carries={unit.carries} all={consumers} />
      </Part>
      <Part title={t('story.standsOn')}>
        <Breakdown carries={unit.standsOn} all={foundations} />
      </Part>
      <Part title={t('story.role')}>
        <RoleLine role={summary.role} confidence={summary.confidence} />
        <Reasons reasons={all ? unit.reasons : summary.reasons} />
        <NotRight
          entityRef={summary.ref}
          role={summary.role}
          editUrl={unit.editUrl}
          mayDecide={story.mayDecide}
          dispute={story.dispute}
          onChange={onChange}
          beside={
            more && (
              <TextButton aria-expanded={all} onClick={() => setAll(!all)}>
                {all
                  ? t('reasons.fewer')
                  : t('reasons.all', { count: unit.reasons.length })}
              </TextButton>
            )
          }
        />
      </Part>
      <OpenGaps story={story} />
      {summary.item && summary.item.ref !== summary.ref && (
        <Part title={t('story.partOf')}>
          <ItemName item={summary.item} />
        </Part>
      )}
    </>
  );
}

/** How many gaps and findings touch the entity; the tab lists them. */
function OpenGaps(props: { story: PortfolioSchema<'EntityStory'> }) {
  const { ref, gaps, findings } = props.story;
  const { t } = useWords();
  const entityLink = useEntityRefLink();
  if (gaps.length + findings.length === 0) {
    return null;
  }
  return (
    <Part title={t('story.look')}>
      <Link to={`${entityLink(ref)}/portfolio`}>
        {[
          gaps.length > 0 && t('gaps.open', { count: gaps.length }),
          findings.length > 0 &&
            t('signals.findings', { count: findings.length }),
        ]
          .filter(Boolean)
          .join(', ')}
      </Link>
    </Part>
  );
}
