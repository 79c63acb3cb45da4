import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { useWords } from '../Words/useWords';

/** The answer to "do we need a Platform PM?", in the reader's language. */
export function useVerdictWords() {
  const { t } = useWords();
  return (verdict: PortfolioSchema<'Verdict'>) => {
    const { answer, named, decided, raised, watch, signals, sure } = verdict;
    const agenda = named && (answer === 'yes' || answer === 'probably');
    return {
      sentence: t(agenda ? 'verdict.named' : `verdict.${answer}`),
      judged: t('verdict.judged', { raised, watch, count: decided, signals }),
      sure: t(`verdict.${sure}`),
    };
  };
}
