import fc from 'fast-check';
import { declared, entity } from '../gaps/__testUtils__/readGaps';
import { EntityFacts } from '../facts/types';
import { drain } from '../graph/drain';
import { LookAlikes } from '../lookalikes/types';
import { nodeOf } from '../testing';
import { anyFacts, inAnyOrder } from '../testing/__testUtils__/anyFacts';
import { groundworkOf } from '../testing/__testUtils__/groundworkOf';
import { findOpportunities } from './findOpportunities';
import { tellOpportunity } from './platformText';

const NONE: LookAlikes = { pairs: [], clusters: [] };

/** Opportunities in words; of clusters given by refs and shared words. */
function opportunitiesOf(
  facts: readonly EntityFacts[],
  clusters: { members: string[]; shared: string[] }[] = [],
) {
  const groundwork = groundworkOf({ facts });
  const { graph, items } = groundwork;
  const lookAlikes = {
    ...NONE,
    clusters: clusters.map(({ members, shared }) => ({
      members: members.map(ref => nodeOf(graph, ref)),
      teams: [],
      shared,
    })),
  };
  return drain(findOpportunities({ groundwork, lookAlikes })).map(
    opportunity => ({
      id: opportunity.id,
      text: tellOpportunity({
        opportunity,
        seen: {
          node: node => graph.refs[node],
          item: item => items.titles[item],
          capability: () => true,
        },
      }).map(({ text }) => text),
    }),
  );
}

/** Products a, b, … of a team each, with a unit that says more. */
function products(
  names: string[],
  unit: Parameters<typeof entity>[1] = {},
  kind = 'component',
) {
  return names.flatMap(name => [
    entity(`system:${name}`, {
      ownedBy: `group:${name}`,
      ...declared('product'),
    }),
    entity(`component:${name}-web`, {
      ownedBy: `group:${name}`,
      partOf: `system:${name}`,
      ...declared('product'),
    }),
    entity(`${kind}:${name}-unit`, {
      ownedBy: `group:${name}`,
      partOf: `system:${name}`,
      ...unit,
    }),
  ]);
}

/** A platform that the web parts of products use. */
function platform(users: string[], said: Parameters<typeof entity>[1] = {}) {
  return [
    entity('system:core', { ownedBy: 'group:core', ...declared('platform') }),
    entity('component:flags', {
      partOf: 'system:core',
      ...declared('platform'),
      ...said,
    }),
    ...users.map(name =>
      entity(`component:${name}-login`, {
        partOf: `system:${name}`,
        dependsOn: 'component:flags',
        ...declared('product'),
      }),
    ),
  ];
}

describe('opportunities', () => {
  it('look-alikes over two products, with the platform most of them use', () => {
    const cluster = {
      members: ['component:default/a-unit', 'component:default/b-unit'],
      shared: ['consent', 'audit'],
    };
    const facts = products(['a', 'b'], declared('product'));
    expect(
      opportunitiesOf([...facts, ...platform(['a', 'b'])], [cluster]),
    ).toEqual([
      {
        id: 'look-alikes component:default/a-unit',
        text: [
          '2 products of 2 teams have something of their own that looks alike. One of them, or a platform, could serve all.',
          'core could take it on.',
          'Most of them build on it already.',
        ],
      },
    ]);
    expect(opportunitiesOf(facts, [cluster])[0]!.text).toHaveLength(1);
  });

  it('prefers the platform that offers something near', () => {
    const [found] = opportunitiesOf(
      [
        ...products(['a', 'b'], declared('product')),
        ...platform([], { capabilities: ['consent'] }),
      ],
      [
        {
          members: ['component:default/a-unit', 'component:default/b-unit'],
          shared: ['consent'],
        },
      ],
    );
    expect(found!.text.slice(1)).toEqual([
      'core could take it on.',
      'It offers something near already.',
    ]);
  });

  it('leaves look-alikes within one product to it', () => {
    expect(
      opportunitiesOf(products(['a'], declared('product')), [
        {
          members: ['component:default/a-unit', 'component:default/a-web'],
          shared: ['consent'],
        },
      ]),
    ).toEqual([]);
  });

  it('one kind of Resource that three products keep for themselves', () => {
    const facts = products(['a', 'b', 'c'], { type: 'database' }, 'resource');
    expect(opportunitiesOf(facts)).toEqual([
      {
        id: 'resource database',
        text: [
          '3 products of 3 teams each keep their own, and look after it by themselves.',
        ],
      },
    ]);
    expect(opportunitiesOf(facts.slice(0, -1))).toEqual([]);
    expect(
      opportunitiesOf(
        products(['a', 'b', 'c'], { type: 'repository' }, 'resource'),
      ),
    ).toEqual([]);
  });

  it('not what others use too', () => {
    expect(
      opportunitiesOf([
        ...products(['a', 'b', 'c'], { type: 'database' }, 'resource'),
        entity('component:report', {
          dependsOn: ['resource:a-unit'],
          ownedBy: 'group:z',
        }),
      ]),
    ).toEqual([]);
  });

  it('what three products stand on and the catalog does not have', () => {
    const facts = products(['a', 'b', 'c'], {
      dependsOn: 'resource:queue',
      ...declared('product'),
    });
    expect(opportunitiesOf(facts)).toEqual([
      {
        id: 'missing resource:default/queue',
        text: [
          '3 products of 3 teams stand on it. Register it, and somebody can look after it for all.',
        ],
      },
    ]);
    expect(opportunitiesOf(facts.slice(0, -1))).toEqual([]);
  });

  it('a need that nobody serves', () => {
    const facts = products(['a', 'b'], {
      ...declared('product'),
      card: { name: 'x', needs: ['feature-flags'] },
    });
    expect(opportunitiesOf(facts)).toEqual([
      {
        id: 'need featureflag',
        text: ['2 products of 2 teams would use it if there were one.'],
      },
    ]);
    expect(
      opportunitiesOf([
        ...facts,
        ...platform([], { capabilities: ['feature-flag'] }),
      ]),
    ).toEqual([]);
  });

  it('come by products and teams that they would serve', () => {
    const needing = (name: string, needs: string[]) =>
      products([name], {
        ...declared('product'),
        card: { name, needs },
      });
    expect(
      opportunitiesOf([
        ...needing('a', ['audit', 'sms']),
        ...needing('b', ['sms']),
        ...needing('c', ['mail']),
      ]).map(({ id }) => id),
    ).toEqual(['need sms', 'need audit', 'need mail']);
  });

  it('cope with any catalog, in any order', () => {
    fc.assert(
      fc.property(inAnyOrder(anyFacts()), ([facts, shuffled]) => {
        function found(given: typeof facts) {
          return drain(
            findOpportunities({
              groundwork: groundworkOf({ facts: given }),
              lookAlikes: NONE,
            }),
          );
        }
        expect(found(shuffled)).toEqual(found(facts));
      }),
      { numRuns: 100 },
    );
  });
});
