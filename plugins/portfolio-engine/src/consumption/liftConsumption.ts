import { buildRelationEdges } from '../graph/adjacency';
import { Assessed, RelationEdges } from '../model';
import { isVisible } from './isVisible';

const SLICE = 16_384;

/** Levels at which consumption is told. */
export type ConsumptionLevel = 'unit' | 'system' | 'item' | 'team' | 'domain';

/**
 * Consumption between systems, items, teams or domains: who uses whom, each
 * pair once, without what stays inside. Numbers are nodes, or items at the
 * level of items; units that belong to nothing there are left out.
 */
export function* liftConsumption(options: {
  assessed: Pick<Assessed, 'graph' | 'items' | 'consumption'>;
  level: ConsumptionLevel;
  /** Node → 1 where the caller may see it. Without it, everything. */
  mask?: Uint8Array;
}): Generator<void, RelationEdges> {
  const { assessed, level, mask } = options;
  const { graph, items, consumption } = assessed;
  const groupOf = groupsAt({ assessed, level });
  const rows = consumption.consumer.length;
  const sources = new Uint32Array(rows);
  const targets = new Uint32Array(rows);
  let edges = 0;
  for (let row = 0; row < rows; row++) {
    const consumer = consumption.consumer[row]!;
    const provider = consumption.provider[row]!;
    const source = groupOf ? groupOf[consumer]! : consumer;
    const target = groupOf ? groupOf[provider]! : provider;
    if (
      source >= 0 &&
      target >= 0 &&
      source !== target &&
      isVisible(mask, consumer) &&
      isVisible(mask, provider) &&
      isVisible(mask, consumption.surface[row]!) &&
      (level === 'item' || (isVisible(mask, source) && isVisible(mask, target)))
    ) {
      sources[edges] = source;
      targets[edges] = target;
      edges++;
    }
    if (row % SLICE === 0) {
      yield;
    }
  }
  return yield* buildRelationEdges({
    nodes: level === 'item' ? items.ids.length : graph.refs.length,
    sources: sources.subarray(0, edges),
    targets: targets.subarray(0, edges),
  });
}

/** Node → what it belongs to at a level, -1 for nothing; undefined: itself. */
function groupsAt(options: {
  assessed: Pick<Assessed, 'graph' | 'items'>;
  level: ConsumptionLevel;
}): Int32Array | undefined {
  const { graph, items } = options.assessed;
  switch (options.level) {
    case 'system':
      return graph.system;
    case 'item':
      return items.itemOf;
    case 'team':
      return graph.owner;
    case 'domain':
      return graph.domain;
    default:
      return undefined;
  }
}
