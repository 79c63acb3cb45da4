import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  coreServices,
  createBackendModule,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { databaseServiceFactory } from '@backstage/backend-defaults/database';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { RoleChanges } from './fetchRoleChanges';
import catalogModulePortfolio from './index';
import { component } from './testing/processOnce';

jest.setTimeout(60_000);

/** Stands where the portfolio backend does; what it answers can be set. */
class FakePortfolio {
  answer: RoleChanges = { version: 0, complete: true, changes: [] };
  readonly asked: { since: string | undefined; authorization?: string }[] = [];

  plugin() {
    return createBackendPlugin({
      pluginId: 'portfolio',
      register: env => {
        env.registerInit({
          deps: { httpRouter: coreServices.httpRouter },
          init: async ({ httpRouter }) => {
            httpRouter.use((request, response, next) => {
              if (request.path !== '/role-changes') {
                next();
                return;
              }
              const { since } = request.query;
              this.asked.push({
                since: since?.toString(),
                authorization: request.headers.authorization,
              });
              response.json(
                since === String(this.answer.version)
                  ? { ...this.answer, complete: false, changes: [] }
                  : this.answer,
              );
            });
          },
        });
      },
    });
  }
}

/** Gives entities to the catalog and counts how often each is processed. */
class CatalogSource {
  readonly processed = new Map<string, number>();
  #connection: EntityProviderConnection | undefined;

  module() {
    return createBackendModule({
      pluginId: 'catalog',
      moduleId: 'source',
      register: env => {
        env.registerInit({
          deps: { processing: catalogProcessingExtensionPoint },
          init: async ({ processing }) => {
            processing.addProcessor({
              getProcessorName: () => 'Counter',
              preProcessEntity: async entity => {
                const ref = stringifyEntityRef(entity);
                this.processed.set(ref, (this.processed.get(ref) ?? 0) + 1);
                return entity;
              },
            });
            processing.addEntityProvider({
              getProviderName: () => 'source',
              connect: async connection => {
                this.#connection = connection;
              },
            });
          },
        });
      },
    });
  }

  async add(entities: Entity[]) {
    await this.#connection?.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({
        entity: {
          ...entity,
          metadata: {
            ...entity.metadata,
            annotations: {
              ...entity.metadata.annotations,
              'backstage.io/managed-by-location': 'url:https://example.test/a',
              'backstage.io/managed-by-origin-location':
                'url:https://example.test/a',
            },
          },
        },
      })),
    });
  }
}

async function startCatalog(options: {
  portfolio: FakePortfolio;
  source: CatalogSource;
  /** Where the database outlives the process; else it is in memory. */
  directory?: string;
  processingInterval: { seconds: number };
}): Promise<TestBackend> {
  const { portfolio, source, directory, processingInterval } = options;
  return startTestBackend({
    features: [
      catalogPlugin,
      catalogModulePortfolio,
      source.module(),
      portfolio.plugin(),
      databaseServiceFactory,
      schedulerServiceFactory,
      mockServices.rootConfig.factory({
        data: {
          backend: {
            database: {
              client: 'better-sqlite3',
              connection: directory ? { directory } : ':memory:',
            },
          },
          catalog: { processingInterval },
          portfolio: { catalog: { pollInterval: { milliseconds: 200 } } },
        },
      }),
    ],
  });
}

async function entitiesByRole(backend: TestBackend, role: string) {
  const address = backend.server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const response = await fetch(
    `http://localhost:${port}/api/catalog/entities?filter=${encodeURIComponent(
      `metadata.labels.portfolio/role=${role}`,
    )}`,
    { headers: { authorization: mockCredentials.service.header() } },
  );
  const entities: Entity[] = await response.json();
  return entities.map(entity => entity.metadata.name).sort();
}

async function eventually(check: () => Promise<void>) {
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) {
        throw error;
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
}

function owned(options: Parameters<typeof component>[0]): Entity {
  return component({
    ...options,
    spec: { type: 'service', lifecycle: 'production', owner: 'team-a' },
  });
}

describe('the catalog module in a catalog', () => {
  let directory: string;
  let backend: TestBackend;

  beforeAll(async () => {
    directory = await mkdtemp(path.join(os.tmpdir(), 'portfolio-catalog-'));
  });

  afterEach(() => backend.stop());

  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('labels, and has each change of a role processed exactly once', async () => {
    const portfolio = new FakePortfolio();
    const source = new CatalogSource();
    backend = await startCatalog({
      portfolio,
      source,
      processingInterval: { seconds: 3_600 },
    });
    await source.add([
      owned({ name: 'payments' }),
      owned({ name: 'booking' }),
      owned({
        name: 'identity',
        metadata: { annotations: { 'portfolio/role': 'platform' } },
      }),
    ]);

    await eventually(async () => {
      expect(await entitiesByRole(backend, 'platform')).toEqual(['identity']);
      expect(source.processed.size).toBe(3);
    });

    portfolio.answer = {
      version: 7,
      complete: true,
      changes: [
        { ref: 'component:default/identity', role: 'platform', declared: true },
        {
          ref: 'component:default/payments',
          role: 'platform',
          declared: false,
        },
        {
          ref: 'component:default/booking',
          role: 'undecided',
          declared: false,
        },
      ],
    };
    await eventually(async () => {
      expect(await entitiesByRole(backend, 'platform')).toEqual([
        'identity',
        'payments',
      ]);
    });

    portfolio.answer = {
      version: 8,
      complete: false,
      changes: [
        { ref: 'component:default/payments', role: 'product', declared: false },
      ],
    };
    await eventually(async () => {
      expect(await entitiesByRole(backend, 'product')).toEqual(['payments']);
      expect(await entitiesByRole(backend, 'platform')).toEqual(['identity']);
    });

    // Several more rounds of polling and refreshing find nothing to do.
    await new Promise(resolve => setTimeout(resolve, 5_000));
    expect(Object.fromEntries(source.processed)).toEqual({
      'component:default/identity': 1,
      'component:default/booking': 1,
      'component:default/payments': 3,
    });
    expect(portfolio.asked.at(-1)?.since).toBe('8');
    expect(portfolio.asked.at(-1)?.authorization).toMatch(/^Bearer /);
  });

  it('keeps labels over a restart, and mends them when it can', async () => {
    const portfolio = new FakePortfolio();
    portfolio.answer = {
      version: 1,
      complete: true,
      changes: [
        {
          ref: 'component:default/payments',
          role: 'platform',
          declared: false,
        },
      ],
    };
    const before = new CatalogSource();
    const processingInterval = { seconds: 1 };
    const options = { portfolio, directory, processingInterval };
    backend = await startCatalog({ ...options, source: before });
    await before.add([owned({ name: 'payments' })]);
    await eventually(async () => {
      expect(await entitiesByRole(backend, 'platform')).toEqual(['payments']);
    });
    await backend.stop();

    portfolio.answer = { version: 0, complete: true, changes: [] };
    const after = new CatalogSource();
    backend = await startCatalog({ ...options, source: after });
    await eventually(async () => {
      expect(
        after.processed.get('component:default/payments'),
      ).toBeGreaterThanOrEqual(3);
    });
    expect(await entitiesByRole(backend, 'platform')).toEqual(['payments']);

    portfolio.answer = { version: 2, complete: true, changes: [] };
    await eventually(async () => {
      expect(await entitiesByRole(backend, 'platform')).toEqual([]);
    });
  });
});
