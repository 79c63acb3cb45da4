import { Knex } from 'knex';
import { databaseNow } from './clock';
import {
  RunCause,
  RunProgress,
  RunResult,
  RunStage,
  StoredState,
} from './PortfolioStore';

/** PostgreSQL gives a bigint as text. */
type Milliseconds = number | string;

interface StateRow {
  now: Milliseconds;
  version: number | null;
  content_hash: string | null;
  assessed_at: Milliseconds | null;
  settling: boolean | number;
  settling_runs: number;
  settings_hash: string | null;
  entity_total: number | null;
  roles_version: number;
  stale_reason: string | null;
  stale_since: Milliseconds | null;
  failures: number;
  due_at: Milliseconds | null;
  scheduled_at: Milliseconds | null;
  run_holder: string | null;
  run_id: number | null;
  run_started_at: Milliseconds | null;
  run_lease_until: Milliseconds | null;
  run_stage: RunStage | null;
  run_done: number | null;
  run_total: number | null;
}

const NO_RUN = {
  run_holder: null,
  run_id: null,
  run_started_at: null,
  run_lease_until: null,
  run_stage: null,
  run_done: null,
  run_total: null,
};

export async function readState(knex: Knex): Promise<StoredState> {
  const row = await stateRow(knex);
  const now = Number(row.now);
  return {
    now: new Date(now),
    version: row.version ?? undefined,
    contentHash: row.content_hash ?? undefined,
    assessedAt: dateOf(row.assessed_at),
    settling: Boolean(row.settling),
    settlingRuns: row.settling_runs,
    settingsHash: row.settings_hash ?? undefined,
    entityTotal: row.entity_total ?? undefined,
    rolesVersion: row.roles_version,
    staleReason: row.stale_reason ?? undefined,
    staleSince: dateOf(row.stale_since),
    failures: row.failures,
    dueAt: dateOf(row.due_at),
    scheduledAt: dateOf(row.scheduled_at),
    run:
      row.run_id === null || row.run_holder === null
        ? undefined
        : {
            id: row.run_id,
            holder: row.run_holder,
            startedAt: new Date(Number(row.run_started_at)),
            expired: Number(row.run_lease_until) < now,
            progress: {
              stage: row.run_stage ?? 'waiting',
              done: row.run_done ?? undefined,
              total: row.run_total ?? undefined,
            },
          },
  };
}

export async function beginRun(
  knex: Knex,
  options: {
    holder: string;
    cause: RunCause;
    leaseMs: number;
    nextInMs?: number;
  },
): Promise<number | undefined> {
  const { holder, cause, leaseMs, nextInMs } = options;
  return knex.transaction(async tx => {
    const { now, run_id: dead } = await stateRow(tx);
    const startedAt = Number(now);
    const taken = await tx('assessment_state')
      .where({ id: 1 })
      .andWhere(free =>
        free.whereNull('run_holder').orWhere('run_lease_until', '<', startedAt),
      )
      .update({
        ...NO_RUN,
        run_holder: holder,
        run_started_at: startedAt,
        run_lease_until: startedAt + leaseMs,
        run_stage: 'waiting',
        due_at: null,
        ...(nextInMs !== undefined && { scheduled_at: startedAt + nextInMs }),
      });
    if (taken === 0) {
      return undefined;
    }
    if (dead !== null) {
      await endRun(tx, dead, {
        state: 'failed',
        error: 'The replica that ran it went away',
      });
    }
    const [row] = await tx('runs')
      .insert({ cause, state: 'running', started_at: startedAt })
      .returning<{ id: number }[]>('id');
    if (!row) {
      throw new Error('The database gave no id for a run');
    }
    await tx('assessment_state').where({ id: 1 }).update({ run_id: row.id });
    return row.id;
  });
}

export async function reportProgress(
  knex: Knex,
  options: { run: number; leaseMs: number; progress: RunProgress },
): Promise<boolean> {
  const { run, leaseMs, progress } = options;
  const touched = await knex('assessment_state')
    .where({ id: 1, run_id: run })
    .update({
      run_lease_until: knex.raw('? + ?', [databaseNow(knex), leaseMs]),
      run_stage: progress.stage,
      run_done: progress.done ?? null,
      run_total: progress.total ?? null,
    });
  return touched > 0;
}

export async function completeRun(
  knex: Knex,
  run: number,
  result: RunResult,
): Promise<boolean> {
  return knex.transaction(async tx => {
    const { now, settling_runs: settlingRuns } = await stateRow(tx);
    const touched = await tx('assessment_state')
      .where({ id: 1, run_id: run })
      .update({
        ...NO_RUN,
        version: result.version,
        content_hash: result.contentHash,
        assessed_at: Number(now),
        settling: result.settling,
        settling_runs: result.settling ? settlingRuns + 1 : 0,
        settings_hash: result.settingsHash ?? null,
        entity_total: result.entityTotal,
        roles_version: result.rolesVersion,
        stale_reason: null,
        stale_since: null,
        failures: 0,
        due_at: result.dueAt?.getTime() ?? null,
      });
    if (touched === 0) {
      return false;
    }
    await endRun(tx, run, {
      state: 'done',
      entities: result.entityTotal,
      settling: result.settling,
      version: result.version,
    });
    return true;
  });
}

export async function failRun(
  knex: Knex,
  run: number,
  failure: { reason: string; dueAt?: Date },
): Promise<boolean> {
  const { reason, dueAt } = failure;
  return knex.transaction(async tx => {
    const { now } = await stateRow(tx);
    const touched = await tx('assessment_state')
      .where({ id: 1, run_id: run })
      .update({
        ...NO_RUN,
        stale_reason: reason,
        stale_since: tx.raw('coalesce(stale_since, ?)', [Number(now)]),
        failures: tx.raw('failures + 1'),
        due_at: dueAt?.getTime() ?? null,
      });
    if (touched === 0) {
      return false;
    }
    await endRun(tx, run, { state: 'failed', error: reason });
    return true;
  });
}

export async function abandonRun(
  knex: Knex,
  run: number,
  dueAt: Date,
): Promise<void> {
  await knex.transaction(async tx => {
    const touched = await tx('assessment_state')
      .where({ id: 1, run_id: run })
      .update({ ...NO_RUN, due_at: dueAt.getTime() });
    if (touched > 0) {
      await endRun(tx, run, { state: 'abandoned' });
    }
  });
}

export async function setDue(knex: Knex, dueAt: Date): Promise<void> {
  const time = dueAt.getTime();
  await knex('assessment_state')
    .where({ id: 1 })
    .andWhere(later => later.whereNull('due_at').orWhere('due_at', '>', time))
    .update({ due_at: time });
}

async function endRun(
  knex: Knex,
  run: number,
  end: {
    state: 'done' | 'failed' | 'abandoned';
    error?: string;
    entities?: number;
    settling?: boolean;
    version?: number;
  },
): Promise<void> {
  await knex('runs')
    .where({ id: run })
    .update({ ...end, ended_at: databaseNow(knex) });
}

async function stateRow(knex: Knex): Promise<StateRow> {
  const row = await knex('assessment_state')
    .where({ id: 1 })
    .first<StateRow | undefined>(
      '*',
      knex.raw('? as now', [databaseNow(knex)]),
    );
  if (!row) {
    throw new Error('The row of table assessment_state is missing');
  }
  return row;
}

function dateOf(value: Milliseconds | null): Date | undefined {
  return value === null ? undefined : new Date(Number(value));
}
