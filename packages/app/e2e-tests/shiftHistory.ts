import createKnex from 'knex';

/**
 * Makes the history of a portal as old as if it had run for so many days
 * already. SQLite; the portal may be running.
 */
export async function shiftHistory(options: {
  /** The database of the plugin. */
  file: string;
  days: number;
}): Promise<void> {
  const knex = createKnex({
    client: 'better-sqlite3',
    connection: { filename: options.file },
    useNullAsDefault: true,
  });
  const earlier = (column: string) =>
    knex.raw('date(??, ?)', [column, `-${options.days} days`]);
  try {
    await knex('history').update({ day: earlier('day') });
    await knex('first_seen').update({
      first_seen: earlier('first_seen'),
      gone_since: earlier('gone_since'),
    });
  } finally {
    await knex.destroy();
  }
}
