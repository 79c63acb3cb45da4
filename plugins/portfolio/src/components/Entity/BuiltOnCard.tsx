import { isCountDeclared } from '@backstage-portfolio/plugin-portfolio-common';
import { CapabilityTable } from '../Capabilities/CapabilityTable';
import { useWords } from '../Words/useWords';
import { StoryCard } from './StoryCard';
import { Muted } from '../Words/Muted';

/** The capabilities of others that an entity is composed of. */
export function BuiltOnCard() {
  const { t } = useWords();
  return (
    <StoryCard title={t('card.builtOn')}>
      {unit => {
        const more =
          (unit.builtOnTotal ?? unit.builtOn.length) - unit.builtOn.length;
        if (unit.builtOn.length === 0) {
          return (
            <Muted>
              {isCountDeclared(unit.standsOn.platforms.all)
                ? t('capability.usesNone')
                : t('neighbours.notDeclared')}
            </Muted>
          );
        }
        return (
          <>
            <CapabilityTable
              label={t('card.builtOn')}
              capabilities={unit.builtOn}
              withPlatform
            />
            {more > 0 && (
              <Muted>{t('neighbours.more', { more: String(more) })}</Muted>
            )}
          </>
        );
      }}
    </StoryCard>
  );
}
