import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';

export type Decision = PortfolioSchema<'Decision'>;

/** What a person's word is on. */
export interface Subject {
  kind: PortfolioSchema<'DecisionSubject'>;
  /** Id of the finding or gap, `<signal> <scope>`, or ref of the unit. */
  subject: string;
  /** What it is called on screen. */
  title: string;
}
