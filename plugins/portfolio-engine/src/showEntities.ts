import { ApiDigest, EntityFacts } from './facts/types';
import { CatalogGraph, EntityCard } from './model';

const SLICE = 4096;

/** Node → what is shown of it; that of an API says how its definition fared. */
export function* showEntities(options: {
  facts: readonly (EntityFacts | undefined)[];
  graph: CatalogGraph;
  digests: ReadonlyMap<string, ApiDigest>;
}): Generator<void, (EntityCard | undefined)[]> {
  const { facts, graph, digests } = options;
  const cards: (EntityCard | undefined)[] = [];
  for (let node = 0; node < graph.refs.length; node++) {
    const entity = facts[node];
    cards.push(
      entity?.kind === 'api'
        ? { ...entity.card, ...definitionOf(entity, digests) }
        : entity?.card,
    );
    if (node % SLICE === 0) {
      yield;
    }
  }
  return cards;
}

function definitionOf(
  entity: EntityFacts,
  digests: ReadonlyMap<string, ApiDigest>,
): Pick<EntityCard, 'definition'> {
  const state = digests.get(entity.ref)?.state ?? entity.definitionState;
  return state === undefined || state === 'inline' ? {} : { definition: state };
}
