import type {
  PortfolioSchema,
  Role,
} from '@backstage-portfolio/plugin-portfolio-common';
import type {
  ApiDigest,
  Decision,
} from '@backstage-portfolio/plugin-portfolio-engine';
import type { NewDecision } from '../types';

/** What a run is busy with. */
export type RunStage = NonNullable<PortfolioSchema<'Status'>['run']>['stage'];

/** Why a run was started. */
export type RunCause = 'scheduled' | 'requested' | 'due';

/** What all replicas share; one row that each of them polls. */
export interface StoredState {
  /** Time of the database, by which leases and due times are judged. */
  now: Date;
  /** Snapshot that is served; undefined before the first assessment. */
  version?: number;
  contentHash?: string;
  /** When the assessment that wrote or confirmed the snapshot ended. */
  assessedAt?: Date;
  /** The last good run met a catalog that was still filling. */
  settling: boolean;
  /** Settling runs in a row. */
  settlingRuns: number;
  /** Hash of the settings by which the last good run judged. */
  settingsHash?: string;
  /** Entities that the catalog had in the last good run. */
  entityTotal?: number;
  /** Grows with each settled run that changed a role. */
  rolesVersion: number;
  /** Why the last run failed, and since when runs fail. */
  staleReason?: string;
  staleSince?: Date;
  /** Failed runs in a row. */
  failures: number;
  /** From then on any replica may start a run. */
  dueAt?: Date;
  /** When the scheduler is expected to start one. */
  scheduledAt?: Date;
  /** The run that holds the lock. */
  run?: StoredRun;
}

export interface StoredRun {
  id: number;
  /** Id of the replica. */
  holder: string;
  startedAt: Date;
  /** The replica has not been heard of for so long that it counts as dead. */
  expired: boolean;
  progress: RunProgress;
}

export interface RunProgress {
  stage: RunStage;
  /** Entities read so far, and how many there are; undefined if not known. */
  done?: number;
  total?: number;
}

/** What a good run leaves in the shared state. */
export interface RunResult {
  version: number;
  contentHash: string;
  settling: boolean;
  settingsHash?: string;
  entityTotal: number;
  /** Roles version after the run. */
  rolesVersion: number;
  /** Undefined: the scheduler's next run is soon enough. */
  dueAt?: Date;
}

/** A role as the last settled run left it. */
export interface StoredRole {
  ref: string;
  role: Role;
  /** Seen once by a settled run, taken if the next one agrees. */
  pending?: Role;
  declared: boolean;
}

/** Numbers of one day. Scope: `organisation` or an entity ref. */
export interface HistoryRow {
  /** ISO 8601, `2026-11-22`. */
  day: string;
  scope: string;
  numbers: Record<string, number>;
}

/** A decision as it was taken. Never deleted. */
export interface StoredDecision extends Decision {
  /** Id of a later decision on the same subject. */
  replacedBy?: number;
}

export interface FirstSeen {
  subject: string;
  /** ISO 8601 day. */
  firstSeen: string;
  goneSince?: string;
}

/** Everything that outlives a process. The only door to the database. */
export interface PortfolioStore {
  state(): Promise<StoredState>;

  /**
   * Takes the lock for a run; undefined if another run holds it. The lease
   * ends by itself `leaseMs` after the last sign of life.
   */
  beginRun(options: {
    holder: string;
    cause: RunCause;
    leaseMs: number;
    /** For scheduled runs: milliseconds until the next one. */
    nextInMs?: number;
  }): Promise<number | undefined>;
  /** Renews the lease. False if the run has lost the lock: it must stop. */
  reportProgress(options: {
    run: number;
    leaseMs: number;
    progress: RunProgress;
  }): Promise<boolean>;
  /** Switches to the result and gives the lock back. False if it was lost. */
  completeRun(run: number, result: RunResult): Promise<boolean>;
  /** Notes the reason and gives the lock back. The snapshot stays. */
  failRun(
    run: number,
    failure: { reason: string; dueAt?: Date },
  ): Promise<boolean>;
  /** Gives the lock back without a verdict, as when the process is stopped. */
  abandonRun(run: number, dueAt: Date): Promise<void>;
  /** Has a run start then, or earlier if one is due earlier. */
  setDue(dueAt: Date): Promise<void>;

  /** Writes a snapshot under a version that nobody is served yet. */
  writeSnapshot(version: number, content: Buffer): Promise<void>;
  /** Undefined if there is none of that version. */
  readSnapshot(version: number): Promise<Buffer | undefined>;
  /** Removes all snapshots but the newest `keep` up to `version`. */
  pruneSnapshots(options: { version: number; keep: number }): Promise<void>;

  readDigests(hashes: readonly string[]): Promise<Map<string, ApiDigest>>;
  writeDigests(
    digests: ReadonlyMap<string, ApiDigest>,
    day: string,
  ): Promise<void>;
  /** Notes that the digests are still in use. */
  touchDigests(hashes: readonly string[], day: string): Promise<void>;

  /** Roles of the last settled run, in pages. */
  readRoles(options?: {
    /** Only those that changed in a later roles version. */
    since?: number;
  }): AsyncIterable<StoredRole[]>;
  /**
   * Makes `roles` the roles of the last settled run, and notes changes for the
   * history. Returns how many rows changed so that the roles version has to grow.
   */
  writeRoles(options: {
    roles: readonly StoredRole[];
    previous: ReadonlyMap<string, StoredRole>;
    /** Roles version under which changes are found. */
    version: number;
    day: string;
  }): Promise<number>;

  readFirstSeen(
    kind: string,
    options?: {
      /** Only what came after that day, or is gone. */
      changedSince?: string;
    },
  ): AsyncIterable<FirstSeen[]>;
  /** Notes which subjects are there today: new ones, and ones that left. */
  writeFirstSeen(options: {
    kind: string;
    subjects: ReadonlySet<string>;
    day: string;
  }): Promise<void>;

  /** One row for a scope and day; the last of a day stays. */
  writeHistory(rows: readonly HistoryRow[]): Promise<void>;
  /** Ascending; all days, if `from` is left out. */
  readHistory(scope: string, from?: string): Promise<HistoryRow[]>;
  /** First day of the history; undefined before the first settled run. */
  historySince(): Promise<string | undefined>;

  /** Grows with each decision that is taken or undone. */
  readDecisionsVersion(): Promise<number>;
  /** Neither undone nor replaced; some may have run out. */
  readStandingDecisions(): Promise<StoredDecision[]>;
  readDecision(id: number): Promise<StoredDecision | undefined>;
  /** Newest first. */
  readDecisionsOn(
    on: Pick<Decision, 'kind' | 'subject'>,
  ): Promise<StoredDecision[]>;
  /**
   * Takes the place of those that stand on the same subject; of several at the
   * same time, on any replica, one stands in the end.
   */
  writeDecision(decision: NewDecision): Promise<StoredDecision>;
  /** What does not stand any more is given as it is. Undefined: unknown id. */
  undoDecision(options: {
    id: number;
    by: string;
  }): Promise<StoredDecision | undefined>;

  /** Removes what is older than the retention. */
  prune(options: {
    /** First day of the history that is kept. */
    historyFrom: string;
    /** First day of use for which a digest is kept. */
    digestsFrom: string;
    runsFrom: Date;
  }): Promise<void>;
}
