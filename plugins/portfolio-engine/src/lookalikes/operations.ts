import { degree } from '../graph/adjacency';
import { Groundwork } from '../groundwork/types';
import { NumberValues } from '../settings/numbers';
import { LOOK_ALIKE_NUMBERS } from './settings';

/** From so much in common two definitions are one text. */
const SAME_DEFINITION = 0.95;

export interface OperationsCompared {
  /** Operations that both have. */
  shared: string[];
  /** Whether they are so many that the APIs do the same. */
  alike: boolean;
}

/** What the definitions of two APIs have in common; nothing for Components. */
export function compareOperations(options: {
  groundwork: Groundwork;
  a: number;
  b: number;
  numbers: NumberValues<typeof LOOK_ALIKE_NUMBERS>;
}): OperationsCompared {
  const { groundwork, a, b, numbers } = options;
  const one = keysOf(groundwork, a);
  const other = new Set(keysOf(groundwork, b));
  const shared = one.filter(key => other.has(key));
  const union = one.length + other.size - shared.length;
  return {
    shared,
    alike:
      shared.length > 0 &&
      shared.length >= numbers.operations &&
      shared.length / union >= numbers.operationSimilarity,
  };
}

/**
 * Whether two entries of the catalog show one API, such as that of a vendor:
 * their definitions are the same, and one of them nobody here provides.
 */
export function isOneApiTwice(options: {
  groundwork: Groundwork;
  a: number;
  b: number;
}): boolean {
  const { groundwork, a, b } = options;
  const { digests, graph } = groundwork;
  const one = digests.get(graph.refs[a]!);
  const other = digests.get(graph.refs[b]!);
  const providers = graph.relations.providesApi.in;
  if (
    one?.title === undefined ||
    one.title !== other?.title ||
    (degree(providers, a) > 0 && degree(providers, b) > 0)
  ) {
    return false;
  }
  const keys = new Set(other.operationKeys);
  const shared = keysOf(groundwork, a).filter(key => keys.has(key)).length;
  const union = keysOf(groundwork, a).length + keys.size - shared;
  return union > 0 && shared / union >= SAME_DEFINITION;
}

function keysOf({ digests, graph }: Groundwork, node: number) {
  return digests.get(graph.refs[node]!)?.operationKeys ?? [];
}
