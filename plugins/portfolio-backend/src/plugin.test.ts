import {
  BackendFeature,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  portfolioEvidenceExtensionPoint,
  PortfolioSignalsExtensionPoint as SignalList,
  portfolioSignalsExtensionPoint,
  SignalDefinition,
} from '@backstage-portfolio/plugin-portfolio-node';
import request from 'supertest';
import portfolioPlugin from './index';

jest.setTimeout(60_000);

function entity(
  kind: string,
  name: string,
  more: Partial<Entity> & { annotations?: Record<string, string> } = {},
): Entity {
  const { annotations, metadata, ...rest } = more;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', annotations, ...metadata },
    spec: { type: 'service', lifecycle: 'production' },
    ...rest,
  };
}

/** A signal of another plugin, that never sees anything. */
const TALL: SignalDefinition = {
  id: 'too-tall',
  title: 'Too tall',
  question: 'Is it too tall?',
  idea: 'What is too tall falls.',
  indicators: [
    {
      id: 'metres',
      title: 'Metres',
      meaning: 'How tall it is.',
      kind: 'presence',
      field: 'owner',
      measures: { metres: { title: 'metres', unit: 'ratio' } },
      watch: [{ metres: 1 }],
      raise: [{ metres: 2 }],
      *find() {
        yield;
        return [];
      },
      measure: () => ({ metres: 0 }),
      clears: 'Build lower.',
    },
  ],
  templates: { 'too-tall-at': '{subject} is too tall.' },
};

describe('portfolio plugin', () => {
  let backend: TestBackend | undefined;

  afterEach(async () => {
    await backend?.stop();
    backend = undefined;
  });

  async function start(
    entities: Entity[],
    portfolio: object = {},
    modules: BackendFeature[] = [],
  ) {
    backend = await startTestBackend({
      features: [
        portfolioPlugin,
        ...modules,
        catalogServiceMock.factory({ entities }),
        mockServices.rootConfig.factory({
          data: {
            portfolio: { schedule: { initialDelay: 'PT0S' }, ...portfolio },
          },
        }),
      ],
    });
    return backend.server;
  }

  async function assessed(server: TestBackend['server']) {
    for (let attempt = 0; attempt < 200; attempt++) {
      const { body } = await request(server).get('/api/portfolio/status');
      if (body.state !== 'none' && !body.run) {
        return body;
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    throw new Error('No assessment in time');
  }

  it('assesses the catalog by itself and serves the overview', async () => {
    const server = await start([
      entity('System', 'payments', {
        annotations: { 'portfolio/role': 'platform' },
        spec: { owner: 'team-pay' },
      }),
      entity('Component', 'booking-site', {
        annotations: { 'portfolio/role': 'product' },
        relations: [
          { type: 'dependsOn', targetRef: 'component:default/payments-api' },
        ],
      }),
      entity('Component', 'payments-api', {
        relations: [{ type: 'partOf', targetRef: 'system:default/payments' }],
      }),
    ]);
    await expect(assessed(server)).resolves.toMatchObject({
      state: 'ready',
      version: 1,
      visible: 'all',
    });
    const overview = await request(server).get('/api/portfolio/overview');
    expect(overview.status).toBe(200);
    expect(overview.body).toMatchObject({
      items: { platform: 1, product: 1 },
      coverage: { units: 3 },
    });
  });

  it('comes up with a hostile catalog and says what it could not use', async () => {
    const definition = `openapi: 3.0.0\n${'# padding\n'.repeat(500_000)}`;
    const ring = ['a', 'b', 'c'];
    const server = await start([
      ...ring.map((name, n) =>
        entity('System', name, {
          relations: [
            {
              type: 'partOf',
              targetRef: `system:default/${ring[(n + 1) % 3]}`,
            },
            {
              type: 'dependsOn',
              targetRef: `system:default/${ring[(n + 2) % 3]}`,
            },
          ],
        }),
      ),
      entity('Component', '__proto__', {
        metadata: {
          name: '__proto__',
          title: '<script>alert(1)</script>',
          description: '\u202Eright to left\u202C \u0000',
          annotations: { 'portfolio/role': 'plattform' },
        },
        relations: [
          { type: 'ownedBy', targetRef: 'group:default/constructor' },
          { type: 'dependsOn', targetRef: 'component:default/gone' },
        ],
      }),
      entity('API', 'huge', { spec: { type: 'openapi', definition } }),
      entity('Component', 'no-spec', { spec: undefined }),
    ]);
    await expect(assessed(server)).resolves.toMatchObject({ state: 'ready' });
    const units = await request(server).get('/api/portfolio/units?limit=200');
    expect(
      units.body.items.map(({ ref }: { ref: string }) => ref).sort(),
    ).toEqual([
      'api:default/huge',
      'component:default/__proto__',
      'component:default/no-spec',
      'system:default/a',
      'system:default/b',
      'system:default/c',
    ]);
    const problems = await request(server).get('/api/portfolio/problems');
    expect(problems.body.items).toContainEqual(
      expect.objectContaining({ code: 'unknown-role', value: 'plattform' }),
    );
  });

  it('shows the reasons that a module adds', async () => {
    const module = createBackendModule({
      pluginId: 'portfolio',
      moduleId: 'register',
      register(env) {
        env.registerInit({
          deps: { evidence: portfolioEvidenceExtensionPoint },
          async init({ evidence }) {
            evidence.addEvidenceProvider({
              id: 'register',
              evidence: ({ entity: { metadata } }) =>
                metadata.name === 'login'
                  ? [{ towards: 'platform', weight: 2, text: 'tier 0' }]
                  : [],
            });
          },
        });
      },
    });
    const server = await start(
      [entity('Component', 'login'), entity('Component', 'other')],
      {},
      [module],
    );
    await assessed(server);
    const story = async (name: string) => {
      const path = `/api/portfolio/entities/component/default/${name}`;
      return JSON.stringify((await request(server).get(path)).body);
    };
    expect(await story('login')).toContain('tier 0');
    expect(await story('other')).not.toContain('tier 0');
  });

  it.each([
    [
      { shedule: {} },
      /portfolio\.shedule is not known; did you mean schedule\?/,
    ],
    [
      { signals: { rules: { habitShare: 25 } } },
      /portfolio\.signals\.rules\.habitShare is 25; a share is written from 0 to 1/,
    ],
    [
      { gaps: { rules: { collapseUnits: -1 } } },
      /portfolio\.gaps\.rules\.collapseUnits is -1; it must not be negative/,
    ],
    [
      { staffing: { leastTeamsPerManager: 20 } },
      /portfolio\.staffing: the bounds are crossed/,
    ],
  ])('refuses to start with %j and names the key', async (config, message) => {
    await expect(start([], config)).rejects.toThrow(message);
  });

  it('judges by the signals of modules, once they are all there', async () => {
    const module = (moduleId: string, add: (list: SignalList) => void) =>
      createBackendModule({
        pluginId: 'portfolio',
        moduleId,
        register(env) {
          env.registerInit({
            deps: { signals: portfolioSignalsExtensionPoint },
            async init({ signals }) {
              add(signals);
            },
          });
        },
      });
    const adds = module('adds', list => list.addSignal(TALL));
    const config = { signals: { 'too-tall': { enabled: false } } };
    // The configuration may name a signal of a module, and only then.
    await expect(start([], config)).rejects.toThrow(
      /portfolio\.signals\.too-tall is not known/,
    );
    await expect(
      start([], {}, [adds, module('again', list => list.addSignal(TALL))]),
    ).rejects.toThrow(/There is a signal "too-tall" already/);
    const server = await start([entity('Component', 'login')], {}, [adds]);
    await assessed(server);
    const { status, body } = await request(server).get(
      '/api/portfolio/signals',
    );
    expect(status).toBe(200);
    expect(body.signals.at(-1)).toMatchObject({
      id: 'too-tall',
      custom: true,
      status: 'unknown',
    });
  });
});
