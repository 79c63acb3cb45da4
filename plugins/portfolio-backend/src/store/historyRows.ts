import { ORGANISATION_SCOPE } from '@backstage-portfolio/plugin-portfolio-engine';
import { Knex } from 'knex';
import { inBatches } from './batches';
import { HistoryRow } from './PortfolioStore';

interface StoredHistoryRow {
  day: string;
  scope: string;
  numbers: string;
}

export async function writeHistory(
  knex: Knex,
  rows: readonly HistoryRow[],
): Promise<void> {
  const stored = rows.map(({ day, scope, numbers }) => ({
    day,
    scope,
    numbers: JSON.stringify(numbers),
  }));
  await inBatches(knex, {
    rows: stored,
    columns: 3,
    run: (tx, batch) =>
      tx('history').insert(batch).onConflict(['scope', 'day']).merge(),
  });
}

export async function readHistory(
  knex: Knex,
  scope: string,
  from = '',
): Promise<HistoryRow[]> {
  const rows = await knex('history')
    .where({ scope })
    .andWhere('day', '>=', from)
    .orderBy('day')
    .select<StoredHistoryRow[]>('day', 'scope', 'numbers');
  return rows.map(row => ({
    day: row.day,
    scope: row.scope,
    numbers: JSON.parse(row.numbers) as Record<string, number>,
  }));
}

/** By the rows of the organisation: it has one on every day that has any. */
export async function historySince(knex: Knex): Promise<string | undefined> {
  const row = await knex('history')
    .where({ scope: ORGANISATION_SCOPE })
    .min<{ since: string | null } | undefined>('day as since')
    .first();
  return row?.since ?? undefined;
}

export async function prune(
  knex: Knex,
  options: { historyFrom: string; digestsFrom: string; runsFrom: Date },
): Promise<void> {
  const { historyFrom, digestsFrom, runsFrom } = options;
  await knex('history').where('day', '<', historyFrom).delete();
  await knex('role_changes').where('day', '<', historyFrom).delete();
  await knex('first_seen').where('gone_since', '<', historyFrom).delete();
  await knex('digests').where('last_used', '<', digestsFrom).delete();
  await knex('runs')
    .where('started_at', '<', runsFrom.getTime())
    .whereNot({ state: 'running' })
    .delete();
}
