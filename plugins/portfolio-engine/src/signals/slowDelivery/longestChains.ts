import { findCycles } from '../../graph/findCycles';
import { Adjacency } from '../../model';

const SLICE = 8192;

/** Beyond these, chains are shorter versions of others. */
const MOST_CHAINS = 20;

/**
 * For each node at which chains end, the longest chain that ends there, as the
 * nodes along it; longest chains first, then by their ends; at most MOST_CHAINS.
 *
 * Nodes that reach one another are one link (Tarjan); between the links there
 * is no way back, so that the longest path is found by visiting them in
 * topological order (Kahn, Topological sorting of large networks, CACM 1962).
 * Linear in nodes and edges. Inside a link the shortest way is shown.
 */
export function* findLongestChains(
  adjacency: Adjacency,
): Generator<void, number[][]> {
  const { offsets, targets } = adjacency;
  const nodes = offsets.length - 1;
  const linkOf = Int32Array.from({ length: nodes }, (_, node) => node);
  for (const cycle of yield* findCycles(adjacency)) {
    for (const node of cycle) {
      linkOf[node] = cycle[0]!;
    }
  }
  const membersOf = new Map<number, number[]>();
  const incoming = new Uint32Array(nodes);
  const leads = new Uint8Array(nodes);
  for (let node = 0; node < nodes; node++) {
    const link = linkOf[node]!;
    const members = membersOf.get(link);
    if (members) {
      members.push(node);
    } else {
      membersOf.set(link, [node]);
    }
    for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
      const next = linkOf[targets[i]!]!;
      if (next !== link) {
        incoming[next]!++;
        leads[link] = 1;
      }
    }
  }
  yield;

  /** Links on the longest chain up to a link, itself included. */
  const longest = new Uint32Array(nodes).fill(1);
  /** The edge by which that chain comes. */
  const from = new Int32Array(nodes).fill(-1);
  const at = new Int32Array(nodes).fill(-1);
  const ready = [...membersOf.keys()].filter(link => incoming[link] === 0);
  let steps = 0;
  for (let next = 0; next < ready.length; next++) {
    const link = ready[next]!;
    for (const node of membersOf.get(link)!) {
      for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
        const target = targets[i]!;
        const reached = linkOf[target]!;
        if (reached !== link) {
          if (isBetter(link, node, reached)) {
            longest[reached] = longest[link]! + 1;
            from[reached] = node;
            at[reached] = target;
          }
          incoming[reached]!--;
          if (incoming[reached] === 0) {
            ready.push(reached);
          }
        }
        if (++steps % SLICE === 0) {
          yield;
        }
      }
    }
  }
  return ready
    .filter(link => leads[link] === 0 && longest[link]! > 1)
    .sort((a, b) => longest[b]! - longest[a]! || a - b)
    .slice(0, MOST_CHAINS)
    .map(chainTo);

  /** Longer, or as long from a node of a smaller number. */
  function isBetter(link: number, node: number, reached: number): boolean {
    const length = longest[link]! + 1;
    return (
      length > longest[reached]! ||
      (length === longest[reached] && node < from[reached]!)
    );
  }

  function chainTo(end: number): number[] {
    const chain: number[] = [];
    let link = end;
    let leave = at[end]!;
    while (at[link]! >= 0) {
      chain.unshift(...wayWithin(at[link]!, leave));
      leave = from[link]!;
      link = linkOf[leave]!;
    }
    chain.unshift(leave);
    return chain;
  }

  /** The shortest way between two nodes of one link, both included. */
  function wayWithin(start: number, goal: number): number[] {
    const link = linkOf[start];
    const before = new Map([[start, -1]]);
    const queue = [start];
    for (const node of queue) {
      if (node === goal) {
        break;
      }
      for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
        const target = targets[i]!;
        if (linkOf[target] === link && !before.has(target)) {
          before.set(target, node);
          queue.push(target);
        }
      }
    }
    const way: number[] = [];
    for (let node = goal; node >= 0; node = before.get(node) ?? -1) {
      way.unshift(node);
    }
    return way;
  }
}
