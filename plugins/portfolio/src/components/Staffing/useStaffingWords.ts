import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { useSay } from '../Words/useSay';
import { useWords } from '../Words/useWords';

/**
 * What is needed and what is held. The number held is unknown, never 0, where
 * the catalog names nobody and too few titles are known.
 */
export function useStaffingWords(glance: PortfolioSchema<'StaffingGlance'>) {
  const { t } = useWords();
  const { say } = useSay();
  return {
    sentence: say(glance.told?.sentence, glance.sentence),
    stage: t(`need.stage.${glance.stage}`),
  };
}
