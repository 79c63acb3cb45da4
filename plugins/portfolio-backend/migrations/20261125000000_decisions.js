// @ts-check

const { createHash } = require('node:crypto');

/**
 * What decisions lacked, and by what a run knows that settings have changed.
 * A subject may name many entities: longer than an index of PostgreSQL takes,
 * so that it is found by its hash.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('decisions', table => {
    table.dropIndex(['subject']);
  });
  await knex.schema.alterTable('decisions', table => {
    table.string('subject_hash', 64).index();
    table.string('role', 16).comment('What a disputed role should be');
    table.integer('replaced_by').comment('A later decision on the subject');
  });
  const rows = await knex('decisions').select('id', 'kind', 'subject');
  for (const { id, kind, subject } of rows) {
    await knex('decisions')
      .where({ id })
      .update({
        subject_hash: createHash('sha256')
          .update(`${kind} ${subject}`)
          .digest('hex'),
      });
  }
  await knex.schema.alterTable('assessment_state', table => {
    table
      .integer('decisions_version')
      .notNullable()
      .defaultTo(0)
      .comment('Grows with each decision that is taken or undone');
    table
      .string('settings_hash', 64)
      .comment('Of the settings by which the snapshot was made');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('assessment_state', table => {
    table.dropColumn('settings_hash');
    table.dropColumn('decisions_version');
  });
  await knex.schema.alterTable('decisions', table => {
    table.dropIndex(['subject_hash']);
  });
  await knex.schema.alterTable('decisions', table => {
    table.dropColumn('replaced_by');
    table.dropColumn('role');
    table.dropColumn('subject_hash');
  });
  await knex.schema.alterTable('decisions', table => {
    table.index(['subject']);
  });
};
