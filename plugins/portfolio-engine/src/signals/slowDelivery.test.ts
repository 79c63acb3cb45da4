import { EntityFacts } from '../facts/types';
import { drain } from '../graph/drain';
import { buildRelationEdges } from '../graph/adjacency';
import { buildFacts } from '../testing/buildFacts';
import {
  componentRef,
  groupRef,
  judgeCatalog,
  unitOf,
} from './__testUtils__/judgeCatalog';
import { slowDelivery } from './slowDelivery';
import { findLongestChains } from './slowDelivery/longestChains';

const DOCUMENTED = {
  card: { docs: true, description: 'How to build on it, from first to last' },
};

function judge(facts: EntityFacts[]) {
  return judgeCatalog({ signal: slowDelivery, facts });
}

function teams(count: number, name = 'team'): string[] {
  return Array.from({ length: count }, (_, i) => `${name}-${i}`);
}

function product(team: string, dependsOn: string[] = [], said = {}) {
  return unitOf(team, componentRef(`${team}-app`), {
    role: 'product',
    dependsOn: dependsOn.map(name => componentRef(name)),
    ...DOCUMENTED,
    ...said,
  });
}

/**
 * A platform of `core`, which says nothing of how to use it, and so many teams
 * with a product on it, which do.
 */
function carried(options: {
  consumers: number;
  members?: number;
  said?: object;
  more?: EntityFacts[];
}): EntityFacts[] {
  const { consumers, members = 0, said = {}, more = [] } = options;
  return [
    unitOf('core', componentRef('engine'), {
      role: 'platform',
      type: 'service',
      ...said,
    }),
    buildFacts(groupRef('core')),
    ...teams(members, 'person').map(person =>
      buildFacts(`user:default/${person}`, { memberOf: groupRef('core') }),
    ),
    ...teams(consumers).map(team => product(team, ['engine'])),
    ...more,
  ];
}

describe('slow-delivery', () => {
  describe('teams that need many others', () => {
    const others = teams(5, 'other');

    it('watches one that needs four, not one that needs three', () => {
      const apps = others.map(team => product(team));
      const needs = (count: number) =>
        judge([
          ...apps,
          product(
            'shop',
            others.slice(0, count).map(team => `${team}-app`),
          ),
          ...teams(9, 'idle').map(team => product(team, ['nothing'])),
        ]);
      expect(needs(4).of['team-dependencies']).toMatchObject({
        status: 'watch',
      });
      expect(needs(4).said).toContain(
        'shop needs 4 other teams for what it builds on.',
      );
      expect(needs(3).of['team-dependencies']).toMatchObject({
        status: 'clear',
        total: 0,
      });
      const silent = judge(teams(5).map(team => product(team)));
      expect(silent.of['team-dependencies']).toMatchObject({
        status: 'unknown',
        because: { code: 'thin', detail: 'dependencies' },
      });
    });

    it('raises a fifth of five teams, but leaves what is self-service', () => {
      const catalog = (role: 'product' | 'platform') =>
        judge([
          ...others.map(team =>
            unitOf(team, componentRef(`${team}-app`), { role, ...DOCUMENTED }),
          ),
          ...['a', 'b'].map(team =>
            product(
              team,
              others.map(other => `${other}-app`),
            ),
          ),
        ]);
      expect(catalog('product').of['team-dependencies']).toMatchObject({
        status: 'raised',
        measures: { teams: 2, comparableTeams: 7 },
      });
      expect(catalog('platform').of['team-dependencies']!.total).toBe(0);
    });

    it('holds the signal to watch while nobody says that it is slow', () => {
      const facts = [
        ...others.map(team => product(team)),
        ...['a', 'b'].map(team =>
          product(
            team,
            others.map(other => `${other}-app`),
          ),
        ),
      ];
      expect(judge(facts)).toMatchObject({
        status: 'watch',
        because: { code: 'capped' },
      });
      expect(
        judge([
          ...facts,
          unitOf('a', componentRef('said'), { friction: ['tooling'] }),
        ]).status,
      ).toBe('raised');
    });
  });

  describe('few people carry many', () => {
    const ID = 'few-carry-many';

    it.each`
      consumers | members | status
      ${10}     | ${3}    | ${'raised'}
      ${9}      | ${3}    | ${'watch'}
      ${10}     | ${4}    | ${'watch'}
      ${6}      | ${3}    | ${'watch'}
      ${6}      | ${4}    | ${'clear'}
      ${5}      | ${1}    | ${'clear'}
      ${12}     | ${0}    | ${'watch'}
      ${11}     | ${0}    | ${'clear'}
    `(
      '$consumers teams on $members people: $status',
      ({ consumers, members, status }) => {
        const found = judge(carried({ consumers, members }));
        expect(found.of[ID]!.status).toBe(status);
      },
    );

    it('never tells how many people there are', () => {
      const three = judge(carried({ consumers: 12, members: 3 }));
      const one = judge(carried({ consumers: 12, members: 1 }));
      expect(one.of[ID]!.measures).toEqual(three.of[ID]!.measures);
      expect(one.said).toEqual(three.said);
    });

    it('leaves a self-service platform, until somebody waits for it', () => {
      const served = { consumers: 12, members: 2, said: DOCUMENTED };
      expect(judge(carried(served)).of[ID]!.status).toBe('clear');
      const waiting = unitOf('team-1', componentRef('more'), {
        friction: [`waiting-for:${groupRef('core')}`],
      });
      expect(
        judge(carried({ ...served, more: [waiting] })).of[ID]!.status,
      ).toBe('raised');
    });
  });

  describe('what nobody says how to use', () => {
    const ID = 'few-carry-many';
    const silentProduct = (team: string) =>
      product(team, ['engine'], { card: {} });

    it('tells nothing where hardly anybody writes docs', () => {
      const facts = carried({ consumers: 0, members: 2 });
      const silent = judge([...facts, ...teams(12).map(silentProduct)]);
      expect(silent.of[ID]).toMatchObject({
        status: 'unknown',
        because: { code: 'thin', detail: 'docs' },
        total: 0,
      });
    });

    it('tells nothing where chance would leave as much unsaid', () => {
      const facts = carried({ consumers: 6, members: 2 });
      const half = [...facts, ...teams(6, 'mute').map(silentProduct)];
      expect(judge(half).of[ID]).toMatchObject({ status: 'unknown', total: 0 });

      // Six parts without a word are no accident, one may be.
      const parts = teams(5, 'part').map(name =>
        unitOf('core', componentRef(name), {
          role: 'platform',
          partOf: componentRef('engine'),
        }),
      );
      expect(judge([...half, ...parts]).of[ID]).toMatchObject({
        status: 'raised',
        total: 1,
      });
    });
  });

  describe('chains of teams', () => {
    const ID = 'long-chain';

    function chain(length: number, self?: number): EntityFacts[] {
      return teams(length).map((team, i) =>
        unitOf(team, componentRef(`${team}-app`), {
          role: i === self ? 'platform' : 'product',
          type: 'service',
          dependsOn:
            i + 1 < length ? componentRef(`team-${i + 1}-app`) : undefined,
          ...DOCUMENTED,
        }),
      );
    }

    it.each([
      [3, 'clear'],
      [4, 'watch'],
      [5, 'watch'],
      [6, 'raised'],
    ])('%d teams in a row: %s', (length, status) => {
      const found = judge(chain(length));
      expect(found.of[ID]).toMatchObject({
        status,
        measures: { longest: length },
      });
    });

    it('is cut at a self-service platform', () => {
      expect(judge(chain(7, 4)).of[ID]!.measures).toEqual({ longest: 4 });
    });

    it('finds the way through a circle, and ends on any graph', () => {
      const edges = [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 1],
        [3, 4],
        [4, 5],
      ];
      const { out } = drain(
        buildRelationEdges({
          nodes: 7,
          sources: Uint32Array.from(edges, ([from]) => from!),
          targets: Uint32Array.from(edges, ([, to]) => to!),
        }),
      );
      expect(drain(findLongestChains(out))).toEqual([[0, 1, 2, 3, 4, 5]]);
    });
  });

  describe('what teams say', () => {
    const ID = 'declared-friction';
    const waitsForCore = (team: string) =>
      product(team, ['engine'], {
        friction: [`waiting-for:${componentRef('engine')}`],
      });

    it('watches one team, and raises three that wait for the same', () => {
      const many = teams(14, 'calm').map(team => product(team, ['engine']));
      const core = carried({ consumers: 0 });
      const one = judge([...core, ...many, waitsForCore('a')]);
      expect(one.of[ID]!.status).toBe('watch');
      expect(one.said).toContain('a-app says that it waits for core.');
      const three = [...core, ...many, ...['a', 'b', 'c'].map(waitsForCore)];
      expect(judge(three).of[ID]).toMatchObject({
        status: 'raised',
        measures: { onOneProvider: 3, teams: 3 },
      });
    });

    it('is unknown where nobody says anything', () => {
      expect(judge(carried({ consumers: 5 })).of[ID]).toMatchObject({
        status: 'unknown',
        because: { detail: 'friction' },
      });
    });

    it('takes refs of nothing, of itself and in circles as they come', () => {
      const found = judge([
        unitOf('a', componentRef('x'), {
          friction: ['waiting-for:group:default/nobody', 'tooling'],
        }),
        unitOf('b', componentRef('y'), {
          friction: [`waiting-for:${groupRef('b')}`],
        }),
        buildFacts(groupRef('b'), {
          friction: [`waiting-for:${groupRef('a')}`],
        }),
        buildFacts(groupRef('a'), {
          friction: [`waiting-for:${groupRef('b')}`],
        }),
      ]);
      expect(found.faults).toEqual([]);
      expect(found.said.sort()).toEqual([
        'a says that it waits for b.',
        'b says that it waits for a.',
        'x says what holds it up: tooling.',
        'x says what holds it up: waiting for group:default/nobody.',
      ]);
    });
  });

  describe('lead times', () => {
    const ID = 'lead-time';
    function taking(days: (number | undefined)[]): EntityFacts[] {
      return days.map((leadTimeDays, i) =>
        unitOf(`team-${i}`, componentRef(`booking-${i}`), {
          measures: leadTimeDays === undefined ? undefined : { leadTimeDays },
        }),
      );
    }

    it.each([
      ['half of them over 30 days', [40, 40, 1, 1, 1], 'raised'],
      ['two of five over a week', [8, 8, 1, 1, 1], 'watch'],
      ['one of five', [40, 1, 1, 1, 1], 'clear'],
      ['only four teams measured', [40, 40, 40, 40, undefined], 'clear'],
      ['nothing measured', [undefined, undefined, undefined], 'unknown'],
    ])('%s', (_, days, status) => {
      expect(judge(taking(days)).of[ID]).toMatchObject({ status });
    });
  });
});
