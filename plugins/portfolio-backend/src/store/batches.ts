import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';

/**
 * Variables in one statement. SQLite was built with a limit of 999 for long,
 * and knex writes rows for it as a compound select of at most 500.
 */
const MAX_VARIABLES = 900;

/** Statements in one transaction: each commit waits for the disk. */
const STATEMENTS = 10;

/**
 * Runs a statement for all rows, cut so that each stays below the limits of
 * every database. A synchronous database answers without the event loop ever
 * turning, so it is made to turn after each transaction.
 */
export async function inBatches<T>(
  knex: Knex,
  options: {
    rows: readonly T[];
    /** Variables that one row takes. */
    columns: number;
    run: (tx: Knex, batch: T[]) => Promise<unknown>;
  },
): Promise<void> {
  const { rows, columns, run } = options;
  const size = Math.floor(MAX_VARIABLES / columns);
  const step = size * STATEMENTS;
  for (let start = 0; start < rows.length; start += step) {
    const end = Math.min(rows.length, start + step);
    await knex.transaction(async tx => {
      for (let from = start; from < end; from += size) {
        await run(tx, rows.slice(from, Math.min(end, from + size)));
      }
    });
    await setImmediate();
  }
}
