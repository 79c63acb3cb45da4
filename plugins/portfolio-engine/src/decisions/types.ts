import {
  PortfolioSchema,
  Role,
} from '@backstage-portfolio/plugin-portfolio-common';

/**
 * A person's word on a finding, a gap, a signal or a role. An overlay: never an
 * input of the assessment, so that labels and roles stay as they are.
 */
export interface Decision {
  id: number;
  kind: PortfolioSchema<'DecisionSubject'>;
  /** Id of the finding or gap, `<signal> <scope>`, or ref of the unit. */
  subject: string;
  value: PortfolioSchema<'DecisionValue'>;
  /** Of a dispute: what the role should be. */
  role?: Exclude<Role, 'undecided'>;
  reason: string;
  /** Ref of the user. */
  author: string;
  /** ISO 8601. */
  createdAt: string;
  /** ISO 8601 day on which it ends. */
  until?: string;
  undoneAt?: string;
  undoneBy?: string;
}
