import { buildGraph } from '../graph/buildGraph';
import { drain } from '../graph/drain';
import { nodeOf } from '../testing';
import { entity } from './__testUtils__/readGaps';
import { effectiveOwner } from './effectiveOwner';

const graph = drain(
  buildGraph({
    facts: [
      entity('group:tech'),
      entity('domain:shop', { ownedBy: 'group:tech' }),
      entity('system:pay', { partOf: 'domain:shop', ownedBy: 'group:gone' }),
      entity('component:api', { partOf: 'system:pay' }),
      entity('component:x', { partOf: 'component:y' }),
      entity('component:y', { partOf: 'component:x' }),
    ],
  }),
);

function ownerOf(ref: string, accepts?: (owner: number) => boolean) {
  const { owner, chain } = effectiveOwner({
    columns: graph,
    node: nodeOf(graph, ref),
    accepts,
  });
  return {
    owner: graph.refs[owner],
    chain: chain.map(node => graph.refs[node]),
  };
}

describe('effectiveOwner', () => {
  it('goes from component to System to Domain, up to who is named', () => {
    expect(ownerOf('component:default/api')).toEqual({
      owner: 'group:default/gone',
      chain: ['component:default/api', 'system:default/pay'],
    });
  });

  it('passes over owners that do not count', () => {
    expect(
      ownerOf('component:default/api', owner => graph.present[owner] === 1),
    ).toEqual({
      owner: 'group:default/tech',
      chain: [
        'component:default/api',
        'system:default/pay',
        'domain:default/shop',
      ],
    });
  });

  it('ends where parts hold one another and nobody is named', () => {
    expect(ownerOf('component:default/x').owner).toBeUndefined();
  });
});
