import { Knex } from 'knex';
import { createHash } from 'node:crypto';
import { databaseNow } from './clock';
import type { NewDecision } from '../types';
import type { StoredDecision } from './PortfolioStore';

/** PostgreSQL gives a bigint as text. */
type Milliseconds = number | string;

interface DecisionRow {
  id: number;
  kind: StoredDecision['kind'];
  subject: string;
  value: StoredDecision['value'];
  role: NonNullable<StoredDecision['role']> | null;
  reason: string;
  author: string;
  created_at: Milliseconds;
  expires_at: Milliseconds | null;
  undone_at: Milliseconds | null;
  undone_by: string | null;
  replaced_by: number | null;
}

export async function readDecisionsVersion(knex: Knex): Promise<number> {
  const row = await knex('assessment_state')
    .where({ id: 1 })
    .first<{ decisions_version: number } | undefined>('decisions_version');
  return row?.decisions_version ?? 0;
}

/** Those that nobody undid or replaced, run out or not, ascending by id. */
export async function readStandingDecisions(
  knex: Knex,
): Promise<StoredDecision[]> {
  const rows = await knex('decisions')
    .whereNull('undone_at')
    .whereNull('replaced_by')
    .orderBy('id')
    .select<DecisionRow[]>('*');
  return rows.map(decisionOf);
}

export async function readDecision(
  knex: Knex,
  id: number,
): Promise<StoredDecision | undefined> {
  const row = await knex('decisions')
    .where({ id })
    .first<DecisionRow | undefined>('*');
  return row && decisionOf(row);
}

/** All on one subject, newest first. */
export async function readDecisionsOn(
  knex: Knex,
  on: Pick<StoredDecision, 'kind' | 'subject'>,
): Promise<StoredDecision[]> {
  const rows = await knex('decisions')
    .where({ subject_hash: hashOf(on), ...subjectOf(on) })
    .orderBy('id', 'desc')
    .select<DecisionRow[]>('*');
  return rows.map(decisionOf);
}

export async function writeDecision(
  knex: Knex,
  decision: NewDecision,
): Promise<StoredDecision> {
  return knex.transaction(async tx => {
    // First, since it holds back every other transaction that decides.
    await raiseVersion(tx);
    const [row] = await tx('decisions')
      .insert({
        ...subjectOf(decision),
        subject_hash: hashOf(decision),
        value: decision.value,
        role: decision.role ?? null,
        reason: decision.reason,
        author: decision.author,
        created_at: databaseNow(tx),
        expires_at:
          decision.until === undefined ? null : Date.parse(decision.until),
      })
      .returning<DecisionRow[]>('*');
    if (!row) {
      throw new Error('The database gave no id for a decision');
    }
    await tx('decisions')
      .where({ subject_hash: hashOf(decision), ...subjectOf(decision) })
      .where('id', '<', row.id)
      .whereNull('undone_at')
      .whereNull('replaced_by')
      .update({ replaced_by: row.id });
    return decisionOf(row);
  });
}

/** One that was undone or replaced stays as it is. */
export async function undoDecision(
  knex: Knex,
  options: { id: number; by: string },
): Promise<StoredDecision | undefined> {
  const { id, by } = options;
  return knex.transaction(async tx => {
    await raiseVersion(tx);
    await tx('decisions')
      .where({ id })
      .whereNull('undone_at')
      .whereNull('replaced_by')
      .update({ undone_at: databaseNow(tx), undone_by: by });
    return readDecision(tx, id);
  });
}

async function raiseVersion(tx: Knex): Promise<void> {
  await tx('assessment_state')
    .where({ id: 1 })
    .increment('decisions_version', 1);
}

function subjectOf(on: Pick<StoredDecision, 'kind' | 'subject'>) {
  return { kind: on.kind, subject: on.subject };
}

/** As in the migration: a subject is longer than what an index takes. */
function hashOf(on: Pick<StoredDecision, 'kind' | 'subject'>): string {
  return createHash('sha256').update(`${on.kind} ${on.subject}`).digest('hex');
}

function decisionOf(row: DecisionRow): StoredDecision {
  return {
    id: row.id,
    kind: row.kind,
    subject: row.subject,
    value: row.value,
    role: row.role ?? undefined,
    reason: row.reason,
    author: row.author,
    createdAt: timeOf(row.created_at),
    until:
      row.expires_at === null ? undefined : timeOf(row.expires_at).slice(0, 10),
    undoneAt: row.undone_at === null ? undefined : timeOf(row.undone_at),
    undoneBy: row.undone_by ?? undefined,
    replacedBy: row.replaced_by ?? undefined,
  };
}

function timeOf(milliseconds: Milliseconds): string {
  return new Date(Number(milliseconds)).toISOString();
}
