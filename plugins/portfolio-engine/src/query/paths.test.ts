import { assess } from '../assess';
import { drain } from '../graph/drain';
import { buildFacts, nodeOf } from '../testing';
import { createView, findPath, listNeighbours, subjectOfNode } from './index';

const assessed = drain(
  assess({
    facts: [
      buildFacts('api:default/b'),
      buildFacts('component:default/a', {
        consumesApi: 'api:default/b',
        dependsOn: 'component:default/z',
      }),
      buildFacts('component:default/b', {
        providesApi: 'api:default/b',
        dependsOn: 'component:default/c',
      }),
      buildFacts('component:default/z', { dependsOn: 'component:default/c' }),
      buildFacts('component:default/c', { dependsOn: 'component:default/a' }),
    ],
    digests: new Map(),
    date: '2026-11-22',
  }),
);
const { graph } = assessed;
const a = nodeOf(graph, 'component:default/a');
const c = nodeOf(graph, 'component:default/c');

function viewWithout(...hidden: string[]) {
  const mask = new Uint8Array(graph.refs.length).fill(1);
  for (const ref of hidden) {
    mask[nodeOf(graph, ref)] = 0;
  }
  return drain(
    createView({ assessed, mask: hidden.length > 0 ? mask : undefined }),
  );
}

function pathWithout(...hidden: string[]): string[] {
  return findPath(viewWithout(...hidden), { from: a, to: c }).map(
    ({ entity, relation }) => `${relation ?? ''} ${entity.ref}`,
  );
}

function neighbours(
  node: number,
  direction: 'consumers' | 'foundations',
  reach: 'direct' | 'all',
): string[] {
  const view = viewWithout();
  return listNeighbours(view, {
    subject: subjectOfNode(view, node),
    direction,
    level: 'unit',
    reach,
    page: { limit: 10 },
  }).items.map(({ id, distance }) => `${id} ${distance}`);
}

describe('paths between units', () => {
  it('are the shortest, with the smallest refs, APIs included', () => {
    expect(pathWithout()).toEqual([
      ' component:default/a',
      'consumesApi api:default/b',
      'apiProvidedBy component:default/b',
      'dependsOn component:default/c',
    ]);
  });

  it('go round what is hidden, be it a unit or the API between', () => {
    const other = [
      ' component:default/a',
      'dependsOn component:default/z',
      'dependsOn component:default/c',
    ];
    expect(pathWithout('component:default/b')).toEqual(other);
    expect(pathWithout('api:default/b')).toEqual(other);
    expect(pathWithout('api:default/b', 'component:default/z')).toEqual([]);
  });

  it('give consumers and foundations their distance', () => {
    expect(neighbours(c, 'consumers', 'all')).toEqual([
      'component:default/b 1',
      'component:default/z 1',
      'component:default/a 2',
    ]);
    expect(neighbours(a, 'foundations', 'direct')).toEqual([
      'component:default/b 1',
      'component:default/z 1',
    ]);
  });
});
