import type {
  PortfolioSchema,
  Role,
} from '@backstage-portfolio/plugin-portfolio-common';
import type {
  Assessed,
  AssessmentSettings,
  Decision,
  SignalDefinition,
} from '@backstage-portfolio/plugin-portfolio-engine';
import type { HistoryRow } from './store/PortfolioStore';

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

/** Words of people, for views; see the decisions of the store. */
export interface DecisionSource {
  /**
   * Decisions in force now, at most seconds behind the store. `version` changes
   * with every one that is taken, undone or runs out.
   */
  current(): Promise<{ version: string; decisions: readonly Decision[] }>;
}

/** Takes decisions and keeps them all. Who may decide is asked by the routes. */
export interface DecisionControl extends DecisionSource {
  /** In place of an earlier one that is in force on the same subject. */
  decide(decision: NewDecision): Promise<KeptDecision>;
  /** The same again where it was undone before; undefined for an unknown id. */
  undo(options: { id: number; by: string }): Promise<KeptDecision | undefined>;
  find(id: number): Promise<KeptDecision | undefined>;
  /** All on one subject, newest first. */
  of(options: {
    kind: Decision['kind'];
    subject: string;
  }): Promise<KeptDecision[]>;
}

export type NewDecision = Pick<
  Decision,
  'kind' | 'subject' | 'value' | 'role' | 'reason' | 'author' | 'until'
>;

/** A decision as it is kept, and whether it is in force. */
export interface KeptDecision extends Decision {
  /** Neither undone, nor replaced by a later one, nor run out. */
  active: boolean;
}

/** What signals there are here, and by which figures they are judged. */
export interface Judging {
  /** In the order in which they are shown: the built-in ones first. */
  signals: readonly SignalDefinition[];
  /** Ids of signals that come from other plugins. */
  customSignals: ReadonlySet<string>;
  settings: AssessmentSettings;
}

/** What was, for trends and for what changed this week. */
export interface HistorySource {
  /** Numbers of a scope since a day, ascending. */
  numbers(options: { scope: string; from: string }): Promise<HistoryRow[]>;
  /** First and last days of findings, gaps and uses between items; kept in memory. */
  dates(): Promise<HistoryDates>;
}

export interface HistoryDates {
  /** Id of a finding or gap → first day. */
  findings: ReadonlyMap<string, string>;
  /**
   * `<consumer> > <provider>` of item ids → first day, and the day on which it
   * was missed first if it is gone. Only those that changed since the first
   * day of the history: all others have been there from the beginning.
   */
  itemUses: ReadonlyMap<string, { firstSeen: string; goneSince?: string }>;
  /** First day of any history. */
  since?: string;
}
