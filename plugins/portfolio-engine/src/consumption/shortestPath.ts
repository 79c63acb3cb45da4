import { Assessed, ConsumptionTable, WITNESSES } from '../model';
import { consumptionIndex } from './consumptionIndex';
import { isVisible } from './isVisible';

/** One step of a path, with the relation that leads to it. */
export interface PathStep {
  node: number;
  /**
   * From the step before; left out on the first. `apiProvidedBy` leads from an
   * API to the unit behind it.
   */
  relation?: (typeof WITNESSES)[number] | 'apiProvidedBy';
}

/**
 * One shortest chain of uses from a consumer to what it stands on, APIs
 * included; undefined where there is none that the caller may see. Of several
 * shortest ones, that with the smallest refs, seen from the consumer.
 */
export function shortestPath(options: {
  assessed: Pick<Assessed, 'graph' | 'consumption'>;
  /** The consumer's node. */
  from: number;
  /** The node of what it stands on. */
  to: number;
  /** Node → 1 where the caller may see it. Without it, everything. */
  mask?: Uint8Array;
}): PathStep[] | undefined {
  const { assessed, from, to, mask } = options;
  const { graph, consumption } = assessed;
  const count = graph.refs.length;
  if (
    from >= count ||
    to >= count ||
    !isVisible(mask, from) ||
    !isVisible(mask, to)
  ) {
    return undefined;
  }
  const { uses } = consumptionIndex({ consumption, nodes: count });
  /** Node → row by which it was reached, -1 before. */
  const reachedBy = new Int32Array(count).fill(-1);
  const queue = new Uint32Array(count);
  queue[0] = from;
  let length = 1;
  for (let i = 0; i < length && queue[i] !== to; i++) {
    const node = queue[i]!;
    const end = uses.offsets[node + 1]!;
    for (let j = uses.offsets[node]!; j < end; j++) {
      const row = uses.targets[j]!;
      const provider = consumption.provider[row]!;
      if (
        provider !== from &&
        reachedBy[provider] === -1 &&
        isVisible(mask, provider) &&
        isVisible(mask, consumption.surface[row]!)
      ) {
        reachedBy[provider] = row;
        queue[length++] = provider;
      }
    }
  }
  return from === to || reachedBy[to]! >= 0
    ? stepsBack({ consumption, reachedBy, from, to })
    : undefined;
}

function stepsBack(options: {
  consumption: ConsumptionTable;
  reachedBy: Int32Array;
  from: number;
  to: number;
}): PathStep[] {
  const { consumption, reachedBy, from, to } = options;
  const steps: PathStep[] = [];
  for (let node = to; node !== from; ) {
    const row = reachedBy[node]!;
    const surface = consumption.surface[row]!;
    const relation = WITNESSES.find(
      (_, bit) => (consumption.witness[row]! & (1 << bit)) !== 0,
    );
    if (surface === node) {
      steps.push({ node, relation });
    } else {
      steps.push({ node, relation: 'apiProvidedBy' });
      steps.push({ node: surface, relation });
    }
    node = consumption.consumer[row]!;
  }
  steps.push({ node: from });
  return steps.reverse();
}
