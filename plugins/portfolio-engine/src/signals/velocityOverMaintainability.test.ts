import { EntityFacts } from '../facts/types';
import {
  componentRef,
  groupRef,
  judgeCatalog,
  unitOf,
} from './__testUtils__/judgeCatalog';
import { velocityOverMaintainability } from './velocityOverMaintainability';

function judge(facts: EntityFacts[]) {
  return judgeCatalog({ signal: velocityOverMaintainability, facts });
}

/** A product in production that uses something. */
function app(team: string, name: string, said = {}): EntityFacts {
  return unitOf(team, componentRef(name), {
    role: 'product',
    lifecycle: 'production',
    ...said,
  });
}

describe('velocity-over-maintainability', () => {
  describe('production on unstable ground', () => {
    const ID = 'unstable-foundations';
    const old = unitOf('core', componentRef('old'), {
      role: 'platform',
      lifecycle: 'deprecated',
    });
    const idle = Array.from({ length: 16 }, (_, i) =>
      app(`calm-${i}`, `calm-${i}`, { dependsOn: componentRef('nothing') }),
    );
    function on(teams: string[], count = idle.length) {
      return judge([
        old,
        { ...old, ref: componentRef('older') },
        ...idle.slice(0, count),
        ...teams.map((team, i) =>
          app(team, `app-${i}`, { dependsOn: componentRef('old') }),
        ),
      ]);
    }

    it.each([
      ['none', [], 'clear'],
      ['one', ['a'], 'watch'],
      ['two', ['a', 'b'], 'watch'],
      ['three of one team', ['a', 'a', 'a'], 'watch'],
      ['three of two teams', ['a', 'a', 'b'], 'raised'],
    ])('%s', (_, teams, status) => {
      expect(on(teams).of[ID]!.status).toBe(status);
    });

    it('needs ten units in production to raise', () => {
      expect(on(['a', 'a', 'b'], 6).of[ID]!.status).toBe('watch');
      expect(on(['a', 'a', 'b'], 7).of[ID]!.status).toBe('raised');
    });

    it('says what stands on what, and leaves the owners to themselves', () => {
      expect(on(['a', 'core']).said).toEqual([
        'app-0 is in production and builds on old, which is deprecated.',
      ]);
    });

    it('is unknown where every lifecycle is the same', () => {
      expect(judge(idle).of[ID]).toMatchObject({
        status: 'unknown',
        because: { code: 'no-news', detail: 'lifecycle' },
      });
    });
  });

  describe('items that build on each other', () => {
    const ID = 'mutual-dependencies';

    /** Two parts of each product use two of another. */
    function circle(names: string[], said: object = {}): EntityFacts[] {
      return names.flatMap((name, i) => {
        const next = names[(i + 1) % names.length]!;
        return [
          unitOf(name, `system:default/${name}`, { role: 'product' }),
          ...[1, 2].map(part =>
            unitOf(name, componentRef(`${name}-${part}`), {
              partOf: `system:default/${name}`,
              dependsOn: componentRef(`${next}-${part}`),
              ...said,
            }),
          ),
        ];
      });
    }

    it.each([
      ['one pair', circle(['a', 'b']), 'watch'],
      ['two pairs', [...circle(['a', 'b']), ...circle(['c', 'd'])], 'raised'],
      ['a circle of three', circle(['a', 'b', 'c']), 'raised'],
      ['two of one owner', circle(['a', 'b'], {}).map(ownedByOne), 'clear'],
    ])('%s', (_, facts, status) => {
      expect(judge(facts).of[ID]!.status).toBe(status);
    });

    it('names both', () => {
      expect(judge(circle(['a', 'b'])).said).toEqual([
        'a and b build on each other, by way of 4 parts.',
      ]);
    });

    it('takes one relation for a slip', () => {
      const [first, ...rest] = circle(['a', 'b']).filter(
        ({ ref }) => !ref.endsWith('a-2'),
      );
      expect(judge([first!, ...rest]).of[ID]!.total).toBe(0);
    });

    it('leaves events aside', () => {
      const both = ['a', 'b'].flatMap((name, i) => {
        const other = ['b', 'a'][i]!;
        return [
          unitOf(name, `system:default/${name}`, { role: 'product' }),
          ...[1, 2].flatMap(part => [
            unitOf(name, componentRef(`${name}-${part}`), {
              partOf: `system:default/${name}`,
              providesApi: `api:default/${name}-${part}`,
              consumesApi: `api:default/${other}-${part}`,
            }),
            unitOf(name, `api:default/${name}-${part}`, {
              type: 'asyncapi',
              partOf: `system:default/${name}`,
            }),
          ]),
        ];
      });
      expect(judge(both).of[ID]!.total).toBe(0);
      const calls = both.map(fact =>
        fact.type === 'asyncapi' ? { ...fact, type: 'openapi' } : fact,
      );
      expect(judge(calls).of[ID]!.status).toBe('watch');
    });

    it('is unknown without dependencies', () => {
      const silent = ['a', 'b', 'c'].map(name => app(name, name));
      expect(judge(silent).of[ID]).toMatchObject({
        status: 'unknown',
        because: { code: 'thin', detail: 'dependencies' },
      });
    });

    function ownedByOne(fact: EntityFacts): EntityFacts {
      return {
        ...fact,
        relations: fact.relations.map(relation =>
          relation.name === 'ownedBy'
            ? { ...relation, target: groupRef('one') }
            : relation,
        ),
      };
    }
  });

  describe('stores of others', () => {
    const ID = 'private-stores';
    const store = 'resource:default/orders-db';

    function stored(users: string[], said: object = {}) {
      return judge([
        unitOf('orders', 'system:default/orders', { role: 'product' }),
        unitOf('orders', store, {
          type: 'postgres-database',
          partOf: 'system:default/orders',
          ...said,
        }),
        unitOf('orders', componentRef('orders-api'), {
          partOf: 'system:default/orders',
          dependsOn: store,
        }),
        ...users.map((team, i) => app(team, `app-${i}`, { dependsOn: store })),
      ]);
    }

    it.each([
      ['nobody else', [], 'clear'],
      ['one other unit', ['a'], 'watch'],
      ['two units of one team', ['a', 'a'], 'watch'],
      ['two teams', ['a', 'b'], 'raised'],
    ])('%s', (_, users, status) => {
      expect(stored(users).of[ID]!.status).toBe(status);
    });

    it.each([
      ['it is offered', { capabilities: ['orders-data'] }],
      ['it is a topic', { type: 'kafka-topic' }],
      ['a platform holds it', { partOf: 'system:default/data' }],
      ['nobody owns it', { ownedBy: [], partOf: [] }],
    ])('is no matter where %s', (_, said) => {
      const data = unitOf('data', 'system:default/data', { role: 'platform' });
      const found = judge([
        data,
        unitOf('orders', store, { type: 'database', ...said }),
        app('a', 'a', { dependsOn: store }),
        app('b', 'b', { dependsOn: store }),
      ]);
      expect(found.of[ID]!.total).toBe(0);
    });
  });

  describe('old versions', () => {
    const ID = 'old-versions-in-use';

    function used(users: number, names = ['pay-v1', 'pay-v2'], said = {}) {
      return judge([
        ...names.map(name =>
          unitOf('pay', `api:default/${name}`, { role: 'platform', ...said }),
        ),
        ...Array.from({ length: users }, (_, i) =>
          app(`team-${i}`, `app-${i}`, {
            consumesApi: `api:default/${names[0]}`,
          }),
        ),
      ]);
    }

    it.each([
      [1, 'clear'],
      [2, 'watch'],
      [3, 'raised'],
    ])('%d teams on the old one: %s', (users, status) => {
      expect(used(users).of[ID]!.status).toBe(status);
    });

    it('knows an unversioned first one, and names both', () => {
      expect(used(3, ['pay', 'pay-v2']).said).toEqual([
        '3 teams still use pay, though pay-v2 is there.',
      ]);
      expect(used(3, ['pay', 'pay-v1']).said).toEqual([]);
    });

    it.each([
      ['pay-v1', 'pay', ['3 teams still use pay-v1, though pay is there.']],
      ['pay', 'pay-v1', ['3 teams still use pay, though pay-v1 is there.']],
    ])('sends from a deprecated %s to %s', (old, successor, said) => {
      const users = ['a', 'b', 'c'].map(team =>
        app(team, `${team}-app`, { consumesApi: `api:default/${old}` }),
      );
      const api = (name: string, lifecycle: string) =>
        unitOf('pay', `api:default/${name}`, { role: 'platform', lifecycle });
      const found = judge([
        ...users,
        api(old, 'deprecated'),
        api(successor, 'production'),
      ]);
      expect(
        found.said.filter(sentence => sentence.includes('still use')),
      ).toEqual(said);
    });

    it('sends nobody to what is only tried out', () => {
      expect(
        used(3, undefined, { lifecycle: 'experimental' }).of[ID]!.total,
      ).toBe(0);
    });
  });
});
