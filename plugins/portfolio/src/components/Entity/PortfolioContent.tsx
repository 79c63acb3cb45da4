import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { CapabilityTable } from '../Capabilities/CapabilityTable';
import { GapSection } from '../Gaps/GapSection';
import { WorkWithThem } from '../Item/WorkWithThem';
import { Columns } from '../Layout/Columns';
import { Message } from '../Layout/Message';
import { PaddedShell, PageBody } from '../Layout/PageBody';
import { Section } from '../Layout/Section';
import { NeighbourList } from '../Neighbours/NeighbourList';
import { useWords } from '../Words/useWords';
import { EntityFindings } from './EntityFindings';
import { NotRight } from './NotRight';
import { Problems } from './Problems';
import { Reasons } from './Reasons';
import { RoleLine } from './RoleLine';
import { useStoryState } from './StoryCard';
import { TeamStory } from './TeamStory';

/** The Portfolio tab of an entity: a unit, or a team. */
export function PortfolioContent() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  return (
    <PaddedShell.Provider value>
      <PageBody>
        <Story key={entityRef} entityRef={entityRef} />
      </PageBody>
    </PaddedShell.Provider>
  );
}

function Story(props: { entityRef: string }) {
  const { story, instead, refresh } = useStoryState(props.entityRef);
  const { t } = useWords();
  if (!story) {
    return instead;
  }
  return (
    <>
      {story.unit && (
        <Unit unit={story.unit} story={story} onChange={refresh} />
      )}
      {story.team && <TeamStory team={story.team} />}
      {!story.unit && !story.team && (
        <Message title={t('entity.notAssessed')} />
      )}
      {!story.unit && <Open story={story} onChange={refresh} />}
      {story.problems.length > 0 && <Problems problems={story.problems} />}
    </>
  );
}

/** What is worth a look about the entity. */
function Open(props: {
  story: PortfolioSchema<'EntityStory'>;
  onChange: () => void;
}) {
  const { story, onChange } = props;
  return (
    <>
      <GapSection gaps={story.gaps} onChange={onChange} />
      <EntityFindings findings={story.findings} onChange={onChange} />
    </>
  );
}

function Unit(props: {
  unit: PortfolioSchema<'UnitStory'>;
  story: PortfolioSchema<'EntityStory'>;
  onChange: () => void;
}) {
  const { unit, story, onChange } = props;
  const { summary } = unit;
  const { t } = useWords();
  return (
    <>
      <NeighbourList entityRef={summary.ref} direction="consumers" />
      <NeighbourList entityRef={summary.ref} direction="foundations" />
      <Open story={story} onChange={onChange} />
      {unit.capabilities.length > 0 && (
        <Section title={t('column.capabilities')}>
          <CapabilityTable
            label={t('column.capabilities')}
            capabilities={unit.capabilities}
          />
        </Section>
      )}
      {unit.builtOn.length > 0 && (
        <Section title={t('card.builtOn')}>
          <CapabilityTable
            label={t('card.builtOn')}
            capabilities={unit.builtOn}
            withPlatform
          />
        </Section>
      )}
      <Columns>
        <Section title={t('story.role')}>
          <RoleLine role={summary.role} confidence={summary.confidence} />
          <Reasons reasons={unit.reasons} />
          <NotRight
            entityRef={summary.ref}
            role={summary.role}
            editUrl={unit.editUrl}
            mayDecide={story.mayDecide}
            dispute={story.dispute}
            onChange={onChange}
          />
        </Section>
        <WorkWithThem
          owner={summary.owner}
          productManagers={unit.productManagers}
          links={unit.links}
        />
      </Columns>
    </>
  );
}
