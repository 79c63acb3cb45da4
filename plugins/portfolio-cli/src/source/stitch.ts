import { StoredRelation } from './entityRelations';
import { ReadEntity } from './types';

/** Entity relations as the catalog's API returns them. */
interface EntityRelation {
  type: string;
  targetRef: string;
}

/**
 * Gives every entity its relations, whichever of the two ends said so, sorted
 * and each once, as the catalog does. Relations of entities that don't exist
 * are left out; those that point to them stay.
 */
export function* stitch<
  T extends { ref: string; entity: ReadEntity },
>(options: {
  entities: readonly T[];
  relations: readonly StoredRelation[];
}): Generator<T> {
  const bySource = new Map<string, Map<string, EntityRelation>>();
  for (const { ref } of options.entities) {
    bySource.set(ref, new Map());
  }
  for (const { source, type, target } of options.relations) {
    bySource.get(source)?.set(`${type} ${target}`, { type, targetRef: target });
  }
  for (const given of options.entities) {
    const relations = [...(bySource.get(given.ref)?.entries() ?? [])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, relation]) => relation);
    yield { ...given, entity: { ...given.entity, relations } };
  }
}
