import { ApiDigest, EntityFacts } from '../facts/types';
import { CatalogGraph, MetadataProblem, RELATION_NAMES } from '../model';
import { neighbours } from './adjacency';
import { findCycles } from './findCycles';
import { findNamesakes, Namesakes } from './namesakes';
import {
  fieldOfContainer,
  fieldOfRelation,
  suggestRef,
} from './relationFields';

const SLICE = 1024;

/**
 * Problems of one kind that the graph adds in all. The rest is counted in the
 * coverage: a catalog without its Groups would list every entity.
 */
export const MAX_GRAPH_PROBLEMS = 1_000;

/** Characters of a value that are kept. */
const VALUE_LENGTH = 200;

/** What the catalog says that could not be used, by ref. */
export function* findProblems(options: {
  facts: readonly (EntityFacts | undefined)[];
  graph: CatalogGraph;
  digests: ReadonlyMap<string, ApiDigest>;
}): Generator<void, MetadataProblem[]> {
  const { facts, graph, digests } = options;
  const cyclic = yield* containersInCycles(graph);
  const nearMissing = yield* neighboursOfMissing(graph);
  const namesakes = yield* findNamesakes(graph);
  const problems: MetadataProblem[] = [];
  let dangling = 0;
  let cycles = 0;
  for (let node = 0; node < graph.refs.length; node++) {
    if (node % SLICE === 0) {
      yield;
    }
    const entity = facts[node];
    if (!entity) {
      continue;
    }
    problems.push(...entity.problems);
    problems.push(...definitionProblems(entity, digests.get(entity.ref)));
    if (
      dangling < MAX_GRAPH_PROBLEMS &&
      (nearMissing[node] === 1 || entity.platform !== undefined)
    ) {
      const found = danglingReferences({ graph, namesakes, node, entity });
      problems.push(...found.slice(0, MAX_GRAPH_PROBLEMS - dangling));
      dangling += found.length;
    }
    const container = cyclic.get(node);
    if (container !== undefined && cycles < MAX_GRAPH_PROBLEMS) {
      cycles++;
      problems.push({
        ref: entity.ref,
        code: 'containment-cycle',
        field: fieldOfContainer({ graph, node, container }),
        value: graph.refs[container]!.slice(0, VALUE_LENGTH),
      });
    }
  }
  return problems;
}

/** Node → 1 if it is related to a missing one; these are few, so look from there. */
function* neighboursOfMissing(
  graph: CatalogGraph,
): Generator<void, Uint8Array> {
  const found = new Uint8Array(graph.refs.length);
  for (let node = 0; node < found.length; node++) {
    if (graph.present[node] === 0) {
      for (const name of RELATION_NAMES) {
        for (const direction of ['out', 'in'] as const) {
          for (const other of neighbours(
            graph.relations[name][direction],
            node,
          )) {
            found[other] = 1;
          }
        }
      }
    }
    if (node % SLICE === 0) {
      yield;
    }
  }
  return found;
}

/**
 * Node → the first of its containers or parents in the same circle. Each
 * member tells only what stands on itself, so that no one learns of the others
 * what they may not read.
 */
function* containersInCycles(
  graph: CatalogGraph,
): Generator<void, Map<number, number>> {
  const found = new Map<number, number>();
  for (const relation of [graph.relations.partOf, graph.relations.childOf]) {
    for (const cycle of yield* findCycles(relation.out)) {
      const members = new Set(cycle);
      for (const node of cycle) {
        const container = neighbours(relation.out, node).find(target =>
          members.has(target),
        );
        if (container !== undefined && !found.has(node)) {
          found.set(node, container);
        }
      }
      yield;
    }
  }
  return found;
}

function definitionProblems(
  entity: EntityFacts,
  digest: ApiDigest | undefined,
): MetadataProblem[] {
  const code =
    digest?.state === 'unparsable'
      ? 'definition-unparsable'
      : 'definition-too-large';
  if (
    (digest?.state !== 'unparsable' && digest?.state !== 'too-large') ||
    entity.problems.some(problem => problem.code === code)
  ) {
    return [];
  }
  return [
    {
      ref: entity.ref,
      code,
      field: 'spec.definition',
      value: digest.error?.slice(0, VALUE_LENGTH),
    },
  ];
}

/** One for each missing entity that this one refers to. */
function danglingReferences(options: {
  graph: CatalogGraph;
  namesakes: Namesakes;
  node: number;
  entity: EntityFacts;
}): MetadataProblem[] {
  const { graph, namesakes, node, entity } = options;
  const problems = new Map<string, MetadataProblem>();
  function add(problem: {
    target: string;
    field: string;
    suggestion?: string;
  }) {
    const { target, field, suggestion } = problem;
    if (!problems.has(target)) {
      problems.set(target, {
        ref: entity.ref,
        code: 'dangling-reference',
        field,
        value: target.slice(0, VALUE_LENGTH),
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    }
  }
  for (const relation of RELATION_NAMES) {
    for (const direction of ['out', 'in'] as const) {
      const { offsets, targets } = graph.relations[relation][direction];
      const end = offsets[node + 1]!;
      for (let i = offsets[node]!; i < end; i++) {
        const other = targets[i]!;
        if (graph.present[other] === 0) {
          add({
            target: graph.refs[other]!,
            field: fieldOfRelation({ graph, relation, direction, node, other }),
            suggestion:
              direction === 'out'
                ? suggestRef({
                    graph,
                    namesakes,
                    relation,
                    node,
                    missing: other,
                  })
                : undefined,
          });
        }
      }
    }
  }
  const { platform } = entity;
  const target = platform === undefined ? -1 : graph.indexOf.get(platform);
  if (
    platform !== undefined &&
    (target === undefined || graph.present[target] === 0)
  ) {
    add({
      target: platform,
      field: 'metadata.annotations.portfolio/platform',
    });
  }
  return [...problems.values()];
}
