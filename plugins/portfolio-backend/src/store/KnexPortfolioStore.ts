import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import type { ApiDigest } from '@backstage-portfolio/plugin-portfolio-engine';
import { Knex } from 'knex';
import * as decisions from './decisionRows';
import * as digests from './digestRows';
import * as firstSeen from './firstSeenRows';
import * as history from './historyRows';
import {
  FirstSeen,
  HistoryRow,
  PortfolioStore,
  RunCause,
  RunProgress,
  RunResult,
  StoredDecision,
  StoredRole,
  StoredState,
} from './PortfolioStore';
import type { NewDecision } from '../types';
import * as roles from './roleRows';
import * as snapshots from './snapshotParts';
import * as state from './stateRow';

/** The store on SQLite (better-sqlite3) and PostgreSQL. */
export class KnexPortfolioStore implements PortfolioStore {
  readonly #knex: Knex;

  /** Brings the tables up to date, unless the integrator does so elsewhere. */
  static async create(options: {
    database: DatabaseService;
  }): Promise<KnexPortfolioStore> {
    const { database } = options;
    const knex = await database.getClient();
    if (!database.migrations?.skip) {
      await knex.migrate.latest({ directory: migrationsDirectory() });
    }
    return new KnexPortfolioStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  state(): Promise<StoredState> {
    return state.readState(this.#knex);
  }

  beginRun(options: {
    holder: string;
    cause: RunCause;
    leaseMs: number;
    nextInMs?: number;
  }): Promise<number | undefined> {
    return state.beginRun(this.#knex, options);
  }

  reportProgress(options: {
    run: number;
    leaseMs: number;
    progress: RunProgress;
  }): Promise<boolean> {
    return state.reportProgress(this.#knex, options);
  }

  completeRun(run: number, result: RunResult): Promise<boolean> {
    return state.completeRun(this.#knex, run, result);
  }

  failRun(
    run: number,
    failure: { reason: string; dueAt?: Date },
  ): Promise<boolean> {
    return state.failRun(this.#knex, run, failure);
  }

  abandonRun(run: number, dueAt: Date): Promise<void> {
    return state.abandonRun(this.#knex, run, dueAt);
  }

  setDue(dueAt: Date): Promise<void> {
    return state.setDue(this.#knex, dueAt);
  }

  writeSnapshot(version: number, content: Buffer): Promise<void> {
    return snapshots.writeSnapshot(this.#knex, version, content);
  }

  readSnapshot(version: number): Promise<Buffer | undefined> {
    return snapshots.readSnapshot(this.#knex, version);
  }

  pruneSnapshots(options: { version: number; keep: number }): Promise<void> {
    return snapshots.pruneSnapshots(this.#knex, options);
  }

  readDigests(hashes: readonly string[]): Promise<Map<string, ApiDigest>> {
    return digests.readDigests(this.#knex, hashes);
  }

  writeDigests(
    found: ReadonlyMap<string, ApiDigest>,
    day: string,
  ): Promise<void> {
    return digests.writeDigests(this.#knex, found, day);
  }

  touchDigests(hashes: readonly string[], day: string): Promise<void> {
    return digests.touchDigests(this.#knex, hashes, day);
  }

  readRoles(options?: { since?: number }): AsyncIterable<StoredRole[]> {
    return roles.readRoles(this.#knex, options);
  }

  writeRoles(options: {
    roles: readonly StoredRole[];
    previous: ReadonlyMap<string, StoredRole>;
    version: number;
    day: string;
  }): Promise<number> {
    return roles.writeRoles(this.#knex, options);
  }

  readFirstSeen(
    kind: string,
    options?: { changedSince?: string },
  ): AsyncIterable<FirstSeen[]> {
    return firstSeen.readFirstSeen(this.#knex, kind, options);
  }

  writeFirstSeen(options: {
    kind: string;
    subjects: ReadonlySet<string>;
    day: string;
  }): Promise<void> {
    return firstSeen.writeFirstSeen(this.#knex, options);
  }

  writeHistory(rows: readonly HistoryRow[]): Promise<void> {
    return history.writeHistory(this.#knex, rows);
  }

  readHistory(scope: string, from?: string): Promise<HistoryRow[]> {
    return history.readHistory(this.#knex, scope, from);
  }

  historySince(): Promise<string | undefined> {
    return history.historySince(this.#knex);
  }

  readDecisionsVersion(): Promise<number> {
    return decisions.readDecisionsVersion(this.#knex);
  }

  readStandingDecisions(): Promise<StoredDecision[]> {
    return decisions.readStandingDecisions(this.#knex);
  }

  readDecision(id: number): Promise<StoredDecision | undefined> {
    return decisions.readDecision(this.#knex, id);
  }

  readDecisionsOn(
    on: Pick<StoredDecision, 'kind' | 'subject'>,
  ): Promise<StoredDecision[]> {
    return decisions.readDecisionsOn(this.#knex, on);
  }

  writeDecision(decision: NewDecision): Promise<StoredDecision> {
    return decisions.writeDecision(this.#knex, decision);
  }

  undoDecision(options: {
    id: number;
    by: string;
  }): Promise<StoredDecision | undefined> {
    return decisions.undoDecision(this.#knex, options);
  }

  prune(options: {
    historyFrom: string;
    digestsFrom: string;
    runsFrom: Date;
  }): Promise<void> {
    return history.prune(this.#knex, options);
  }
}

/** Where the migrations stand, in the source tree and in the package. */
export function migrationsDirectory(): string {
  return resolvePackagePath(
    '@backstage-portfolio/plugin-portfolio-backend',
    'migrations',
  );
}
