import { CatalogGraph } from '../model';

/** Who answers for a unit, and how one knows. */
export interface EffectiveOwner {
  /** Node of the owner, or -1. */
  owner: number;
  /**
   * The unit, then what holds it (component, System, Domain), up to where the
   * owner stands; to the top, where nobody is named.
   */
  chain: number[];
}

/**
 * The owner that a unit names, else that of the nearest container. Works on the
 * columns of the catalog as well as on those that one reader may see.
 *
 * @param options - `accepts`: owners that count; any, if left out. With one that
 * only takes owners who exist, a dead name is passed over.
 */
export function effectiveOwner(options: {
  columns: Pick<CatalogGraph, 'owner' | 'container'>;
  node: number;
  accepts?: (owner: number) => boolean;
}): EffectiveOwner {
  const { columns, node, accepts = () => true } = options;
  const chain: number[] = [];
  for (let at = node; at >= 0; at = columns.container[at] ?? -1) {
    chain.push(at);
    const owner = columns.owner[at] ?? -1;
    if (owner >= 0 && accepts(owner)) {
      return { owner, chain };
    }
  }
  return { owner: -1, chain };
}
