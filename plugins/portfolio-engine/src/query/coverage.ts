import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { isVisible } from '../consumption/isVisible';
import { degree } from '../graph/adjacency';
import { drain } from '../graph/drain';
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

/** Nodes, and edges of one node, between two turns of others. */
const SLICE = 4096;

type CoverageInput = {
  assessed: Pick<Assessed, 'graph' | 'cards' | 'roles'>;
  /** Node → 1 where the caller may see it. Without it, everything. */
  mask?: Uint8Array;
};

/** The same as `findCoverage`, in one piece. */
export function coverageOf(options: CoverageInput): Coverage {
  return drain(findCoverage(options));
}

/**
 * How much the catalog says, as far as the caller may see it: an entity that
 * is hidden counts as one that the catalog does not have. One pass over nodes
 * and edges, about 20 ms for 100,000 and a million.
 */
export function* findCoverage(
  options: CoverageInput,
): Generator<void, Coverage> {
  const { assessed, mask } = options;
  const { graph } = assessed;
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
    if (exists({ graph, mask, node })) {
      countEntity({ assessed, mask, node, coverage });
    }
    if (node % SLICE === 0) {
      yield;
    }
  }
  coverage.danglingReferences = yield* countDangling({ graph, mask });
  return coverage;
}

function countEntity(
  options: CoverageInput & { node: number; coverage: Coverage },
): void {
  const { assessed, mask, node, coverage } = options;
  const { graph, cards, roles } = assessed;
  if (!isUnitCode(graph.kinds[node]!)) {
    return;
  }
  if (roles.role[node] === OUTSIDE) {
    coverage.outside++;
    return;
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

function exists(options: {
  graph: CatalogGraph;
  mask: Uint8Array | undefined;
  node: number;
}): boolean {
  const { graph, mask, node } = options;
  return graph.present[node] === 1 && isVisible(mask, node);
}

/**
 * Pairs of an entity and a missing one that it refers to, each once however
 * many relations say so. A hidden one counts where the entity points at it, not
 * where the hidden one points at the entity: that is the hidden one's word, and
 * would tell how many of them there are.
 */
function* countDangling(options: {
  graph: CatalogGraph;
  mask: Uint8Array | undefined;
}): Generator<void, number> {
  const { graph, mask } = options;
  const nodes = graph.refs.length;
  const missing = Uint8Array.from(graph.present, present => 1 - present);
  const missingOrHidden = mask
    ? missing.map((gone, node) => (isVisible(mask, node) ? gone : 1))
    : missing;
  const directions = RELATION_NAMES.flatMap(name => [
    { adjacency: graph.relations[name].out, gone: missingOrHidden },
    { adjacency: graph.relations[name].in, gone: missing },
  ]);
  yield;

  // The node for which a missing one was counted last, counted from 1.
  const countedFor = new Uint32Array(nodes);
  let dangling = 0;
  let work = 0;
  for (let node = 0; node < nodes; node++) {
    if (missingOrHidden[node] === 0) {
      work += countAt(node);
    }
    if (++work >= SLICE) {
      work = 0;
      yield;
    }
  }
  return dangling;

  /** Returns how many edges were looked at. */
  function countAt(node: number): number {
    let edges = 0;
    for (const { adjacency, gone } of directions) {
      const { offsets, targets } = adjacency;
      const end = offsets[node + 1]!;
      for (let i = offsets[node]!; i < end; i++) {
        const other = targets[i]!;
        if (gone[other] === 1 && countedFor[other] !== node + 1) {
          countedFor[other] = node + 1;
          dangling++;
        }
      }
      edges += end - offsets[node]!;
    }
    return edges;
  }
}
