import fc from 'fast-check';
import { EntityFacts } from '../facts/types';
import { CatalogGraph, NODE_KINDS } from '../model';
import { buildFacts, nodeOf } from '../testing';
import { anyFacts, inAnyOrder } from '../testing/__testUtils__/anyFacts';
import { hasEdge, neighbours } from './adjacency';
import { buildGraph } from './buildGraph';
import { factsByNode } from './chooseFacts';
import { drain } from './drain';

function graphOf(...facts: EntityFacts[]): CatalogGraph {
  return drain(buildGraph({ facts }));
}

function refOf(graph: CatalogGraph, node: number): string | undefined {
  return graph.refs[node];
}

describe('buildGraph', () => {
  it('keeps what is referred to but missing, with the kind of its ref', () => {
    const graph = graphOf(
      buildFacts('component:default/cart', {
        ownedBy: 'group:default/shop',
        dependsOn: ['resource:default/db', 'widget:default/odd'],
      }),
    );
    expect(graph.refs).toEqual([
      'component:default/cart',
      'group:default/shop',
      'resource:default/db',
      'widget:default/odd',
    ]);
    expect([...graph.present]).toEqual([1, 0, 0, 0]);
    expect([...graph.kinds].map(kind => NODE_KINDS[kind])).toEqual([
      'component',
      'group',
      'resource',
      'other',
    ]);
  });

  it('takes both directions of a relation as the same edge', () => {
    const graph = graphOf(
      buildFacts('component:default/a', { dependsOn: 'component:default/b' }),
      buildFacts('component:default/b', {
        relations: [
          {
            name: 'dependsOn',
            source: 'component:default/a',
            target: 'component:default/b',
          },
        ],
      }),
    );
    const { out, in: back } = graph.relations.dependsOn;
    expect([...out.targets]).toEqual([1]);
    expect([...neighbours(back, 1)]).toEqual([0]);
  });

  it('numbers hostile names like any other', () => {
    const graph = graphOf(
      buildFacts('component:default/__proto__', {
        dependsOn: ['component:default/constructor', ''],
      }),
    );
    expect(graph.refs).toEqual([
      '',
      'component:default/__proto__',
      'component:default/constructor',
    ]);
  });

  it('prefers a Group to a User, and the first ref of several, as owner', () => {
    const graph = graphOf(
      buildFacts('component:default/a', {
        ownedBy: ['user:default/ann', 'group:default/z', 'group:default/y'],
      }),
      buildFacts('component:default/b', {
        ownedBy: ['component:default/a', 'user:default/ann'],
      }),
      buildFacts('component:default/c'),
    );
    expect(refOf(graph, graph.owner[0]!)).toBe('group:default/y');
    expect(refOf(graph, graph.owner[1]!)).toBe('user:default/ann');
    expect(graph.owner[2]).toBe(-1);
  });

  it('finds the parent component first, and system and domain through it', () => {
    const graph = graphOf(
      buildFacts('component:default/part', {
        partOf: 'component:default/whole',
      }),
      buildFacts('component:default/whole', { partOf: 'system:default/shop' }),
      buildFacts('component:default/elsewhere', {
        partOf: ['component:default/whole', 'system:default/other'],
      }),
      buildFacts('system:default/shop', { partOf: 'domain:default/sales' }),
      buildFacts('domain:default/sales', { partOf: 'domain:default/group' }),
    );
    const part = nodeOf(graph, 'component:default/part');
    const elsewhere = nodeOf(graph, 'component:default/elsewhere');
    const sales = nodeOf(graph, 'domain:default/sales');
    expect(refOf(graph, graph.container[part]!)).toBe(
      'component:default/whole',
    );
    expect(refOf(graph, graph.system[part]!)).toBe('system:default/shop');
    expect(refOf(graph, graph.domain[part]!)).toBe('domain:default/sales');
    // A part that names its own system is told by that one.
    expect(refOf(graph, graph.system[elsewhere]!)).toBe('system:default/other');
    expect(graph.domain[elsewhere]).toBe(sales);
    expect(graph.domain[sales]).toBe(sales);
    expect(refOf(graph, graph.container[sales]!)).toBe('domain:default/group');
  });

  it('cuts circles of containers at the smallest ref, to a larger one', () => {
    const graph = graphOf(
      buildFacts('component:default/a', {
        partOf: ['component:default/b', 'system:default/s'],
      }),
      buildFacts('component:default/b', { partOf: 'component:default/c' }),
      buildFacts('component:default/c', { partOf: 'component:default/a' }),
      buildFacts('component:default/own', { partOf: 'component:default/own' }),
    );
    const [a, b, c, own] = [...graph.container];
    expect(refOf(graph, a!)).toBe('system:default/s');
    expect(refOf(graph, b!)).toBe('component:default/c');
    expect(refOf(graph, c!)).toBe('component:default/a');
    expect(own).toBe(-1);
    expect(refOf(graph, graph.system[1]!)).toBe('system:default/s');
  });

  it('survives a chain of containers longer than a call stack', () => {
    const length = 30_000;
    const facts = Array.from({ length }, (_, i) =>
      buildFacts(`component:default/c${i}`, {
        partOf:
          i + 1 < length ? `component:default/c${i + 1}` : 'system:default/s',
      }),
    );
    const graph = graphOf(...facts);
    expect(refOf(graph, graph.system[0]!)).toBe('system:default/s');
  });

  it('never loses an entity, and keeps every relation once', () => {
    fc.assert(
      fc.property(anyFacts(), facts => {
        const graph = graphOf(...facts);
        const byNode = drain(factsByNode({ facts, graph }));
        expect(graph.refs).toEqual([...new Set(graph.refs)].sort());
        for (const entity of facts) {
          const node = nodeOf(graph, entity.ref);
          expect(graph.present[node]).toBe(1);
          expect(byNode[node]?.ref).toBe(entity.ref);
        }
        let edges = 0;
        for (const entity of byNode) {
          for (const { name, target } of entity?.relations ?? []) {
            const edge = {
              from: nodeOf(graph, entity!.ref),
              to: nodeOf(graph, target),
            };
            const relation = graph.relations[name];
            expect(hasEdge(relation.out, edge)).toBe(true);
            expect(hasEdge(relation.in, { from: edge.to, to: edge.from })).toBe(
              true,
            );
          }
          edges += new Set(
            entity?.relations.map(({ name, target }) => `${name} ${target}`),
          ).size;
        }
        const kept = Object.values(graph.relations).map(
          relation => relation.out.targets.length,
        );
        expect(kept.reduce((sum, count) => sum + count, 0)).toBe(edges);
      }),
    );
  });

  it('is the same in whatever order the entities come', () => {
    fc.assert(
      fc.property(inAnyOrder(anyFacts()), ([facts, shuffled]) => {
        expect(graphOf(...shuffled)).toEqual(graphOf(...facts));
      }),
    );
  });

  it('makes a forest of any containment', () => {
    fc.assert(
      fc.property(anyFacts(), facts => {
        const graph = graphOf(...facts);
        for (const start of graph.refs.keys()) {
          let steps = 0;
          for (let node = start; node >= 0; node = graph.container[node]!) {
            expect(steps++).toBeLessThan(graph.refs.length);
          }
        }
      }),
    );
  });
});
