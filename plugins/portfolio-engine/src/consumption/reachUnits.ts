import { Assessed } from '../model';
import { consumptionIndex } from './consumptionIndex';
import { isVisible } from './isVisible';

/** Units reached, nearest first; of one distance in order of discovery. */
export interface UnitReach {
  node: Uint32Array;
  /** 1 = directly. */
  distance: Uint32Array;
}

/** What a search between units is asked. */
export interface ReachOptions {
  assessed: Pick<Assessed, 'graph' | 'consumption'>;
  /** Where to start: one unit, or all parts of a system or item. */
  nodes: Iterable<number>;
  /** Node → 1 where the caller may see it. Without it, everything. */
  mask?: Uint8Array;
  /** Farthest distance to go; without it, as far as it goes. */
  maxDistance?: number;
}

/**
 * Who uses these units, directly or through others. What is hidden is neither
 * returned nor passed through, be it a unit or the API between two.
 */
export function reachConsumers(options: ReachOptions): UnitReach {
  const { consumption, graph } = options.assessed;
  const { rowsOf } = consumptionIndex({
    consumption,
    nodes: graph.refs.length,
  });
  return reach(options, (node, visit) => {
    const end = rowsOf[node + 1]!;
    for (let row = rowsOf[node]!; row < end; row++) {
      visit(consumption.consumer[row]!, consumption.surface[row]!);
    }
  });
}

/** What these units stand on; otherwise as `reachConsumers`. */
export function reachProviders(options: ReachOptions): UnitReach {
  const { consumption, graph } = options.assessed;
  const { uses } = consumptionIndex({ consumption, nodes: graph.refs.length });
  return reach(options, (node, visit) => {
    const end = uses.offsets[node + 1]!;
    for (let i = uses.offsets[node]!; i < end; i++) {
      const row = uses.targets[i]!;
      visit(consumption.provider[row]!, consumption.surface[row]!);
    }
  });
}

type ForEachUse = (
  node: number,
  visit: (other: number, surface: number) => void,
) => void;

function reach(options: ReachOptions, forEachUse: ForEachUse): UnitReach {
  const { mask, maxDistance = Infinity } = options;
  const count = options.assessed.graph.refs.length;
  const seen = new Uint8Array(count);
  const queue = new Uint32Array(count);
  const distances = new Uint32Array(count);
  let length = 0;
  for (const start of options.nodes) {
    if (start < count && seen[start] === 0 && isVisible(mask, start)) {
      seen[start] = 1;
      queue[length++] = start;
    }
  }
  const starts = length;
  let distance = 0;
  function visit(other: number, surface: number): void {
    if (
      seen[other] === 0 &&
      isVisible(mask, other) &&
      isVisible(mask, surface)
    ) {
      seen[other] = 1;
      distances[length] = distance + 1;
      queue[length++] = other;
    }
  }
  for (let i = 0; i < length; i++) {
    distance = distances[i]!;
    if (distance >= maxDistance) {
      break;
    }
    forEachUse(queue[i]!, visit);
  }
  return {
    node: queue.slice(starts, length),
    distance: distances.slice(starts, length),
  };
}
