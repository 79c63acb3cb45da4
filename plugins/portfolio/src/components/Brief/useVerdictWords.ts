import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { useWords } from '../Words/useWords';

/** The answer to "do we need a Platform PM?", in the reader's language. */
export function useVerdictWords() {
  const { t } = useWords();
  const countOf = (verdict: PortfolioSchema<'Verdict'>) => {
    const { decided, raised, watch, signals } = verdict;
    if (raised === decided) {
      return t(
        decided === signals ? 'verdict.allRaised' : 'verdict.allJudgedRaised',
        { count: decided },
      );
    }
    return watch > 0
      ? t('verdict.judged', { raised, watch, count: decided })
      : t('verdict.judgedRaised', { raised, count: decided });
  };
  return (verdict: PortfolioSchema<'Verdict'>) => {
    const { answer, named, decided, signals, sure } = verdict;
    const agenda =
      named &&
      (answer === 'yes' || answer === 'probably' || answer === 'watch');
    return {
      sentence: agenda
        ? `${t(`verdict.${answer}Named`)} ${t('verdict.agenda')}`
        : t(`verdict.${answer}`),
      judged:
        decided === 0
          ? t('verdict.noneJudged', { count: signals })
          : [
              countOf(verdict),
              decided < signals &&
                t('verdict.unjudged', { count: signals - decided }),
            ]
              .filter(Boolean)
              .join(' '),
      sure: t(`verdict.${sure}`),
    };
  };
}
