import createKnex from 'knex';
import type { Entity } from '@backstage/catalog-model';

/** Rows of one statement; SQLite takes only so many values at once. */
const BATCH = 100;

/** Fields by which the catalog's own page filters, sorts and counts. */
function searchedFields(entity: Entity): [string, unknown][] {
  const { kind, metadata, spec, relations = [] } = entity;
  return [
    ['kind', kind],
    ['metadata.name', metadata.name],
    ['metadata.namespace', metadata.namespace ?? 'default'],
    ['metadata.title', metadata.title],
    ['metadata.uid', metadata.uid],
    ['spec.type', spec?.type],
    ['spec.lifecycle', spec?.lifecycle],
    ['spec.owner', spec?.owner],
    ...relations.map(({ type, targetRef }): [string, unknown] => [
      `relations.${type.toLowerCase()}`,
      targetRef,
    ]),
  ];
}

/** Each key and value once, as the table asks for. */
function searchRows(
  entity: Entity,
): { key: string; original_value: string; value: string }[] {
  const rows = new Map(
    searchedFields(entity).flatMap(([key, written]) =>
      typeof written === 'string'
        ? [
            [
              `${key} ${written.toLowerCase()}`,
              { key, original_value: written, value: written.toLowerCase() },
            ],
          ]
        : [],
    ),
  );
  return [...rows.values()];
}

/**
 * Writes entities into the database file of a catalog that is not running, as
 * its own stitcher would leave them: having 20,000 processed takes minutes.
 */
export async function fillCatalogFile(options: {
  /** The catalog's SQLite file, with its tables. */
  file: string;
  /** Some at a time. */
  pages: Iterable<Entity[]>;
}): Promise<number> {
  const knex = createKnex({
    client: 'better-sqlite3',
    connection: { filename: options.file },
    useNullAsDefault: true,
  });
  let count = 0;
  for (const page of options.pages) {
    await knex.transaction(async transaction => {
      const rows = page.map(entity => ({
        entity,
        entity_id: entity.metadata.uid!,
        entity_ref:
          `${entity.kind}:default/${entity.metadata.name}`.toLowerCase(),
      }));
      await transaction.batchInsert(
        'refresh_state',
        rows.map(({ entity_id, entity_ref }) => ({
          entity_id,
          entity_ref,
          unprocessed_entity: '{}',
          errors: '[]',
          next_update_at: '2100-01-01 00:00:00',
          last_discovery_at: '2026-01-01 00:00:00',
        })),
        BATCH,
      );
      await transaction.batchInsert(
        'final_entities',
        rows.map(({ entity, entity_id, entity_ref }) => ({
          entity_id,
          entity_ref,
          hash: entity_id,
          final_entity: JSON.stringify(entity),
        })),
        BATCH,
      );
      await transaction.batchInsert(
        'search',
        rows.flatMap(({ entity, entity_id }) =>
          searchRows(entity).map(row => ({ entity_id, ...row })),
        ),
        BATCH,
      );
    });
    count += page.length;
  }
  await knex.destroy();
  return count;
}
