import { mockCredentials } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { JsonObject } from '@backstage/types';
import { Assessed } from '@backstage-portfolio/plugin-portfolio-engine';
import request from 'supertest';
import { Reading, serveSnapshot } from '../http/__testUtils__/serveSnapshot';
import { smallPortfolio } from '../http/__testUtils__/smallPortfolio';
import { addPortfolioActions } from './addPortfolioActions';

const HIDDEN = [
  'system:default/booking',
  'component:default/booking-site',
  'group:default/booking',
];

async function start(options: { assessed?: Assessed; reading?: Reading }) {
  const { app, callers } = await serveSnapshot({ ...options, hidden: HIDDEN });
  const actionsRegistry = actionsRegistryServiceMock();
  addPortfolioActions({ actionsRegistry, callers });
  return {
    actionsRegistry,
    async invoke(name: string, input: JsonObject = {}) {
      const { output } = await actionsRegistry.invoke({
        id: `test:${name}`,
        input,
        credentials: mockCredentials.user('user:default/ann'),
      });
      return output;
    },
    async get(path: string) {
      const { status, body } = await request(app).get(path);
      expect([path, status]).toEqual([path, 200]);
      return body;
    },
  };
}

const READINGS: Reading[] = ['all', 'some', 'nothing'];

/** Actions beside the path of the API that answers the same. */
const SAME: [action: string, input: JsonObject, path: string][] = [
  ['list-portfolio-items', {}, '/items?limit=20'],
  [
    'list-portfolio-items',
    { role: 'product', sort: 'title', limit: '2' },
    '/items?role=product&sort=title&limit=2',
  ],
  [
    'list-portfolio-items',
    { mine: 'true', text: ' ', owner: '' },
    '/items?mine=true',
  ],
  [
    'list-portfolio-items',
    { owner: 'airport', limit: 1 },
    '/items?owner=group:default/airport&limit=1',
  ],
  ['find-capabilities', {}, '/capabilities?limit=10'],
  [
    'find-capabilities',
    { need: 'charging cards', surface: 'api' },
    '/capabilities?text=charging+cards&surface=api',
  ],
  ['find-capabilities', { platform: 'none' }, '/capabilities?platform=none'],
];

describe('portfolio actions', () => {
  it('only read, and say so', async () => {
    const { actionsRegistry } = await start({ assessed: smallPortfolio() });
    const { actions } = await actionsRegistry.list();
    expect(actions.map(action => action.name).sort()).toEqual([
      'find-capabilities',
      'find-dependency-path',
      'get-entity-portfolio',
      'get-platform-pm-need',
      'get-platform-signal',
      'get-portfolio-brief',
      'get-portfolio-overview',
      'list-ownership-gaps',
      'list-platform-opportunities',
      'list-platform-signals',
      'list-portfolio-items',
    ]);
    for (const action of actions) {
      expect(action.attributes).toEqual({
        readOnly: true,
        idempotent: true,
        destructive: false,
      });
      for (const field of Object.values(action.schema.input.properties ?? {})) {
        expect(field).toHaveProperty('description');
      }
    }
  });

  it.each(
    READINGS.flatMap(reading =>
      SAME.map(([action, input, path]) => ({ reading, action, input, path })),
    ),
  )(
    'to a reader of $reading $action $input is $path',
    async ({ reading, action, input, path }) => {
      const { invoke, get } = await start({
        assessed: smallPortfolio(),
        reading,
      });
      expect(await invoke(action, input)).toEqual(await get(path));
    },
  );

  it.each(READINGS)('sum up what a reader of %s may see', async reading => {
    const { invoke, get } = await start({
      assessed: smallPortfolio(),
      reading,
    });
    const { visible } = await get('/status');
    expect(await invoke('get-portfolio-overview')).toEqual({
      ...(await get('/overview')),
      assessedAt: '2026-11-22T07:00:00.000Z',
      visible,
    });
  });

  it.each(['all', 'some'] as const)(
    'tell the story of entities to a reader of %s',
    async reading => {
      const { invoke, get } = await start({
        assessed: smallPortfolio(),
        reading,
      });
      for (const ref of [
        'system:default/payments',
        'api:default/pay',
        'component:default/kiosk',
        'domain:default/travel',
        'group:default/airport',
      ]) {
        const [kind, rest] = ref.split(':');
        expect(await invoke('get-entity-portfolio', { entity: ref })).toEqual({
          ...(await get(`/entities/${kind}/${rest}`)),
          leftOut: {
            reasons: 0,
            capabilities: 0,
            builtOn: 0,
            problems: 0,
            gaps: 0,
            findings: 0,
          },
        });
      }
      expect(
        await invoke('find-dependency-path', {
          from: 'kiosk',
          to: 'System:payments',
        }),
      ).toEqual({
        ...(await get('/paths?from=kiosk&to=system:payments')),
        connected: true,
        leftOut: 0,
      });
    },
  );

  it('find no path through what the caller may not read', async () => {
    const search = { from: 'search', to: 'system:default/payments' };
    const all = await start({ assessed: smallPortfolio() });
    expect(await all.invoke('find-dependency-path', search)).toMatchObject({
      connected: true,
    });
    const some = await start({ assessed: smallPortfolio(), reading: 'some' });
    expect(await some.invoke('find-dependency-path', search)).toEqual({
      connected: false,
      steps: [],
      leftOut: 0,
    });
  });

  it('cut long lists and say how much is gone', async () => {
    const { invoke } = await start({ assessed: smallPortfolio() });
    const story = await invoke('get-entity-portfolio', {
      entity: 'component:default/booking-site',
      limit: '1',
    });
    expect(story).toMatchObject({
      unit: { reasons: [{ source: 'declared' }], builtOn: [{}] },
      leftOut: { reasons: expect.any(Number), builtOn: 0 },
    });
    expect(story).not.toMatchObject({ leftOut: { reasons: 0 } });
  });

  it('go on where the answer before ended', async () => {
    const { invoke, get } = await start({ assessed: smallPortfolio() });
    const first = await get('/items?limit=3');
    const second = await invoke('list-portfolio-items', {
      limit: 3,
      cursor: first.nextCursor,
    });
    expect(second).toEqual(
      await get(`/items?limit=3&cursor=${first.nextCursor}`),
    );
  });

  it('give the same error for what is missing, hidden or a person', async () => {
    const { invoke } = await start({
      assessed: smallPortfolio(),
      reading: 'some',
    });
    for (const entity of [
      'component:default/missing',
      'component:default/booking-site',
      'user:default/ann',
    ]) {
      await expect(
        invoke('get-entity-portfolio', { entity }),
      ).rejects.toMatchObject({
        name: 'NotFoundError',
        message: `The portfolio knows no entity ${entity}`,
      });
    }
    await expect(
      invoke('get-entity-portfolio', { entity: 'User:ann' }),
    ).rejects.toThrow('The portfolio knows no entity user:default/ann');
    await expect(
      invoke('find-dependency-path', { from: 'kiosk', to: 'booking-site' }),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it.each([
    ['list-portfolio-items', { limit: '500' }, 'limit'],
    ['list-portfolio-items', { limit: 'many' }, 'limit'],
    ['list-portfolio-items', { role: 'plattform' }, 'role'],
    ['list-portfolio-items', { team: 'pay' }, 'team'],
    ['list-portfolio-items', { owner: 'group:default/' }, 'owner'],
    ['list-portfolio-items', { cursor: 'nonsense' }, 'cursor'],
    ['get-entity-portfolio', { entity: ' ' }, 'entity'],
    ['find-dependency-path', { from: 'kiosk' }, 'to'],
  ])('%s refuses %j and names the input', async (name, input, field) => {
    const { invoke } = await start({ assessed: smallPortfolio() });
    await expect(invoke(name, input)).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining(field),
    });
  });

  it('say that nothing was assessed yet rather than that there is nothing', async () => {
    const { invoke } = await start({});
    await expect(invoke('list-portfolio-items')).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('not been assessed yet'),
    });
  });

  it('answer nobody who is not signed in', async () => {
    const { actionsRegistry } = await start({ assessed: smallPortfolio() });
    await expect(
      actionsRegistry.invoke({
        id: 'test:get-portfolio-overview',
        input: {},
        credentials: mockCredentials.none(),
      }),
    ).rejects.toMatchObject({ name: 'NotAllowedError' });
  });
});
