import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { useLanguage } from '../../hooks/useLanguage';
import { useWords } from '../Words/useWords';
import { useSignWords } from './useSignWords';

type Unit = PortfolioSchema<'Measure'>['unit'];
type Condition = PortfolioSchema<'Condition'>;

/** Measures and bounds of one indicator, in words. */
export function useMeasureWords(signal: string, indicator: string) {
  const { t } = useWords();
  const language = useLanguage();
  const { measureOf } = useSignWords();

  const value = (unit: Unit, number: number): string => {
    switch (unit) {
      case 'share':
        return number.toLocaleString(language, {
          style: 'percent',
          maximumFractionDigits: 0,
        });
      case 'days':
        return t('bounds.days', { count: Math.round(number) });
      case 'ratio':
        return number.toLocaleString(language, { maximumFractionDigits: 1 });
      default:
        return number.toLocaleString(language, { maximumFractionDigits: 1 });
    }
  };
  /** "A: 2 and B: 5%, or C: 3". */
  const bounds = (conditions: Condition[]): string =>
    conditions
      .map(condition =>
        condition
          .map(bound => {
            const title = measureOf(signal, indicator, {
              id: bound.measure,
              title: bound.title,
            });
            return `${title} ≥ ${value(bound.unit, bound.least)}`;
          })
          .join(` ${t('bounds.and')} `),
      )
      .join(`; ${t('bounds.or')} `);
  return {
    title: (measure: { id: string; title: string }) =>
      measureOf(signal, indicator, measure),
    value,
    bounds,
  };
}
