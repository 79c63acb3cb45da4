import { useMemo } from 'react';
import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import {
  isCountDeclared,
  type PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';
import { portfolioTranslationRef } from '../../translation';

/** What can be counted. */
export type Counted =
  | 'teams'
  | 'products'
  | 'platforms'
  | 'twoSided'
  | 'items'
  | 'others'
  | 'systems'
  | 'domains'
  | 'capabilities'
  | 'units'
  | 'raised'
  | 'watched';

/** The words of the domain, in the reader's language. */
export interface Words {
  t: TranslationFunction<typeof portfolioTranslationRef.T>;
  number: (value: number, what: Counted) => string;
  /** Who uses something: nobody in words, never 0 where the catalog does not declare uses. */
  users: (count: PortfolioSchema<'Count'>) => string;
  /** Never 0 where the catalog does not declare uses. */
  count: (count: PortfolioSchema<'Count'>, what: Counted) => string;
  role: (role: PortfolioSchema<'Role'>) => string;
  teamRole: (role: PortfolioSchema<'TeamRole'>) => string;
  confidence: (confidence: PortfolioSchema<'Confidence'>) => string;
  surface: (surface: PortfolioSchema<'Surface'>) => string;
  kind: (kind: PortfolioSchema<'UnitKind'>) => string;
}

export function useWords(): Words {
  const { t } = useTranslationRef(portfolioTranslationRef);
  return useMemo(() => {
    const number: Words['number'] = (value, what) =>
      t(`count.${what}`, { count: value });
    const words: Words = {
      t,
      number,
      count: (count, what) =>
        isCountDeclared(count) ? number(count.value, what) : t('count.unknown'),
      users: count =>
        isCountDeclared(count) && count.value === 0
          ? t('count.noTeam')
          : words.count(count, 'teams'),
      role: role => t(`role.${role}`),
      teamRole: role => t(`teamRole.${role}`),
      confidence: confidence => t(`confidence.${confidence}`),
      surface: surface => t(`surface.${surface}`),
      kind: kind => t(`kind.${kind}`),
    };
    return words;
  }, [t]);
}
