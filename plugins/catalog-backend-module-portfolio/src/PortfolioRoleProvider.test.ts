import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { RoleChanges } from './fetchRoleChanges';
import { KnownRoles, WrittenRole } from './KnownRoles';
import { PortfolioRoleProvider } from './PortfolioRoleProvider';

type Change = [ref: string, role: RoleChanges['changes'][number]['role']];

function answer(
  version: number,
  changes: Change[],
  complete = false,
): RoleChanges {
  return {
    version,
    complete,
    changes: changes.map(([ref, role]) => ({ ref, role, declared: false })),
  };
}

function stored(label?: string, source = 'inferred'): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'a',
      ...(label && {
        labels: { 'portfolio/role': label },
        annotations: { 'portfolio/role-source': source },
      }),
    },
  };
}

/** A provider beside a catalog that holds the given entities. */
function setUp(options: {
  answers: (RoleChanges | Error)[];
  entities: Record<string, Entity>;
  batchSize?: number;
}) {
  const known = new KnownRoles();
  const refreshed: string[][] = [];
  const asked: (number | undefined)[] = [];
  let catalogIsAway = false;
  const logger = mockServices.logger.mock();
  const provider = new PortfolioRoleProvider({
    known,
    auth: mockServices.auth(),
    logger,
    batchSize: options.batchSize,
    catalog: {
      async getEntitiesByRefs({ entityRefs }) {
        if (catalogIsAway) {
          throw new Error('no catalog');
        }
        return { items: entityRefs.map(ref => options.entities[ref]) };
      },
    },
    async fetchChanges(since) {
      asked.push(since);
      const next = options.answers.shift();
      if (!next || next instanceof Error) {
        throw next ?? new Error('no more answers');
      }
      return next;
    },
  });
  return {
    known,
    provider,
    refreshed,
    asked,
    logger,
    setCatalogAway: (away: boolean) => {
      catalogIsAway = away;
    },
    connect: () =>
      provider.connect({
        applyMutation: async () => undefined,
        refresh: async ({ keys }) => {
          refreshed.push(keys);
        },
      }),
  };
}

describe('PortfolioRoleProvider', () => {
  it('refreshes in batches, in the order of the endpoint', async () => {
    const refs = [
      'component:default/c',
      'component:default/a',
      'api:default/b',
    ];
    const { provider, connect, refreshed } = setUp({
      batchSize: 2,
      answers: [
        answer(
          1,
          refs.map(ref => [ref, 'platform']),
          true,
        ),
      ],
      entities: Object.fromEntries(refs.map(ref => [ref, stored()])),
    });
    await connect();

    await provider.poll();
    await provider.refreshNext();
    await provider.refreshNext();
    await provider.refreshNext();

    expect(refreshed).toEqual([
      ['portfolio:component:default/c', 'portfolio:component:default/a'],
      ['portfolio:api:default/b'],
    ]);
  });

  it('refreshes only what changes, and what loses its role', async () => {
    const { provider, connect, refreshed, asked } = setUp({
      answers: [
        answer(
          4,
          [
            ['component:default/a', 'platform'],
            ['component:default/b', 'product'],
          ],
          true,
        ),
        answer(5, [
          ['component:default/a', 'undecided'],
          ['component:default/b', 'product'],
        ]),
        answer(9, [], true),
      ],
      entities: {
        'component:default/a': stored('platform'),
        'component:default/b': stored('product'),
      },
    });
    await connect();

    await provider.poll();
    await provider.refreshNext();
    expect(refreshed).toEqual([]);

    await provider.poll();
    await provider.refreshNext();
    expect(refreshed).toEqual([['portfolio:component:default/a']]);

    await provider.poll();
    await provider.refreshNext();
    expect(refreshed[1]).toEqual(['portfolio:component:default/b']);
    expect(asked).toEqual([undefined, 4, 5]);
  });

  it.each<[string, WrittenRole, Entity]>([
    ['was written rightly since', 'platform', stored()],
    ['declares its own role', 'declared', stored()],
    ['another replica wrote rightly', 'none', stored('platform')],
    [
      'another replica saw declare its role',
      'none',
      stored('product', 'declared'),
    ],
  ])('leaves alone an entity that %s', async (_what, written, entity) => {
    const { known, provider, connect, refreshed } = setUp({
      answers: [answer(1, [['component:default/a', 'platform']])],
      entities: { 'component:default/a': entity },
    });
    await connect();
    known.noteWritten('component:default/a', written);

    await provider.poll();
    await provider.refreshNext();

    expect(refreshed).toEqual([]);
  });

  it('mends a label that came out of the cache after a start', async () => {
    const { known, provider, connect, refreshed } = setUp({
      answers: [answer(3, [], true)],
      entities: { 'component:default/a': stored('platform') },
    });
    await connect();
    known.noteWritten('component:default/a', 'platform');

    await provider.poll();
    await provider.refreshNext();

    expect(refreshed).toEqual([['portfolio:component:default/a']]);
  });

  it('knows nothing before the first assessment', async () => {
    const { known, provider } = setUp({
      answers: [answer(0, [], true)],
      entities: {},
    });

    await provider.poll();

    expect(known.isLoaded).toBe(false);
  });

  it('outlives a portfolio backend and a catalog that are away', async () => {
    const { provider, connect, refreshed, logger, setCatalogAway } = setUp({
      answers: [
        ...Array.from({ length: 5 }, () => new Error('away')),
        answer(1, [['component:default/a', 'platform']], true),
      ],
      entities: { 'component:default/a': stored() },
    });
    await connect();

    for (let i = 0; i < 6; i++) {
      await provider.poll();
    }
    setCatalogAway(true);
    await provider.refreshNext();
    expect(refreshed).toEqual([]);
    setCatalogAway(false);
    await provider.refreshNext();

    expect(refreshed).toEqual([['portfolio:component:default/a']]);
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });
});
