import { Adjacency } from '../model';
import { hasEdge } from './adjacency';

const SLICE = 8192;

/**
 * Groups of nodes that reach one another, and nodes with an edge to
 * themselves; ascending by first node, nodes ascending.
 *
 * Tarjan, Depth-first search and linear graph algorithms (SIAM J. Comput.
 * 1972), with an own stack: chains in a catalog may be longer than a call
 * stack is deep.
 */
export function* findCycles(adjacency: Adjacency): Generator<void, number[][]> {
  const { offsets, targets } = adjacency;
  const nodes = offsets.length - 1;
  const cycles: number[][] = [];
  /** Order of discovery from 1; 0 before. */
  const order = new Uint32Array(nodes);
  const lowest = new Uint32Array(nodes);
  const open = new Uint8Array(nodes);
  const nextEdge = offsets.slice(0, nodes);
  const calls: number[] = [];
  const stack: number[] = [];
  let discovered = 0;
  let steps = 0;

  for (let start = 0; start < nodes; start++) {
    if (order[start] === 0) {
      calls.push(start);
    }
    while (calls.length > 0) {
      const node = calls[calls.length - 1]!;
      if (order[node] === 0) {
        order[node] = lowest[node] = ++discovered;
        open[node] = 1;
        stack.push(node);
      }
      const edge = nextEdge[node]!;
      if (edge < offsets[node + 1]!) {
        const target = targets[edge]!;
        if (order[target] === 0) {
          // Come back to this edge once the target is finished.
          calls.push(target);
        } else {
          if (open[target] === 1) {
            lowest[node] = Math.min(lowest[node]!, lowest[target]!);
          }
          nextEdge[node] = edge + 1;
        }
      } else {
        calls.pop();
        if (lowest[node] === order[node]) {
          // Most stand alone, which is told without a list.
          if (stack[stack.length - 1] !== node) {
            cycles.push(closeComponent({ stack, open, node }));
          } else {
            stack.pop();
            open[node] = 0;
            if (hasEdge(adjacency, { from: node, to: node })) {
              cycles.push([node]);
            }
          }
        }
      }
      if (++steps % SLICE === 0) {
        yield;
      }
    }
  }
  return cycles.sort((a, b) => a[0]! - b[0]!);
}

function closeComponent(options: {
  stack: number[];
  open: Uint8Array;
  node: number;
}): number[] {
  const from = options.stack.lastIndexOf(options.node);
  const members = options.stack.splice(from);
  for (const member of members) {
    options.open[member] = 0;
  }
  return members.sort((a, b) => a - b);
}
