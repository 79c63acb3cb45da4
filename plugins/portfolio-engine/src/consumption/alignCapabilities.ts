import { CapabilityTable, ItemTable } from '../model';
import { groupBy } from '../graph/adjacency';

const SLICE = 8192;

/**
 * The capability of each use: what the provider, or else another unit of the
 * provider's item, offers through that surface; -1 where neither does.
 */
export function* alignCapabilities(options: {
  nodes: number;
  items: ItemTable;
  capabilities: CapabilityTable;
  provider: Uint32Array;
  surface: Uint32Array;
}): Generator<void, Int32Array> {
  const { nodes, items, capabilities, provider, surface } = options;
  // Row `nodes` takes what has no surface of its own.
  const bySurface = yield* groupCapabilities({
    nodes: nodes + 1,
    keys: Uint32Array.from(capabilities.node, node =>
      node < 0 ? nodes : node,
    ),
  });

  const aligned = new Int32Array(provider.length).fill(-1);
  for (let row = 0; row < provider.length; row++) {
    const unit = provider[row]!;
    const item = items.itemOf[unit]!;
    const through = surface[row]!;
    const end = bySurface.offsets[through + 1]!;
    let best = -1;
    for (let i = bySurface.offsets[through]!; i < end; i++) {
      const capability = bySurface.targets[i]!;
      if (capabilities.provider[capability] === unit) {
        best = capability;
        break;
      }
      if (best < 0 && item >= 0 && capabilities.item[capability] === item) {
        best = capability;
      }
    }
    aligned[row] = best;
    if (row % SLICE === 0) {
      yield;
    }
  }
  return aligned;
}

function* groupCapabilities(options: {
  nodes: number;
  keys: Uint32Array;
}): ReturnType<typeof groupBy> {
  const { nodes, keys } = options;
  return yield* groupBy({
    nodes,
    keys,
    values: Uint32Array.from(keys, (_, capability) => capability),
  });
}
