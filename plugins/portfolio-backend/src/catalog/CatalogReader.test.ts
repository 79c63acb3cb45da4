import { createBackendPlugin } from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
  CatalogService,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { createBackendModule } from '@backstage/backend-plugin-api';
import type { ApiDigest } from '@backstage-portfolio/plugin-portfolio-engine';
import type {
  EvidenceProvider,
  FactsProvider,
} from '@backstage-portfolio/plugin-portfolio-node';
import { CatalogReader } from './CatalogReader';
import { ProviderList } from './ProviderList';

const OPENAPI = JSON.stringify({
  openapi: '3.0.0',
  info: { title: 'Payments', version: '1' },
  paths: { '/payments': { get: { summary: 'Lists payments' } } },
});

function entity(
  kind: string,
  name: string,
  more: Partial<Entity> = {},
): Entity {
  const { metadata, ...rest } = more;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', ...metadata },
    spec: { type: 'service', lifecycle: 'production', owner: 'team-a' },
    ...rest,
  };
}

function api(name: string, definition: string): Entity {
  return entity('API', name, {
    spec: { type: 'openapi', lifecycle: 'production', owner: 'a', definition },
  });
}

function setup(options: {
  catalog: CatalogService;
  evidence?: EvidenceProvider[];
  facts?: FactsProvider[];
}) {
  const digests = new Map<string, ApiDigest>();
  const store = {
    readDigests: jest.fn(async (hashes: readonly string[]) => {
      const found = [...digests].filter(([hash]) => hashes.includes(hash));
      return new Map(found);
    }),
    writeDigests: jest.fn(async (made: ReadonlyMap<string, ApiDigest>) => {
      made.forEach((digest, hash) => digests.set(hash, digest));
    }),
    touchDigests: jest.fn(async () => {}),
  };
  const evidenceProviders = new ProviderList<EvidenceProvider>(
    'evidence provider',
  );
  options.evidence?.forEach(provider => evidenceProviders.add(provider));
  const factsProviders = new ProviderList<FactsProvider>('facts provider');
  options.facts?.forEach(provider => factsProviders.add(provider));
  const logger = mockServices.logger.mock();
  const reader = new CatalogReader({
    catalog: options.catalog,
    auth: mockServices.auth({ pluginId: 'portfolio' }),
    logger,
    store,
    facts: {},
    evidenceProviders,
    factsProviders,
  });
  const read = (signal = new AbortController().signal) =>
    reader.read({ day: '2026-11-22', signal, onProgress: () => {} });
  return { read, store, logger };
}

describe('CatalogReader', () => {
  it('reads every entity once, and each text of a definition once', async () => {
    const entities = [
      ...Array.from({ length: 1_200 }, (_, n) => entity('Component', `c${n}`)),
      ...Array.from({ length: 90 }, (_, n) => api(`api${n}`, OPENAPI)),
      api('other', OPENAPI.replace('Payments', 'Refunds')),
    ];
    const { read, store } = setup({
      catalog: catalogServiceMock({ entities }),
    });
    const first = await read();
    expect(new Set(first.facts.map(({ ref }) => ref)).size).toBe(1_291);
    expect(first).toMatchObject({ before: 1_291, after: 1_291 });
    expect(first.digests.get('api:default/api7')).toMatchObject({
      state: 'parsed',
      operations: 1,
    });
    const written = () =>
      store.writeDigests.mock.calls.flatMap(([made]) => [...made.keys()]);
    expect(new Set(written()).size).toBe(2);
    store.writeDigests.mockClear();
    const second = await read();
    expect(written()).toEqual([]);
    expect(second.digests).toEqual(first.digests);
  });

  it('reads a hostile catalog without losing an entity', async () => {
    const large = `openapi: 3.0.0\n${'# padding\n'.repeat(550_000)}`;
    const entities: Entity[] = [
      entity('Component', '__proto__', {
        metadata: {
          name: '__proto__',
          description: '<script>alert(1)</script> \u202Egnp.exe',
          annotations: JSON.parse(
            '{"__proto__":"x","portfolio/role":"plattform"}',
          ),
        },
        relations: [
          { type: 'dependsOn', targetRef: 'component:default/__proto__' },
          { type: 'dependsOn', targetRef: 'not a ref' },
          { type: 'partOf', targetRef: 'system:default/constructor' },
        ],
      }),
      entity('Component', 'no-spec', { spec: undefined }),
      entity('Component', 'odd-spec', {
        spec: { type: ['a'], owner: { toString: 'x' }, dependsOn: 'y' },
      }),
      api('huge', large),
      api('broken', '{"openapi": "3.0.0", "paths": '),
      entity('API', 'nothing', { spec: {} }),
    ];
    const { read } = setup({ catalog: catalogServiceMock({ entities }) });
    const { facts, digests } = await read();
    expect(facts.map(({ ref }) => ref).sort()).toEqual([
      'api:default/broken',
      'api:default/huge',
      'api:default/nothing',
      'component:default/__proto__',
      'component:default/no-spec',
      'component:default/odd-spec',
    ]);
    expect(digests.get('api:default/huge')?.state).toBe('too-large');
    expect(digests.get('api:default/broken')?.state).toBe('unparsable');
    const problems = facts.flatMap(each => each.problems);
    expect(problems).toContainEqual(
      expect.objectContaining({
        ref: 'component:default/__proto__',
        code: 'unknown-role',
        value: 'plattform',
        suggestion: 'platform',
      }),
    );
  });

  it('keeps the rest when providers throw, lie or cannot prepare', async () => {
    const { read, logger } = setup({
      catalog: catalogServiceMock({
        entities: [entity('Component', 'a'), entity('Component', 'b')],
      }),
      evidence: [
        {
          id: 'good',
          evidence: ({ facts }) =>
            facts.ref.endsWith('/a')
              ? [{ towards: 'product', weight: 1, text: 'sold in the shop' }]
              : [],
        },
        {
          id: 'throws',
          evidence: () => {
            throw new Error('no idea');
          },
        },
        {
          id: 'lies',
          evidence: () => [{ towards: 'platform', weight: 50, text: 'sure' }],
        },
        {
          id: 'unprepared',
          prepare: async () => {
            throw new Error('register is down');
          },
          evidence: () => [{ towards: 'platform', weight: 1, text: 'never' }],
        },
      ],
      facts: [
        {
          id: 'cmdb',
          facts: () => ({ role: 'platform', audience: 'builders' }),
        },
        {
          id: 'wrong',
          facts: () => ({ productManagers: ['Ada'] }),
        },
      ],
    });
    const { facts, evidence } = await read();
    expect([...evidence]).toEqual([
      [
        'component:default/a',
        [
          expect.objectContaining({
            weight: -1,
            a: 'sold in the shop',
            b: 'good',
          }),
        ],
      ],
    ]);
    expect(facts).toMatchObject([
      {
        audience: 'builders',
        declaredRole: { role: 'platform', field: 'facts provider cmdb' },
      },
      { audience: 'builders' },
    ]);
    const warnings = logger.warn.mock.calls.map(([message]) => message);
    expect(warnings).toEqual([
      expect.stringMatching(/"unprepared" is left out.*register is down/),
      expect.stringMatching(/"wrong" failed on 2 .*productManagers.0 must be/),
      expect.stringMatching(/"throws" failed on 2 entities.*no idea/),
      expect.stringMatching(/"lies" failed on 2 entities.*0.weight Too big/),
    ]);
  });

  it('says that the catalog could not be read, and why', async () => {
    const catalog = catalogServiceMock.mock({
      queryEntities: async () => {
        throw new Error('connect ECONNREFUSED');
      },
    });
    await expect(setup({ catalog }).read()).rejects.toThrow(
      /catalog could not be read.*ECONNREFUSED/,
    );
  });

  it('stops waiting for a catalog that does not answer', async () => {
    const catalog = catalogServiceMock.mock({
      queryEntities: () => new Promise(() => {}),
    });
    const abort = new AbortController();
    const reading = setup({ catalog }).read(abort.signal);
    abort.abort(new Error('took too long'));
    await expect(reading).rejects.toThrow('took too long');
  });
});

describe('CatalogReader on a running catalog', () => {
  let backend: TestBackend | undefined;

  afterEach(async () => {
    await backend?.stop();
  });

  it('reads what the catalog serves, with its own fields of spec and definitions', async () => {
    const located = (written: Entity): Entity => ({
      ...written,
      metadata: {
        ...written.metadata,
        annotations: {
          'backstage.io/managed-by-location': 'url:http://localhost/all.yaml',
          'backstage.io/managed-by-origin-location':
            'url:http://localhost/all.yaml',
        },
      },
    });
    const entities = [
      entity('Component', 'shop', {
        spec: {
          type: 'website',
          lifecycle: 'production',
          owner: 'a',
          consumesApis: ['payments'],
        },
      }),
      api('payments', OPENAPI),
    ].map(located);
    let catalog: CatalogService | undefined;
    const provider = createBackendModule({
      pluginId: 'catalog',
      moduleId: 'test-entities',
      register(env) {
        env.registerInit({
          deps: { processing: catalogProcessingExtensionPoint },
          async init({ processing }) {
            processing.addEntityProvider({
              getProviderName: () => 'test',
              connect: connection =>
                connection.applyMutation({
                  type: 'full',
                  entities: entities.map(each => ({
                    entity: each,
                    locationKey: 'test',
                  })),
                }),
            });
          },
        });
      },
    });
    const portfolio = createBackendPlugin({
      pluginId: 'portfolio',
      register(env) {
        env.registerInit({
          deps: { service: catalogServiceRef },
          async init({ service }) {
            catalog = service;
          },
        });
      },
    });
    backend = await startTestBackend({
      features: [catalogPlugin, provider, portfolio],
    });
    const { read } = setup({ catalog: catalog! });
    const deadline = Date.now() + 20_000;
    let reading = await read();
    while (reading.facts.length < 2 && Date.now() < deadline) {
      await new Promise(resolve => setTimeout(resolve, 250));
      reading = await read();
    }
    expect(reading).toMatchObject({ before: 2, after: 2 });
    expect(reading.facts.map(({ ref }) => ref)).toEqual([
      'component:default/shop',
      'api:default/payments',
    ]);
    expect(reading.facts[0]?.relations).toContainEqual({
      name: 'consumesApi',
      target: 'api:default/payments',
    });
    expect(reading.facts[1]?.definitionState).toBe('inline');
    expect(reading.digests.get('api:default/payments')?.state).toBe('parsed');
  }, 30_000);
});
