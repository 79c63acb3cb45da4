import fc from 'fast-check';
import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { assess, ASSESSMENT_STAGES } from './assess';
import { EntityFacts } from './facts/types';
import { drain } from './graph/drain';
import { MAX_GRAPH_PROBLEMS } from './graph/findProblems';
import { Assessed } from './model';
import { coverageOf } from './query/coverage';
import { buildFacts, nodeOf } from './testing';
import { anyFacts, inAnyOrder } from './testing/__testUtils__/anyFacts';

function assessFacts(facts: EntityFacts[]): Assessed {
  return drain(assess({ facts, digests: new Map(), date: '2026-01-01' }));
}

/** Every bit of an assessment as text, in the order in which it stands. */
function textOf(assessed: Assessed): string {
  return JSON.stringify(assessed, (_, value) => {
    if (value instanceof Map) {
      return [...value];
    }
    return ArrayBuffer.isView(value)
      ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString(
          'hex',
        )
      : value;
  });
}

describe('assess', () => {
  it('tells its stages in order', () => {
    const stages = new Set<string>();
    const steps = assess({
      facts: [buildFacts('component:default/a')],
      digests: new Map(),
      date: '2026-01-01',
    });
    for (const { stage } of steps) {
      stages.add(stage);
    }
    expect([...stages]).toEqual([...ASSESSMENT_STAGES]);
  });

  it('is the same, byte for byte, in whatever order the entities come', () => {
    fc.assert(
      fc.property(inAnyOrder(anyFacts()), ([facts, shuffled]) => {
        expect(textOf(assessFacts(shuffled))).toBe(textOf(assessFacts(facts)));
      }),
    );
  });

  it('loses no entity, and has one row of each column for each', () => {
    fc.assert(
      fc.property(anyFacts(), facts => {
        const { graph, cards, roles, items } = assessFacts(facts);
        for (const { ref } of facts) {
          const node = nodeOf(graph, ref);
          expect(graph.present[node]).toBe(1);
          expect(cards[node]).toBeDefined();
          expect(ROLES[roles.role[node]!]).toBeDefined();
        }
        expect(items.itemOf).toHaveLength(graph.refs.length);
      }),
    );
  });

  it('points from no table to a row that does not exist', () => {
    fc.assert(
      fc.property(anyFacts(), facts => {
        const { graph, items, capabilities, consumption } = assessFacts(facts);
        expect(new Set(capabilities.ids).size).toBe(capabilities.ids.length);
        const nodes = graph.refs.length;
        for (const node of [
          ...consumption.consumer,
          ...consumption.provider,
          ...consumption.surface,
          ...capabilities.node,
          ...capabilities.provider,
        ]) {
          expect(node).toBeLessThan(nodes);
        }
        for (const capability of consumption.capability) {
          expect(capability).toBeLessThan(capabilities.ids.length);
        }
        for (const item of [
          ...capabilities.item,
          ...items.itemOf,
          ...consumption.itemReach.provider,
        ]) {
          expect(item).toBeLessThan(items.ids.length);
        }
      }),
    );
  });
});

describe('problems of the assessment', () => {
  it('tells each missing entity once, with one of that name that exists', () => {
    const { problems } = assessFacts([
      buildFacts('component:default/a', {
        ownedBy: 'group:default/ann',
        dependsOn: 'api:default/gone',
        consumesApi: 'api:default/gone',
      }),
      buildFacts('user:default/ann'),
      buildFacts('template:default/t', { platform: 'system:default/none' }),
    ]);
    expect(problems).toEqual([
      {
        ref: 'component:default/a',
        code: 'dangling-reference',
        field: 'spec.owner',
        value: 'group:default/ann',
        suggestion: 'user:default/ann',
      },
      {
        ref: 'component:default/a',
        code: 'dangling-reference',
        field: 'spec.dependsOn',
        value: 'api:default/gone',
      },
      {
        ref: 'template:default/t',
        code: 'dangling-reference',
        field: 'metadata.annotations.portfolio/platform',
        value: 'system:default/none',
      },
    ]);
  });

  it('tells every member of a circle what on itself makes it one', () => {
    const { problems } = assessFacts([
      buildFacts('domain:default/a', { partOf: 'domain:default/b' }),
      buildFacts('domain:default/b', { partOf: 'domain:default/a' }),
      buildFacts('domain:default/c', { partOf: 'domain:default/a' }),
      buildFacts('group:default/g', { childOf: 'group:default/g' }),
    ]);
    expect(
      problems.map(({ ref, code, field, value }) => [ref, code, field, value]),
    ).toEqual([
      [
        'domain:default/a',
        'containment-cycle',
        'spec.subdomainOf',
        'domain:default/b',
      ],
      [
        'domain:default/b',
        'containment-cycle',
        'spec.subdomainOf',
        'domain:default/a',
      ],
      [
        'group:default/g',
        'containment-cycle',
        'spec.parent',
        'group:default/g',
      ],
    ]);
  });

  it('lists a thousand missing entities and counts all of them', () => {
    const assessed = assessFacts(
      Array.from({ length: MAX_GRAPH_PROBLEMS + 100 }, (_, i) =>
        buildFacts(`component:default/c${i}`, {
          ownedBy: 'group:default/gone',
        }),
      ),
    );
    expect(assessed.problems).toHaveLength(MAX_GRAPH_PROBLEMS);
    expect(coverageOf({ assessed })).toMatchObject({
      units: MAX_GRAPH_PROBLEMS + 100,
      ownerWritten: MAX_GRAPH_PROBLEMS + 100,
      ownerResolved: 0,
      danglingReferences: MAX_GRAPH_PROBLEMS + 100,
    });
  });

  it('says what became of a definition', () => {
    const { problems, cards } = drain(
      assess({
        facts: [buildFacts('api:default/a', { definitionState: 'inline' })],
        digests: new Map([
          [
            'api:default/a',
            {
              state: 'unparsable',
              error: 'line 3: no colon',
              operations: 0,
              operationsDescribed: 0,
              fieldsDescribed: 0,
              authDeclared: false,
              deprecated: 0,
              words: [],
            },
          ],
        ]),
        date: '2026-01-01',
      }),
    );
    expect(cards[0]?.definition).toBe('unparsable');
    expect(problems).toMatchObject([
      { code: 'definition-unparsable', value: 'line 3: no colon' },
    ]);
  });
});

describe('coverageOf', () => {
  const facts = [
    buildFacts('component:default/a', {
      ownedBy: 'group:default/x',
      dependsOn: 'component:default/b',
      card: { description: 'Sells tickets' },
    }),
    buildFacts('component:default/b', { ownedBy: 'group:default/x' }),
    buildFacts('group:default/x'),
    buildFacts('api:default/sample', {
      declaredRole: {
        role: 'outside',
        field: 'metadata.annotations.portfolio/role',
        value: 'none',
      },
    }),
  ];

  it('counts units, and those outside apart', () => {
    expect(coverageOf({ assessed: assessFacts(facts) })).toMatchObject({
      units: 2,
      outside: 1,
      apis: 0,
      ownerWritten: 2,
      ownerResolved: 2,
      components: 2,
      componentsWithDependencies: 1,
      described: 1,
      danglingReferences: 0,
    });
  });

  it('takes what a caller may not see as not there', () => {
    const assessed = assessFacts(facts);
    const mask = new Uint8Array(assessed.graph.refs.length).fill(1);
    mask[nodeOf(assessed.graph, 'component:default/b')] = 0;
    expect(coverageOf({ assessed, mask })).toMatchObject({
      units: 1,
      // What it depends on is written on the visible one.
      danglingReferences: 1,
    });
    mask[nodeOf(assessed.graph, 'component:default/b')] = 1;
    mask[nodeOf(assessed.graph, 'component:default/a')] = 0;
    expect(coverageOf({ assessed, mask })).toMatchObject({
      units: 1,
      // That a hidden one depends on it is not told.
      danglingReferences: 0,
    });
  });
});
