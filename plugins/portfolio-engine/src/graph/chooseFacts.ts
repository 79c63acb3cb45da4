import { EntityFacts } from '../facts/types';
import { CatalogGraph } from '../model';

const SLICE = 1024;

/**
 * Which of two facts with the same ref counts. Chosen by content, since the
 * order in which entities are read must not matter.
 */
export function chooseFacts(a: EntityFacts, b: EntityFacts): EntityFacts {
  return JSON.stringify(b) < JSON.stringify(a) ? b : a;
}

/** The facts of each node; undefined for what is only referred to. */
export function* factsByNode(options: {
  facts: readonly EntityFacts[];
  graph: CatalogGraph;
}): Generator<void, (EntityFacts | undefined)[]> {
  const { facts, graph } = options;
  const byNode: (EntityFacts | undefined)[] = new Array(graph.refs.length).fill(
    undefined,
  );
  for (let from = 0; from < facts.length; from += SLICE) {
    for (const entity of facts.slice(from, from + SLICE)) {
      const node = graph.indexOf.get(entity.ref);
      if (node !== undefined) {
        const other = byNode[node];
        byNode[node] = other ? chooseFacts(other, entity) : entity;
      }
    }
    yield;
  }
  return byNode;
}
