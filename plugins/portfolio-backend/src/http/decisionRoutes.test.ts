import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { parseEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  Assessed,
  SignalReport,
} from '@backstage-portfolio/plugin-portfolio-engine';
import express from 'express';
import { DateTime } from 'luxon';
import request from 'supertest';
import { DecisionService } from '../decisions/DecisionService';
import { KnexPortfolioStore } from '../store/KnexPortfolioStore';
import { CatalogVisibility } from '../visibility/CatalogVisibility';
import { fakeJudging } from './__testUtils__/fakeJudging';
import { smallPortfolio } from './__testUtils__/smallPortfolio';
import { createRouter } from './createRouter';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

const CREATE = 'portfolio.decision.create';
const SIGNALS = 'portfolio.signals.read';
/** What a reader of some may not read. */
const HIDDEN = ['system:default/booking', 'component:default/booking-site'];

const NEXT_MONTH = DateTime.utc().plus({ days: 30 }).toISODate();
const SHOWN = {
  kind: 'finding',
  subject: 'hard-surface api:default/pay',
  value: 'exempt',
  reason: 'the standard says so',
};
const SECRET = {
  ...SHOWN,
  subject: 'look-alike component:default/booking-site component:default/kiosk',
};
const GAP = {
  kind: 'gap',
  subject: 'no-owner component:default/search',
  value: 'snoozed',
  until: NEXT_MONTH,
  reason: 'moves in spring',
};
const SECRET_GAP = { ...GAP, subject: 'no-owner system:default/booking' };
const DISPUTE = {
  kind: 'role',
  subject: 'component:default/kiosk',
  value: 'disputed',
  role: 'platform',
  reason: 'shops build on it',
};
const SECRET_DISPUTE = {
  ...DISPUTE,
  subject: 'component:default/booking-site',
};
const SIGNAL = {
  kind: 'signal',
  subject: 'hard-to-use-apis organisation',
  value: 'acknowledged',
  reason: 'we work on it',
};

/** The small portfolio, with findings, gaps and a signal in three scopes. */
function judged(): Assessed {
  const assessed = smallPortfolio();
  const node = (ref: string) => assessed.graph.indexOf.get(ref)!;
  const payments = assessed.items.ids.indexOf('system:default/payments');
  const found = (kind: string, refs: string[]) => ({
    id: [kind, ...refs].join(' '),
    kind,
    nodes: refs.map(node),
    teams: [],
    weight: 1,
  });
  const report = (scope: string): SignalReport => ({
    signal: 'hard-to-use-apis',
    scope,
    status: 'watch',
    indicators: [],
  });
  return {
    ...assessed,
    judgement: {
      ...assessed.judgement,
      signals: {
        findings: [
          found('hard-surface', ['api:default/pay']),
          found('look-alike', [
            'component:default/booking-site',
            'component:default/kiosk',
          ]),
        ].map(finding => ({
          ...finding,
          signal: 'hard-to-use-apis',
          indicator: 'hard',
        })),
        reports: [report('organisation')],
        scopes: [
          { id: 'organisation', kind: 'organisation', node: -1, item: -1 },
          {
            id: 'domain:default/travel',
            kind: 'domain',
            node: node('domain:default/travel'),
            item: -1,
          },
          {
            id: 'system:default/payments',
            kind: 'platform',
            node: node('system:default/payments'),
            item: payments,
          },
        ].map(scope => ({ ...scope, units: 1, teams: 1 } as never)),
        faults: [],
      },
      gaps: ['component:default/search', 'system:default/booking'].map(ref => ({
        ...found('no-owner', [ref]),
        category: 'ownership',
        severity: 'low',
        team: -1,
      })),
    },
  };
}

async function start() {
  const knex = await databases.init('SQLITE_3');
  const store = await KnexPortfolioStore.create({
    database: mockServices.database({ knex, migrations: {} }),
  });
  const logger = mockServices.logger.mock();
  const assessed = judged();
  const snapshot = { version: 1, assessedAt: new Date(), assessed };
  /** Permissions that are denied, and whether some is hidden. */
  const policy = { denied: [] as string[], hides: false };
  const catalog = catalogServiceMock.mock();
  catalog.streamEntities.mockImplementation(async function* stream() {
    yield assessed.graph.refs
      .filter(
        (ref, n) => assessed.graph.present[n] === 1 && !HIDDEN.includes(ref),
      )
      .map(ref => {
        const { kind, namespace, name } = parseEntityRef(ref);
        return { apiVersion: 'v1', kind, metadata: { namespace, name } };
      });
  });
  const permissions = mockServices.permissions.mock();
  permissions.authorizeConditional.mockImplementation(async () => [
    policy.hides
      ? {
          result: AuthorizeResult.CONDITIONAL,
          pluginId: 'catalog',
          resourceType: 'catalog-entity',
          conditions: {
            resourceType: 'catalog-entity',
            rule: 'IS_ENTITY_OWNER',
            params: {},
          },
        }
      : { result: AuthorizeResult.ALLOW },
  ]);
  permissions.authorize.mockImplementation(async asked =>
    asked.map(({ permission }) => ({
      result: policy.denied.includes(permission.name)
        ? AuthorizeResult.DENY
        : AuthorizeResult.ALLOW,
    })),
  );
  const audited: unknown[] = [];
  const auditor = mockServices.auditor.mock();
  auditor.createEvent.mockImplementation(async ({ eventId, meta }) => ({
    success: async more => {
      audited.push([eventId, 'success', { ...meta, ...more?.meta }]);
    },
    fail: async ({ error }) => {
      audited.push([eventId, 'fail', meta, error.name]);
    },
  }));
  const decisions = new DecisionService({ store, logger });
  const userInfo = mockServices.userInfo.mock();
  userInfo.getUserInfo.mockImplementation(async credentials => {
    const { principal } = credentials as ReturnType<
      typeof mockCredentials.user
    >;
    const owns: Record<string, string> = {
      'user:default/ann': 'group:default/tribe',
      'user:default/kim': 'group:default/airport',
    };
    return {
      userEntityRef: principal.userEntityRef,
      ownershipEntityRefs: [
        principal.userEntityRef,
        owns[principal.userEntityRef] ?? 'group:default/none',
      ],
    };
  });
  const router = await createRouter({
    ...fakeJudging(),
    decisions,
    snapshots: { current: () => snapshot },
    control: {
      status: async () => ({ state: 'ready', settling: false }),
      requestRun: async () => {},
    },
    roleChanges: {
      changesSince: async () => ({ version: 1, complete: true, changes: [] }),
    },
    visibility: new CatalogVisibility({ catalog, permissions }),
    httpAuth: mockServices.httpAuth(),
    userInfo,
    permissions,
    auditor,
    logger,
    validateResponses: true,
  });
  const app = express().use(router).use(mockErrorHandler());
  const as = (user: string) => ({
    post: (path: string, body?: object) =>
      request(app)
        .post(path)
        .set('Authorization', mockCredentials.user.header(user))
        .send(body),
    list: ({ kind, subject }: { kind: string; subject: string }) =>
      request(app)
        .get('/decisions')
        .query({ kind, subject })
        .set('Authorization', mockCredentials.user.header(user)),
  });
  return {
    app,
    policy,
    audited,
    decisions,
    ann: as('user:default/ann'),
    bob: as('user:default/bob'),
    kim: as('user:default/kim'),
  };
}

describe('decisionRoutes', () => {
  it.each([SHOWN, GAP, DISPUTE, SIGNAL])(
    'takes, shows and undoes a decision on a $kind, and audits it',
    async decision => {
      const { ann, bob, audited } = await start();
      const { status, body } = await ann.post('/decisions', decision);
      expect(status).toBe(201);
      expect(body).toMatchObject({
        ...decision,
        author: { ref: 'user:default/ann', registered: true },
        active: true,
        mayUndo: true,
      });
      const listed = await bob.list(decision);
      expect(listed.body).toEqual({ items: [body], mayDecide: true });

      const undone = await bob.post(`/decisions/${body.id}/undo`);
      expect(undone.status).toBe(200);
      expect(undone.body).toMatchObject({
        id: body.id,
        active: false,
        mayUndo: false,
        undoneBy: { ref: 'user:default/bob', registered: false },
      });
      const { reason: _, ...meta } = decision;
      expect(audited).toEqual([
        ['decision-create', 'success', { ...meta, id: body.id }],
        [
          'decision-undo',
          'success',
          expect.objectContaining({ kind: decision.kind }),
        ],
      ]);
      // Once more changes nothing.
      const again = await ann.post(`/decisions/${body.id}/undo`);
      expect(again.body).toEqual(undone.body);
    },
  );

  it('takes decisions on domains and platforms too', async () => {
    const { ann } = await start();
    for (const scope of ['domain:default/travel', 'system:default/payments']) {
      const subject = `hard-to-use-apis ${scope}`;
      const { status } = await ann.post('/decisions', { ...SIGNAL, subject });
      expect(status).toBe(201);
    }
  });

  it.each([
    [{ ...SHOWN, reason: ' \n ' }, /reason: say in some words why/],
    [{ ...SHOWN, value: 'snoozed' }, /until: say on which day/],
    [{ ...GAP, until: '2020-01-31' }, /until: 2020-01-31 is not in the future/],
    [{ ...GAP, until: DateTime.utc().toISODate() }, /is not in the future/],
    [{ ...GAP, until: '2031-02-30' }, /until/],
    [{ ...DISPUTE, role: undefined }, /role: say what the role should be/],
    [{ ...DISPUTE, value: 'exempt' }, /a role can only be disputed/],
    [{ ...DISPUTE, role: 'product' }, /is product already/],
    [{ ...GAP, value: 'disputed' }, /only a role can be disputed, not a gap/],
    [{ ...GAP, role: 'product' }, /only a dispute says what a role should be/],
    [{ ...SIGNAL, subject: 'hard-to-use-apis' }, /"<signal> <scope>"/],
    [
      { ...SIGNAL, subject: 'hard-to-use-api organisation' },
      /no signal "hard-to-use-api"; did you mean hard-to-use-apis/,
    ],
    [{ ...GAP, kind: 'opinion' }, /kind/],
    [{ ...GAP, author: 'user:default/boss' }, /additional properties/],
  ])('refuses %j and says what is wrong', async (decision, message) => {
    const { ann, decisions } = await start();
    const { status, body } = await ann.post('/decisions', decision);
    expect([status, body.error.message]).toEqual([
      400,
      expect.stringMatching(message),
    ]);
    expect((await decisions.current()).decisions).toEqual([]);
  });

  it('answers the same for what is hidden as for what is missing', async () => {
    const { ann, bob, policy } = await start();
    const taken: number[] = [];
    for (const decision of [SECRET, SECRET_GAP, SECRET_DISPUTE]) {
      const { body } = await bob.post('/decisions', decision);
      taken.push(body.id);
    }
    policy.hides = true;
    for (const secret of [SECRET, SECRET_GAP, SECRET_DISPUTE]) {
      const missing = { ...secret, subject: 'no-owner component:default/gone' };
      for (const ask of [
        async (on: typeof secret) => ann.post('/decisions', on),
        async (on: typeof secret) => ann.list(on),
      ]) {
        const [hidden, gone] = [await ask(secret), await ask(missing)];
        expect(hidden.status).toBe(404);
        expect(gone.status).toBe(404);
        expect(hidden.body.error.message.replace(secret.subject, '…')).toBe(
          gone.body.error.message.replace(missing.subject, '…'),
        );
      }
    }
    for (const id of taken) {
      const hidden = await ann.post(`/decisions/${id}/undo`);
      const missing = await ann.post('/decisions/4711/undo');
      expect([hidden.status, missing.status]).toEqual([404, 404]);
      expect(hidden.body.error.message.replace(`${id}`, '…')).toBe(
        missing.body.error.message.replace('4711', '…'),
      );
    }
    const huge = await ann.post(`/decisions/${2 ** 40}/undo`);
    expect(huge.status).toBe(404);
    // What may be seen is as before.
    expect((await ann.list(SHOWN)).status).toBe(200);
    expect((await ann.post('/decisions', GAP)).status).toBe(201);
  });

  it('needs the permission to decide, and shows without it what was decided', async () => {
    const { ann, bob, policy, audited } = await start();
    const { body } = await ann.post('/decisions', GAP);
    policy.denied = [CREATE];
    const denied = await bob.post('/decisions', GAP);
    expect([denied.status, denied.body.error.message]).toEqual([
      403,
      expect.stringContaining(CREATE),
    ]);
    expect((await bob.post(`/decisions/${body.id}/undo`)).status).toBe(403);
    expect(audited.slice(1)).toEqual([
      ['decision-create', 'fail', expect.anything(), 'NotAllowedError'],
      ['decision-undo', 'fail', { id: body.id }, 'NotAllowedError'],
    ]);
    expect((await bob.list(GAP)).body).toEqual({
      items: [{ ...body, mayUndo: false }],
      mayDecide: false,
    });
  });

  it('lets the owners of a unit settle a dispute without that permission', async () => {
    const { ann, bob, kim, policy } = await start();
    const { body } = await ann.post('/decisions', DISPUTE);
    policy.denied = [CREATE];
    expect((await kim.list(DISPUTE)).body).toMatchObject({
      items: [{ mayUndo: true }],
      mayDecide: false,
    });
    expect((await bob.post(`/decisions/${body.id}/undo`)).status).toBe(403);
    const settled = await kim.post(`/decisions/${body.id}/undo`);
    expect(settled.body).toMatchObject({
      active: false,
      undoneBy: { ref: 'user:default/kim' },
    });
    // Groups above the owner count too.
    policy.denied = [];
    const subject = 'component:default/payments-service';
    const pay = { ...DISPUTE, subject, role: 'product' };
    const { id } = (await bob.post('/decisions', pay)).body;
    policy.denied = [CREATE];
    expect((await ann.post(`/decisions/${id}/undo`)).status).toBe(200);
  });

  it('keeps signals and their evidence from those who may not read them', async () => {
    const { ann, policy } = await start();
    const { id } = (await ann.post('/decisions', SHOWN)).body;
    policy.denied = [SIGNALS];
    for (const on of [SIGNAL, SHOWN]) {
      expect((await ann.post('/decisions', on)).status).toBe(403);
      expect((await ann.list(on)).status).toBe(403);
    }
    expect((await ann.post(`/decisions/${id}/undo`)).status).toBe(404);
    expect((await ann.post('/decisions', GAP)).status).toBe(201);
  });

  it('is for people: a service reads, and decides nothing', async () => {
    const { app, ann } = await start();
    const { body } = await ann.post('/decisions', GAP);
    const service = mockCredentials.service.header();
    const asked = request(app).post('/decisions').set('Authorization', service);
    expect((await asked.send(GAP)).status).toBe(403);
    const { kind, subject } = GAP;
    const listed = await request(app)
      .get('/decisions')
      .query({ kind, subject })
      .set('Authorization', service);
    expect(listed.body).toEqual({
      items: [{ ...body, mayUndo: false }],
      mayDecide: false,
    });
  });

  it('does not undo what a later decision has replaced', async () => {
    const { ann } = await start();
    const { body } = await ann.post('/decisions', GAP);
    await ann.post('/decisions', { ...GAP, reason: 'or in summer' });
    const { status } = await ann.post(`/decisions/${body.id}/undo`);
    expect(status).toBe(400);
    const { items } = (await ann.list(GAP)).body;
    expect(items.map((one: { active: boolean }) => one.active)).toEqual([
      true,
      false,
    ]);
  });
});
