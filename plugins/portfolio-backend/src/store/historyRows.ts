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
): Promise<HistoryRow[]> {
  const rows = await knex('history')
    .where({ scope })
    .orderBy('day')
    .select<StoredHistoryRow[]>('day', 'scope', 'numbers');
  return rows.map(row => ({
    day: row.day,
    scope: row.scope,
    numbers: JSON.parse(row.numbers) as Record<string, number>,
  }));
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
