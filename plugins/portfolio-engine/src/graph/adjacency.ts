import { Adjacency, RelationEdges } from '../model';

/** Elements of simple work between two yields: well under a millisecond. */
const SLICE = 16_384;

/** The neighbours of a node, ascending; a view, not a copy. */
export function neighbours(adjacency: Adjacency, node: number): Uint32Array {
  return adjacency.targets.subarray(
    adjacency.offsets[node] ?? 0,
    adjacency.offsets[node + 1] ?? 0,
  );
}

/** How many neighbours a node has. */
export function degree(adjacency: Adjacency, node: number): number {
  return (adjacency.offsets[node + 1] ?? 0) - (adjacency.offsets[node] ?? 0);
}

/** Whether there is an edge, by binary search. */
export function hasEdge(
  adjacency: Adjacency,
  edge: { from: number; to: number },
): boolean {
  const { offsets, targets } = adjacency;
  let low = offsets[edge.from] ?? 0;
  let high = offsets[edge.from + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (targets[middle]! < edge.to) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < (offsets[edge.from + 1] ?? 0) && targets[low] === edge.to;
}

/**
 * Edges in any order, with repeats, as compressed rows in both directions.
 *
 * Three counting sorts, so linear: grouped by target, then turned to rows of
 * sources (which makes each row ascending, so that repeats stand side by side
 * and fall out), then turned back.
 */
export function* buildRelationEdges(options: {
  nodes: number;
  sources: Uint32Array;
  targets: Uint32Array;
}): Generator<void, RelationEdges> {
  const { nodes, sources, targets } = options;
  const grouped = yield* groupBy({ nodes, keys: targets, values: sources });
  const repeated = yield* transpose({ nodes, adjacency: grouped });
  const out = yield* withoutRepeats(repeated);
  return { out, in: yield* transpose({ nodes, adjacency: out }) };
}

/** Rows by key; the values of a row in the order in which they came. */
export function* groupBy(options: {
  nodes: number;
  keys: Uint32Array;
  values: Uint32Array;
}): Generator<void, Adjacency> {
  const { nodes, keys, values } = options;
  const offsets = yield* countOffsets({ nodes, keys });
  const next = offsets.slice();
  const targets = new Uint32Array(keys.length);
  for (let from = 0; from < keys.length; from += SLICE) {
    const to = Math.min(from + SLICE, keys.length);
    for (let i = from; i < to; i++) {
      const key = keys[i]!;
      targets[next[key]!++] = values[i]!;
    }
    yield;
  }
  return { offsets, targets };
}

/** The same edges seen from the other end; rows come out ascending. */
export function* transpose(options: {
  nodes: number;
  adjacency: Adjacency;
}): Generator<void, Adjacency> {
  const { nodes, adjacency } = options;
  const offsets = yield* countOffsets({ nodes, keys: adjacency.targets });
  const next = offsets.slice();
  const targets = new Uint32Array(adjacency.targets.length);
  let done = 0;
  for (let row = 0; row < nodes; row++) {
    const end = adjacency.offsets[row + 1]!;
    for (let i = adjacency.offsets[row]!; i < end; i++) {
      const key = adjacency.targets[i]!;
      targets[next[key]!++] = row;
    }
    if (end - done >= SLICE) {
      done = end;
      yield;
    }
  }
  return { offsets, targets };
}

function* countOffsets(options: {
  nodes: number;
  keys: Uint32Array;
}): Generator<void, Uint32Array> {
  const { nodes, keys } = options;
  const offsets = new Uint32Array(nodes + 1);
  for (let from = 0; from < keys.length; from += SLICE) {
    const to = Math.min(from + SLICE, keys.length);
    for (let i = from; i < to; i++) {
      offsets[keys[i]! + 1]!++;
    }
    yield;
  }
  for (let i = 0; i < nodes; i++) {
    offsets[i + 1]! += offsets[i]!;
  }
  return offsets;
}

function* withoutRepeats(adjacency: Adjacency): Generator<void, Adjacency> {
  const { offsets: oldOffsets, targets } = adjacency;
  const nodes = oldOffsets.length - 1;
  const offsets = new Uint32Array(nodes + 1);
  let kept = 0;
  let done = 0;
  for (let row = 0; row < nodes; row++) {
    const start = kept;
    const end = oldOffsets[row + 1]!;
    for (let i = oldOffsets[row]!; i < end; i++) {
      const target = targets[i]!;
      if (kept === start || targets[kept - 1] !== target) {
        targets[kept++] = target;
      }
    }
    offsets[row + 1] = kept;
    if (end - done >= SLICE) {
      done = end;
      yield;
    }
  }
  // A copy, so that the room of the repeats is given back.
  return {
    offsets,
    targets: kept === targets.length ? targets : targets.slice(0, kept),
  };
}
