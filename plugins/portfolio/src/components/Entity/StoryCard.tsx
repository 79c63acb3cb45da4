import type { ReactElement } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { isNotFound } from '../../api/isNotFound';
import { useEntityStory } from '../../hooks/useEntityStory';
import { Failure } from '../Layout/Failure';
import { Look } from '../Layout/Look';
import { Placeholder } from '../Layout/Placeholder';
import { useWords } from '../Words/useWords';
import { Muted } from '../Words/Muted';

type Story = PortfolioSchema<'EntityStory'>;

type StoryContent = (
  unit: PortfolioSchema<'UnitStory'>,
  story: Story,
  refresh: () => void,
) => ReactElement;

/** What is left to say while there is no story of an entity, or undefined. */
export function useStoryState(entityRef: string): {
  story?: Story;
  instead: ReactElement;
  /** Asks again, after a decision. */
  refresh: () => void;
} {
  const { value, error, retry } = useEntityStory({ entityRef });
  const { t } = useWords();
  if (error && isNotFound(error)) {
    return {
      instead: <Muted>{t('entity.notAssessed')}</Muted>,
      refresh: retry,
    };
  }
  if (error && !value) {
    return {
      instead: (
        <Failure title={t('state.down')} error={error} onRetry={retry} />
      ),
      refresh: retry,
    };
  }
  return { story: value, instead: <Placeholder />, refresh: retry };
}

/** An entity card about a unit, in each of its states. */
export function StoryCard(props: { title: string; children: StoryContent }) {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  return (
    <EntityInfoCard title={props.title}>
      <Look>
        <StoryBody key={entityRef} entityRef={entityRef}>
          {props.children}
        </StoryBody>
      </Look>
    </EntityInfoCard>
  );
}

function StoryBody(props: { entityRef: string; children: StoryContent }) {
  const { story, instead, refresh } = useStoryState(props.entityRef);
  const { t } = useWords();
  if (!story) {
    return instead;
  }
  if (!story.unit) {
    return <Muted>{t('entity.notAssessed')}</Muted>;
  }
  return props.children(story.unit, story, refresh);
}
