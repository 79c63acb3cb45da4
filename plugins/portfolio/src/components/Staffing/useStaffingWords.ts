import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { useLanguage } from '../../hooks/useLanguage';
import { useWords } from '../Words/useWords';

/**
 * What is needed and what is held. The number held is unknown, never 0, where
 * the catalog names nobody and too few titles are known.
 */
export function useStaffingWords(glance: PortfolioSchema<'StaffingGlance'>) {
  const { t } = useWords();
  const language = useLanguage();
  const { stage, need, least, most, held, likely = 0, heldUnknown } = glance;
  const asked =
    least === most
      ? t('need.asks', { count: need })
      : t('need.asksRange', { count: need, least, most });
  const known =
    heldUnknown || held === undefined
      ? t('need.heldUnknown')
      : t('need.heldCount', { count: held });
  // The server says it in more detail, in English.
  const ownWords = language !== undefined && !language.startsWith('en');
  const more = likely > 0 ? ` ${t('need.likely', { count: likely })}` : '';
  return {
    sentence:
      ownWords && stage !== 'none'
        ? `${asked} ${known}${more}`
        : glance.sentence,
    stage: t(`need.stage.${stage}`),
  };
}
