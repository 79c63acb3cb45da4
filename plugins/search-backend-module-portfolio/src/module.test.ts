import { databaseServiceFactory } from '@backstage/backend-defaults/database';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import searchPlugin from '@backstage/plugin-search-backend';
import { IndexableResultSet } from '@backstage/plugin-search-common';
import searchModulePortfolio from './index';
import { FakePortfolio } from './testing/FakePortfolio';
import { capability, item, talkative } from './testing/samples';

jest.setTimeout(60_000);

const messaging = talkative({ name: 'messaging', does: 'Reaches passengers' });
const pricing = talkative({ name: 'pricing', does: 'Reaches secret prices' });
const flags = talkative({ name: 'flags', does: 'Switches features' });

/** Whoever asks may read all of the catalog but the pricing. */
const permissions = createServiceFactory({
  service: coreServices.permissions,
  deps: {},
  factory: () => ({
    authorize: async requests =>
      requests.map(request => ({
        result:
          'resourceRef' in request &&
          request.resourceRef === 'component:default/pricing'
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
      })),
    authorizeConditional: async requests =>
      requests.map(() => ({
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'catalog',
        resourceType: 'catalog-entity',
        conditions: {
          rule: 'IS_NOT_PRICING',
          resourceType: 'catalog-entity',
          params: {},
        },
      })),
  }),
});

function startSearch(portfolio: FakePortfolio): Promise<TestBackend> {
  return startTestBackend({
    features: [
      searchPlugin,
      searchModulePortfolio,
      portfolio.plugin(),
      catalogServiceMock.factory({ entities: [messaging, pricing, flags] }),
      permissions,
      databaseServiceFactory,
      schedulerServiceFactory,
      mockServices.rootConfig.factory({
        data: {
          backend: {
            database: { client: 'better-sqlite3', connection: ':memory:' },
          },
          permission: { enabled: true },
          search: {
            collators: {
              portfolio: {
                schedule: {
                  frequency: { milliseconds: 300 },
                  timeout: { seconds: 30 },
                },
              },
            },
          },
        },
      }),
    ],
  });
}

async function find(backend: TestBackend, term: string) {
  const address = backend.server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const query = new URLSearchParams({ term, 'types[0]': 'portfolio' });
  const response = await fetch(
    `http://localhost:${port}/api/search/query?${query}`,
    { headers: { authorization: mockCredentials.user.header() } },
  );
  if (!response.ok) {
    return undefined;
  }
  const { results }: IndexableResultSet = await response.json();
  return results.map(({ document }) => document.title);
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

describe('the search module in a search', () => {
  let backend: TestBackend;

  afterEach(() => backend.stop());

  it('finds what a reader may see, and keeps it while the backend fails', async () => {
    const portfolio = new FakePortfolio();
    portfolio.status = { state: 'none', settling: true };
    portfolio.capabilities = [messaging, pricing].map(entity =>
      capability({ entity, provider: entity, surface: 'service' }),
    );
    backend = await startSearch(portfolio);
    await eventually(async () => {
      expect(portfolio.asked.map(({ path }) => path)).toEqual(['/status']);
    });
    expect(await find(backend, 'passengers')).toBeUndefined();

    portfolio.status = { state: 'ready', settling: false };
    await eventually(async () => {
      expect(await find(backend, 'reaches')).toEqual(['Title of messaging']);
    });
    expect(await find(backend, 'prices')).toEqual([]);
    expect(portfolio.asked[0]?.authorization).toMatch(/^Bearer /);

    const items = [messaging, pricing, flags].map(entity => item({ entity }));
    portfolio.refusal = 503;
    portfolio.capabilities = [];
    portfolio.items = items;
    const asked = portfolio.asked.length;
    await eventually(async () => {
      expect(portfolio.asked.length).toBeGreaterThan(asked + 10);
    });
    expect(await find(backend, 'reaches')).toEqual(['Title of messaging']);
    expect(await find(backend, 'switches')).toEqual([]);

    portfolio.refusal = undefined;
    await eventually(async () => {
      expect(await find(backend, 'switches')).toEqual(['Title of flags']);
    });
  });
});
