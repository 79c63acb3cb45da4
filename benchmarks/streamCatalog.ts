import {
  AuthService,
  coreServices,
  createBackendModule,
  DatabaseService,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { GenerateTask } from './generateFiles';
import { readLines } from './readLines';

/** Time it took to stream entities out of a catalog, in milliseconds. */
export interface StreamMeasures {
  entities: number;
  time: number;
}

/** As the assessment's reader asks; the generated rows have no definitions. */
const REQUEST = {
  fields: ['kind', 'metadata', 'spec', 'relations'],
  pageSize: 500,
  totalItems: 'exclude',
} as const;
const RUNS = 3;

/**
 * Starts Backstage's catalog on SQLite, fills it, and streams the entities out
 * through its HTTP API; the median of three. The rows are written as the
 * catalog's own stitcher leaves them: what is timed is reading, and having
 * 20,000 entities processed first would take minutes.
 */
export async function streamCatalog(
  task: GenerateTask,
): Promise<StreamMeasures> {
  const services: {
    database?: DatabaseService;
    catalog?: CatalogService;
    auth?: AuthService;
  } = {};
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      mockServices.rootConfig.factory({
        data: { catalog: { processingInterval: false } },
      }),
      createBackendModule({
        pluginId: 'catalog',
        moduleId: 'benchmark',
        register(registration) {
          registration.registerInit({
            deps: {
              database: coreServices.database,
              catalog: catalogServiceRef,
              auth: coreServices.auth,
            },
            async init(deps) {
              Object.assign(services, deps);
            },
          });
        },
      }),
    ],
  });
  const { database, catalog, auth } = services;
  if (!database || !catalog || !auth) {
    throw new Error('The catalog started without its services');
  }
  const entities = await fillCatalog({ database, file: task.entitiesFile });
  const credentials = await auth.getOwnServiceCredentials();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    let read = 0;
    for await (const page of catalog.streamEntities(
      { ...REQUEST, fields: [...REQUEST.fields] },
      { credentials },
    )) {
      read += page.length;
    }
    times.push(performance.now() - start);
    if (read !== entities) {
      throw new Error(`The catalog gave ${read} of ${entities} entities`);
    }
  }
  await backend.stop();
  times.sort((a, b) => a - b);
  return { entities, time: times[RUNS >>> 1]! };
}

async function fillCatalog(options: {
  database: DatabaseService;
  file: string;
}): Promise<number> {
  const knex = await options.database.getClient();
  let count = 0;
  for (const line of readLines(options.file)) {
    const page: Entity[] = JSON.parse(line);
    const rows = page.map(entity => ({
      id: entity.metadata.uid!,
      ref: `${entity.kind}:default/${entity.metadata.name}`.toLowerCase(),
      json: JSON.stringify(entity),
    }));
    await knex.batchInsert(
      'refresh_state',
      rows.map(row => ({
        entity_id: row.id,
        entity_ref: row.ref,
        unprocessed_entity: '{}',
        errors: '[]',
        next_update_at: '2100-01-01 00:00:00',
        last_discovery_at: '2026-01-01 00:00:00',
      })),
      100,
    );
    await knex.batchInsert(
      'final_entities',
      rows.map(row => ({
        entity_id: row.id,
        entity_ref: row.ref,
        hash: row.id,
        final_entity: row.json,
      })),
      100,
    );
    count += page.length;
  }
  return count;
}
