import { Knex } from 'knex';

/**
 * The time of the database in milliseconds, as SQL. Replicas compare leases by
 * it, since their own clocks may differ.
 */
export function databaseNow(knex: Knex): Knex.Raw {
  return isPostgres(knex)
    ? knex.raw('floor(extract(epoch from clock_timestamp()) * 1000)::bigint')
    : knex.raw("cast((julianday('now') - 2440587.5) * 86400000 as integer)");
}

function isPostgres(knex: Knex): boolean {
  return String(knex.client.config.client).includes('pg');
}
