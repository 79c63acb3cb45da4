// @ts-check

/**
 * Everything that outlives one process. Times are milliseconds since the
 * epoch by the clock of the database (bigint), days are ISO 8601 (`2026-11-22`),
 * so that both databases compare them alike.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('assessment_state', table => {
    table.comment('One row: what every replica polls, and the lock of a run');
    table.integer('id').primary();
    table.integer('version').comment('Snapshot that is served');
    table.string('content_hash', 64);
    table.bigInteger('assessed_at');
    table.boolean('settling').notNullable();
    table
      .integer('entity_total')
      .comment('Size of the catalog at the last run');
    table.integer('settling_runs').notNullable();
    table.integer('roles_version').notNullable();
    table.text('stale_reason');
    table.bigInteger('stale_since');
    table.integer('failures').notNullable().comment('In a row');
    table.bigInteger('due_at').comment('When any replica may start a run');
    table.bigInteger('scheduled_at').comment('When the scheduler runs next');
    table.string('run_holder', 64).comment('Replica that assesses now');
    table.integer('run_id');
    table.bigInteger('run_started_at');
    table.bigInteger('run_lease_until');
    table.string('run_stage', 16);
    table.integer('run_done');
    table.integer('run_total');
  });
  await knex('assessment_state').insert({
    id: 1,
    settling: false,
    settling_runs: 0,
    roles_version: 0,
    failures: 0,
  });

  await knex.schema.createTable('runs', table => {
    table.comment('Log of assessments');
    table.increments('id').primary();
    table.string('cause', 16).notNullable();
    table.string('state', 16).notNullable();
    table.bigInteger('started_at').notNullable().index();
    table.bigInteger('ended_at');
    table.integer('entities');
    table.boolean('settling');
    table.integer('version');
    table.text('error');
  });

  await knex.schema.createTable('snapshot_parts', table => {
    table.comment('Encoded assessments, cut so that no statement is large');
    table.integer('version').notNullable();
    table.integer('part').notNullable();
    table.binary('content').notNullable();
    table.primary(['version', 'part']);
  });

  await knex.schema.createTable('digests', table => {
    table.comment('What was read out of a definition, by the hash of its text');
    table.string('hash', 64).primary();
    table.text('digest').notNullable();
    table.string('last_used', 10).notNullable().index();
  });

  await knex.schema.createTable('roles', table => {
    table.comment('Roles of the last settled run');
    table.text('ref').primary();
    table.string('role', 16).notNullable();
    table.string('pending', 16).comment('Seen once, waits to be confirmed');
    table.boolean('declared').notNullable();
    table.integer('changed_in').notNullable().index();
  });

  await knex.schema.createTable('role_changes', table => {
    table.increments('id').primary();
    table.text('ref').notNullable().index();
    table.string('day', 10).notNullable().index();
    table.string('from_role', 16).notNullable();
    table.string('to_role', 16).notNullable();
    table.boolean('declared').notNullable();
  });

  await knex.schema.createTable('first_seen', table => {
    table.comment('Since when a consumption or a finding is there');
    table.string('kind', 32).notNullable();
    table.text('subject').notNullable();
    table.string('first_seen', 10).notNullable();
    table.string('gone_since', 10).index();
    table.primary(['kind', 'subject']);
  });

  await knex.schema.createTable('history', table => {
    table.comment('One row of numbers a day for each scope');
    table.string('day', 10).notNullable().index();
    table.text('scope').notNullable();
    table.text('numbers').notNullable();
    table.primary(['scope', 'day']);
  });

  await knex.schema.createTable('decisions', table => {
    table.comment('Words of people on a finding or a role; never deleted');
    table.increments('id').primary();
    table.string('kind', 32).notNullable();
    table.text('subject').notNullable().index();
    table.text('value');
    table.text('reason').notNullable();
    table.text('author').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('expires_at');
    table.bigInteger('undone_at');
    table.text('undone_by');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'decisions',
    'history',
    'first_seen',
    'role_changes',
    'roles',
    'digests',
    'snapshot_parts',
    'runs',
    'assessment_state',
  ]) {
    await knex.schema.dropTable(table);
  }
};
