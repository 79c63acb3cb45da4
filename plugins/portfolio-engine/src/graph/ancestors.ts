import { Adjacency } from '../model';
import { neighbours } from './adjacency';

/**
 * Everything above a node by one relation (`childOf`, `partOf`, `memberOf`),
 * nearest first, each once, without the node itself; ends on cycles too.
 */
export function ancestorsOf(options: {
  relation: { out: Adjacency };
  node: number;
}): number[] {
  const { relation, node } = options;
  const seen = new Set([node]);
  // A Set keeps the order of insertion and may grow while it is walked.
  for (const below of seen) {
    for (const above of neighbours(relation.out, below)) {
      seen.add(above);
    }
  }
  seen.delete(node);
  return [...seen];
}
