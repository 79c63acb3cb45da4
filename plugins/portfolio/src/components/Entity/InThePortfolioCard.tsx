import { useState } from 'react';
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
      {unit => <Place unit={unit} />}
    </StoryCard>
  );
}

function Place(props: { unit: PortfolioSchema<'UnitStory'> }) {
  const { unit } = props;
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
          role={summary.role}
          editUrl={unit.editUrl}
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
      {summary.item && summary.item.ref !== summary.ref && (
        <Part title={t('story.partOf')}>
          <ItemName item={summary.item} />
        </Part>
      )}
    </>
  );
}
