import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { isVisible } from '../consumption/isVisible';
import { degree } from '../graph/adjacency';
import { isUnitCode, kindCode } from '../graph/kinds';
import {
  Assessed,
  CatalogGraph,
  Coverage,
  RELATION_NAMES,
  RelationName,
} from '../model';

const API = kindCode('api');
const COMPONENT = kindCode('component');
const OUTSIDE = ROLES.indexOf('outside');
const UNDECIDED = ROLES.indexOf('undecided');

/** Relations that a component declares when it says on what it stands. */
const DEPENDENCIES: readonly RelationName[] = [
  'dependsOn',
  'consumesApi',
  'providesApi',
];

/**
 * How much the catalog says, as far as the caller may see it: an entity that
 * is hidden counts as one that the catalog does not have. One pass over nodes
 * and edges, about 10 ms for 100,000 and a million.
 */
export function coverageOf(options: {
  assessed: Pick<Assessed, 'graph' | 'cards' | 'roles'>;
  /** Node → 1 where the caller may see it. Without it, everything. */
  mask?: Uint8Array;
}): Coverage {
  const { assessed, mask } = options;
  const { graph, cards, roles } = assessed;
  const coverage: Coverage = {
    units: 0,
    decided: 0,
    outside: 0,
    ownerWritten: 0,
    ownerResolved: 0,
    components: 0,
    componentsWithDependencies: 0,
    apis: 0,
    apisWithReadableDefinition: 0,
    described: 0,
    danglingReferences: 0,
  };
  for (let node = 0; node < graph.refs.length; node++) {
    if (!exists({ graph, mask, node })) {
      continue;
    }
    coverage.danglingReferences += countMissing({ graph, mask, node });
    if (!isUnitCode(graph.kinds[node]!)) {
      continue;
    }
    if (roles.role[node] === OUTSIDE) {
      coverage.outside++;
      continue;
    }
    const owner = graph.owner[node]!;
    coverage.units++;
    coverage.decided += Number(roles.role[node] !== UNDECIDED);
    coverage.ownerWritten += Number(owner >= 0);
    coverage.ownerResolved += Number(
      owner >= 0 && exists({ graph, mask, node: owner }),
    );
    coverage.described += Number(Boolean(cards[node]?.description));
    if (graph.kinds[node] === COMPONENT) {
      coverage.components++;
      coverage.componentsWithDependencies += Number(
        DEPENDENCIES.some(name => degree(graph.relations[name].out, node) > 0),
      );
    }
    if (graph.kinds[node] === API) {
      coverage.apis++;
      coverage.apisWithReadableDefinition += Number(
        cards[node]?.definition === 'parsed',
      );
    }
  }
  return coverage;
}

function exists(options: {
  graph: CatalogGraph;
  mask: Uint8Array | undefined;
  node: number;
}): boolean {
  const { graph, mask, node } = options;
  return graph.present[node] === 1 && isVisible(mask, node);
}

/**
 * Missing entities that a node refers to, each once. A hidden one counts where
 * the node points at it, not where the hidden one points at the node: that is
 * the hidden one's word, and would tell how many of them there are.
 */
function countMissing(options: {
  graph: CatalogGraph;
  mask: Uint8Array | undefined;
  node: number;
}): number {
  const { graph, mask, node } = options;
  const missing: number[] = [];
  for (const name of RELATION_NAMES) {
    for (const direction of ['out', 'in'] as const) {
      const { offsets, targets } = graph.relations[name][direction];
      const end = offsets[node + 1]!;
      for (let i = offsets[node]!; i < end; i++) {
        const other = targets[i]!;
        const hidden = direction === 'out' && !isVisible(mask, other);
        if (graph.present[other] !== 1 || hidden) {
          missing.push(other);
        }
      }
    }
  }
  return missing.length < 2 ? missing.length : new Set(missing).size;
}
