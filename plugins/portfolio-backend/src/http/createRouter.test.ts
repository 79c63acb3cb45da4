import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import { parseEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  Assessed,
  emptyAssessed,
} from '@backstage-portfolio/plugin-portfolio-engine';
import express from 'express';
import request from 'supertest';
import { AssessmentStatus, Snapshot } from '../types';
import { CatalogVisibility } from '../visibility/CatalogVisibility';
import { fakeJudging } from './__testUtils__/fakeJudging';
import { smallPortfolio } from './__testUtils__/smallPortfolio';
import { createRouter } from './createRouter';

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };
const CONDITIONAL: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    resourceType: 'catalog-entity',
    rule: 'IS_ENTITY_OWNER',
    params: {},
  },
};

/** What the conditional policy of these tests hides. */
const HIDDEN = [
  'system:default/booking',
  'component:default/booking-site',
  'group:default/booking',
];

const RUNNING: AssessmentStatus = {
  state: 'stale',
  settling: false,
  version: 3,
  staleReason: 'component:default/booking-site has no name',
  run: {
    stage: 'reading',
    startedAt: '2026-11-22T08:00:00.000Z',
    share: 0.5,
    done: 6,
    total: 12,
  },
};

async function start(
  options: {
    catalog?: PolicyDecision;
    refresh?: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
    assessed?: Assessed | undefined;
    groups?: string[];
    isCatalogDown?: boolean;
  } = {},
) {
  const {
    catalog = ALLOW,
    refresh = AuthorizeResult.ALLOW,
    groups = ['group:default/tribe'],
  } = options;
  const assessed = 'assessed' in options ? options.assessed : smallPortfolio();
  const snapshot: Snapshot | undefined = assessed && {
    version: 3,
    assessedAt: new Date('2026-11-22T07:00:00Z'),
    assessed,
  };
  const readable = (assessed?.graph.refs ?? []).filter(
    (ref, node) => assessed?.graph.present[node] === 1 && !HIDDEN.includes(ref),
  );
  const catalogService = catalogServiceMock.mock();
  catalogService.streamEntities.mockImplementation(async function* stream() {
    if (options.isCatalogDown) {
      throw new Error('connection refused');
    }
    yield readable.map(ref => {
      const { kind, namespace, name } = parseEntityRef(ref);
      return { apiVersion: 'v1', kind, metadata: { namespace, name } };
    });
  });
  const permissions = mockServices.permissions.mock();
  permissions.authorizeConditional.mockResolvedValue([catalog]);
  permissions.authorize.mockResolvedValue([{ result: refresh }]);
  const control = {
    status: jest.fn(async () => RUNNING),
    requestRun: jest.fn(async () => {}),
  };
  const auditor = mockServices.auditor.mock();
  const success = jest.fn(async () => {});
  const fail = jest.fn(async () => {});
  auditor.createEvent.mockResolvedValue({ success, fail });
  const router = await createRouter({
    snapshots: { current: () => snapshot },
    control,
    roleChanges: {
      changesSince: async version => ({
        version: 3,
        complete: version === undefined,
        changes: [
          { ref: 'api:default/pay', role: 'platform', declared: false },
        ],
      }),
    },
    ...fakeJudging(),
    visibility: new CatalogVisibility({
      catalog: catalogService,
      permissions,
    }),
    httpAuth: mockServices.httpAuth(),
    userInfo: mockServices.userInfo({
      userEntityRef: 'user:default/ann',
      ownershipEntityRefs: ['user:default/ann', ...groups],
    }),
    permissions,
    auditor,
    logger: mockServices.logger.mock(),
    validateResponses: true,
  });
  const app = express().use(router).use(mockErrorHandler());
  return { app, control, auditor, success, fail, permissions, catalogService };
}

async function get(app: express.Express, path: string) {
  return request(app).get(path);
}

/** Every resource, with a query that gives something. */
const EVERYTHING = [
  '/status',
  '/overview',
  '/facets',
  '/units',
  '/units?sort=title&kind=component&role=product&domain=travel&text=kiosk',
  '/units?mine=true',
  '/items',
  '/items?role=platform&sort=units',
  '/items/system%3Adefault%2Fpayments',
  '/items/system%3Adefault%2Fkiosks',
  '/teams',
  '/teams?mine=true&sort=title',
  '/capabilities',
  '/capabilities?text=charge+a+card',
  '/consumptions',
  '/consumptions?level=unit',
  '/consumptions?level=item&provider=system%3Adefault%2Fpayments',
  '/consumptions?level=domain',
  '/value-chain',
  '/value-chain?focus=system%3Adefault%2Fpayments&limit=2',
  '/problems',
  '/entities/system/default/payments',
  '/entities/api/default/pay',
  '/entities/component/default/kiosk',
  '/entities/component/default/search',
  '/entities/group/default/airport',
  '/entities/domain/default/travel',
  '/entities/system/default/payments/consumers',
  '/entities/system/default/payments/consumers?level=unit&reach=all',
  '/entities/component/default/search/foundations?level=item&reach=all',
  '/paths?from=component:default/kiosk&to=system:default/payments',
  '/paths?from=component:default/search&to=api:default/pay',
];

describe('createRouter', () => {
  it('tells the story of a platform: consumers, capabilities, whom to ask', async () => {
    const { app } = await start();
    const { status, body } = await get(
      app,
      '/entities/System/default/payments',
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ref: 'system:default/payments',
      assessedAt: '2026-11-22T07:00:00.000Z',
      unit: {
        summary: { role: 'platform', consumerTeams: { value: 2 } },
        carries: {
          teams: { direct: { value: 2 }, all: { value: 2 } },
          products: { direct: { value: 2 }, all: { value: 3 } },
        },
        capabilities: [
          {
            id: 'api:default/pay',
            surface: 'api',
            platform: { id: 'system:default/payments' },
            owner: { ref: 'group:default/pay' },
          },
        ],
        productManagers: [{ ref: 'user:default/ann', registered: true }],
      },
    });
  });

  it('lists direct and transitive neighbours with the chain between them', async () => {
    const { app } = await start();
    const consumers = await get(
      app,
      '/entities/system/default/payments/consumers?level=item&reach=all',
    );
    expect(
      consumers.body.items.map((one: { id: string; distance: number }) => [
        one.id,
        one.distance,
      ]),
    ).toEqual([
      ['system:default/booking', 1],
      ['system:default/kiosks', 1],
      ['system:default/wayfinding', 2],
    ]);
    const path = await get(
      app,
      '/paths?from=search&to=system:default/payments',
    );
    expect(
      path.body.steps.map(
        (step: { entity: { ref: string }; relation?: string }) => [
          step.entity.ref,
          step.relation,
        ],
      ),
    ).toEqual([
      ['component:default/search', undefined],
      ['component:default/booking-site', 'dependsOn'],
      ['api:default/pay', 'consumesApi'],
      ['component:default/payments-service', 'apiProvidedBy'],
    ]);
  });

  it('answers a need with capabilities and with who built something like it', async () => {
    const { app } = await start();
    const { body } = await get(app, '/capabilities?text=charging%20cards');
    expect(body.items[0]).toMatchObject({
      id: 'api:default/pay',
      matched: ['charging', 'cards'],
    });
    expect(body.alsoBuilt.map((unit: { ref: string }) => unit.ref)).toEqual([
      'component:default/booking-site',
    ]);
  });

  it('shows what the groups of the caller own, nested ones included', async () => {
    const { app } = await start();
    const { body } = await get(app, '/items?mine=true');
    expect(body.items.map((item: { id: string }) => item.id)).toEqual([
      'system:default/payments',
    ]);
    const service = await request(app)
      .get('/items?mine=true')
      .set('Authorization', mockCredentials.service.header());
    expect([service.status, service.body.error.message]).toEqual([
      400,
      expect.stringContaining('mine'),
    ]);
  });

  it.each([
    ['all', ALLOW],
    ['some', CONDITIONAL],
    ['nothing', DENY],
  ])(
    'keeps to the contract for a reader of %s',
    async (_, catalog) => {
      const { app } = await start({ catalog });
      for (const path of EVERYTHING) {
        const { status, body } = await get(app, path);
        const isOfOne = /entities|paths|items\/|focus/.test(path);
        const expected = catalog === DENY && isOfOne ? 404 : 200;
        const leaks =
          catalog !== ALLOW && /booking|Bookers/i.test(JSON.stringify(body));
        expect({ path, status, leaks, name: body.error?.name }).toEqual({
          path,
          status: expected,
          leaks: expected === 404 && leaks,
          name: expected === 404 ? 'NotFoundError' : undefined,
        });
      }
    },
    30_000,
  );

  it('gives the same answer for what is missing and what is hidden', async () => {
    const { app } = await start({ catalog: CONDITIONAL });
    const hidden = await get(app, '/entities/component/default/booking-site');
    const missing = await get(app, '/entities/component/default/booking-sit0');
    expect([hidden.status, missing.status]).toEqual([404, 404]);
    expect(hidden.body.error.message).toBe(
      missing.body.error.message.replace('sit0', 'site'),
    );
    for (const path of [
      '/items/system%3Adefault%2Fbooking',
      '/paths?from=kiosk&to=booking-site',
      '/paths?from=booking-site&to=kiosk',
      '/entities/component/default/booking-site/consumers',
      '/entities/component/default/booking-site/foundations',
      '/entities/user/default/ann',
      '/entities/user/default/ann/consumers',
      '/value-chain?focus=system:default/booking',
    ]) {
      expect([path, (await get(app, path)).status]).toEqual([path, 404]);
    }
  });

  it('names the parameter that it cannot use', async () => {
    const { app } = await start();
    for (const [path, parameter] of [
      ['/units?limit=0', 'limit'],
      ['/units?limit=many', 'limit'],
      ['/units?role=plattform', 'role'],
      ['/units?colour=red', 'colour'],
      ['/units?owner=group:default/', 'owner'],
      ['/units?cursor=nonsense', 'cursor'],
      ['/capabilities?sort=relevance', 'sort'],
      ['/paths?from=kiosk', 'to'],
      ['/consumptions?level=galaxy', 'level'],
    ] as const) {
      const { status, body } = await get(app, path);
      expect([path, status]).toEqual([path, 400]);
      expect(body.error).toMatchObject({
        name: 'InputError',
        message: expect.stringContaining(parameter),
      });
    }
  });

  it('pages without repeating or losing anything', async () => {
    const { app } = await start();
    const refs: string[] = [];
    let cursor = '';
    do {
      const { body } = await get(app, `/units?limit=2${cursor}`);
      expect(body.total).toBe(10);
      refs.push(...body.items.map((unit: { ref: string }) => unit.ref));
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
    } while (cursor);
    expect(refs).toHaveLength(10);
    expect(new Set(refs).size).toBe(10);
  });

  it('tells how far a run is only to those who may read everything', async () => {
    const all = await start();
    const seen = await get(all.app, '/status');
    expect(seen.body).toMatchObject({ ...RUNNING, visible: 'all' });
    const some = await start({ catalog: CONDITIONAL });
    const less = await get(some.app, '/status');
    expect(less.body.visible).toBe('some');
    expect(less.body.run).toEqual({
      stage: 'reading',
      startedAt: '2026-11-22T08:00:00.000Z',
      share: 0.5,
    });
    expect(less.body.staleReason).toBeUndefined();
  });

  it('tells that the catalog is empty only to those who may read everything', async () => {
    const assessed = emptyAssessed();
    const all = await start({ assessed });
    expect((await get(all.app, '/status')).body.empty).toBe(true);
    const some = await start({ assessed, catalog: CONDITIONAL });
    expect((await get(some.app, '/status')).body.empty).toBeUndefined();
    const filled = await start();
    expect((await get(filled.app, '/status')).body.empty).toBeUndefined();
  });

  it('starts an assessment for those who may, and audits both answers', async () => {
    const allowed = await start();
    const accepted = await request(allowed.app).post('/refresh');
    expect(accepted.status).toBe(202);
    expect(allowed.control.requestRun).toHaveBeenCalledTimes(1);
    expect(allowed.success).toHaveBeenCalledTimes(1);
    const denied = await start({ refresh: AuthorizeResult.DENY });
    const refused = await request(denied.app).post('/refresh');
    expect(refused.status).toBe(403);
    expect(denied.control.requestRun).not.toHaveBeenCalled();
    expect(denied.fail).toHaveBeenCalledTimes(1);
  });

  it('gives role changes to services only', async () => {
    const { app } = await start();
    expect((await get(app, '/role-changes')).status).toBe(403);
    const { status, body } = await request(app)
      .get('/role-changes?since=2')
      .set('Authorization', mockCredentials.service.header());
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 3, complete: false });
  });

  it('is empty before the first assessment', async () => {
    const { app } = await start({ assessed: undefined });
    const { body } = await get(app, '/units');
    expect(body).toEqual({ items: [], total: 0 });
    expect((await get(app, '/overview')).body.coverage.units).toBe(0);
    expect((await get(app, '/value-chain')).status).toBe(200);
    expect((await get(app, '/entities/api/default/pay')).status).toBe(404);
  });

  it('shows nothing where it cannot find out what may be seen', async () => {
    const { app } = await start({ catalog: CONDITIONAL, isCatalogDown: true });
    const { status, body } = await get(app, '/units');
    expect(status).toBe(503);
    expect(body.error.message).toContain('catalog');
    expect(JSON.stringify(body)).not.toContain('refused');
    const anonymous = await request(app)
      .get('/units')
      .set('Authorization', mockCredentials.none.header());
    expect(anonymous.status).toBe(401);
  });
});
