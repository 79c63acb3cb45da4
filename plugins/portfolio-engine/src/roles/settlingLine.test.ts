import { buildGraph } from '../graph/buildGraph';
import { factsByNode } from '../graph/chooseFacts';
import { drain } from '../graph/drain';
import { EntityFacts } from '../facts/types';
import { buildFacts } from '../testing';
import { findRoles } from './findRoles';
import { settlingLine } from './settlingLine';

function lineOf(given: EntityFacts): string | undefined {
  const graph = drain(buildGraph({ facts: [given] }));
  const facts = drain(factsByNode({ facts: [given], graph }));
  const roles = drain(findRoles({ facts, graph, digests: new Map() }));
  return settlingLine({ roles, node: graph.indexOf.get(given.ref) ?? -1 });
}

describe('settlingLine', () => {
  const ref = 'component:default/grey';

  it.each<[string, EntityFacts, string | undefined]>([
    [
      'nothing is known',
      buildFacts(ref),
      'portfolio/role: platform # or product',
    ],
    [
      'it leans to product',
      buildFacts(ref, { type: 'website' }),
      'portfolio/role: product',
    ],
    [
      'one source says platform',
      buildFacts(ref, { audience: 'builders' }),
      'portfolio/role: platform',
    ],
    [
      'it looks like a sample',
      buildFacts('component:default/petstore'),
      'portfolio/role: none',
    ],
    [
      'somebody declared it',
      buildFacts(ref, {
        declaredRole: {
          role: 'platform',
          field: 'metadata.annotations.portfolio/role',
          value: 'platform',
        },
      }),
      undefined,
    ],
  ])('where %s', (_, facts, expected) => {
    expect(lineOf(facts)).toBe(expected);
  });
});
