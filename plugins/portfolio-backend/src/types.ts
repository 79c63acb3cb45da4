import type {
  PortfolioSchema,
  Role,
} from '@backstage-portfolio/plugin-portfolio-common';
import type { Assessed } from '@backstage-portfolio/plugin-portfolio-engine';

/** An assessment as every replica holds it: immutable, numbered. */
export interface Snapshot {
  /** Grows by one with each snapshot whose content changed. */
  version: number;
  /** When the assessment that wrote or confirmed it ended. */
  assessedAt: Date;
  assessed: Assessed;
}

/** Gives the snapshot in memory; undefined before the first assessment. */
export interface SnapshotSource {
  current(): Snapshot | undefined;
}

/** What the runner tells and can be asked. */
export interface AssessmentControl {
  /** State of the assessment without anything that depends on the caller. */
  status(): Promise<AssessmentStatus>;
  /** Starts a run, unless one is under way. Returns once it is asked for. */
  requestRun(): Promise<void>;
}

export type AssessmentStatus = Omit<
  PortfolioSchema<'Status'>,
  'visible' | 'mayRefresh'
>;

/** Roles for the catalog module. */
export interface RoleChangeSource {
  changesSince(version: number | undefined): Promise<{
    version: number;
    complete: boolean;
    changes: { ref: string; role: Role; declared: boolean }[];
  }>;
}
