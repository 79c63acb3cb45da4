import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import createKnex from 'knex';

/**
 * Gives a portal what another one, which may be running, has read and assessed,
 * so that it need not be done again. SQLite.
 */
export async function copyDatabases(options: {
  /** The folders of the two portals. */
  from: string;
  to: string;
}): Promise<void> {
  const from = path.join(options.from, 'databases');
  const to = path.join(options.to, 'databases');
  await mkdir(to, { recursive: true });
  for (const name of ['catalog.sqlite', 'portfolio.sqlite']) {
    const knex = createKnex({
      client: 'better-sqlite3',
      connection: { filename: path.join(from, name) },
      useNullAsDefault: true,
    });
    try {
      await knex.raw('vacuum into ?', [path.join(to, name)]);
    } finally {
      await knex.destroy();
    }
  }
}
