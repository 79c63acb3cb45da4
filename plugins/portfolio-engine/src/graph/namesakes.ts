import { CatalogGraph } from '../model';

/** Name → entities of the catalog that have it, ascending. */
export type Namesakes = ReadonlyMap<string, readonly number[]>;

const SLICE = 8192;

/**
 * Entities that have the name of one that is referred to and missing, whatever
 * their kind and namespace: what may have been meant.
 */
export function* findNamesakes(
  graph: Pick<CatalogGraph, 'refs' | 'present'>,
): Generator<void, Namesakes> {
  const { refs, present } = graph;
  const namesakes = new Map<string, number[]>();
  for (let node = 0; node < refs.length; node++) {
    if (present[node] === 0) {
      namesakes.set(nameOf(refs[node]!), []);
    }
    if (node % SLICE === 0) {
      yield;
    }
  }
  for (let node = 0; node < refs.length && namesakes.size > 0; node++) {
    if (present[node] === 1) {
      namesakes.get(nameOf(refs[node]!))?.push(node);
    }
    if (node % SLICE === 0) {
      yield;
    }
  }
  return namesakes;
}

/** The name of a full ref. */
export function nameOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}
