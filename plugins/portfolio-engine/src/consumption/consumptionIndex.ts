import { Adjacency, ConsumptionTable } from '../model';

/** Rows of a consumption table by either end. */
export interface ConsumptionIndex {
  /** Provider → its rows are `rowsOf[node] … rowsOf[node + 1] - 1`. */
  rowsOf: Uint32Array;
  /** Consumer → numbers of its rows, ascending. */
  uses: Adjacency;
}

const kept = new WeakMap<ConsumptionTable, ConsumptionIndex>();

/**
 * The index of a consumption table, made when it is first asked for (about
 * 5 ms for a million rows) and kept as long as the table.
 */
export function consumptionIndex(options: {
  consumption: ConsumptionTable;
  /** Number of nodes. */
  nodes: number;
}): ConsumptionIndex {
  const { consumption, nodes } = options;
  const existing = kept.get(consumption);
  if (existing) {
    return existing;
  }
  const rowsOf = countRows({ keys: consumption.provider, nodes });
  const offsets = countRows({ keys: consumption.consumer, nodes });
  const next = offsets.slice();
  const targets = new Uint32Array(consumption.consumer.length);
  for (let row = 0; row < targets.length; row++) {
    targets[next[consumption.consumer[row]!]!++] = row;
  }
  const index = { rowsOf, uses: { offsets, targets } };
  kept.set(consumption, index);
  return index;
}

function countRows(options: { keys: Uint32Array; nodes: number }): Uint32Array {
  const { keys, nodes } = options;
  const offsets = new Uint32Array(nodes + 1);
  for (let i = 0; i < keys.length; i++) {
    offsets[keys[i]! + 1]!++;
  }
  for (let i = 0; i < nodes; i++) {
    offsets[i + 1]! += offsets[i]!;
  }
  return offsets;
}
