import { Breakdown } from '../Neighbours/Breakdown';
import { CapabilityTable } from '../Capabilities/CapabilityTable';
import { useWords } from '../Words/useWords';
import { Part } from './Part';
import { StoryCard } from './StoryCard';
import { useTabLink } from './useTabLink';
import { Muted } from '../Words/Muted';

/** What an entity offers to build on, and who does. */
export function CapabilitiesCard() {
  const words = useWords();
  const { t } = words;
  return (
    <StoryCard title={t('card.capabilities')}>
      {unit => (
        <>
          <Part
            title={words.number(
              unit.capabilityTotal ?? unit.capabilities.length,
              'capabilities',
            )}
          >
            {unit.capabilities.length > 0 ? (
              <CapabilityTable
                label={t('card.capabilities')}
                capabilities={unit.capabilities}
              />
            ) : (
              <Muted>{t('capability.offersNone')}</Muted>
            )}
          </Part>
          <Part title={t('neighbours.consumers')}>
            <Consumers entityRef={unit.summary.ref} carries={unit.carries} />
          </Part>
        </>
      )}
    </StoryCard>
  );
}

function Consumers(props: {
  entityRef: string;
  carries: Parameters<typeof Breakdown>[0]['carries'];
}) {
  const link = useTabLink({
    entityRef: props.entityRef,
    direction: 'consumers',
  });
  return <Breakdown carries={props.carries} all={link} />;
}
