import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { textOf } from '../sentences/tell';
import { Told } from '../sentences/types';

/** A decision that is due. */
export type DueDecision = PortfolioSchema<'DueDecision'>;

/** A decision of which every sentence is told in English and in parts. */
export function due({
  title,
  why,
  waiting,
  ...rest
}: Pick<DueDecision, 'id' | 'kind' | 'target'> & {
  title: Told[];
  why: Told[];
  waiting: Told[];
  evidence?: DueDecision['evidence'];
}): DueDecision {
  return {
    evidence: [],
    ...rest,
    title: textOf(title),
    why: textOf(why),
    waiting: textOf(waiting),
    told: { title, why, waiting },
  };
}
