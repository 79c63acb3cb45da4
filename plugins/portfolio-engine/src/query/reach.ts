import { Subject } from './subject';
import { forEachUseBy, forEachUseOf, isCounted, providerOf } from './uses';
import { View } from './view';

/** Seen from the subject: who uses it, or what it stands on. */
export type Direction = 'consumers' | 'foundations';

/** Units around a subject. */
export interface Reached {
  direction: Direction;
  /** Node → 1 for direct, …; 0 where it is not reached, or a part. */
  distance: Uint32Array;
  /** Node → the row that leads to it on a shortest chain. */
  via: Int32Array;
  /** Reached nodes, nearest first. */
  nodes: Uint32Array;
  /** Rows between a part and something else. */
  directRows: number[];
}

/**
 * Breadth-first search over visible uses between units. Of several shortest
 * chains that with the smallest nodes is kept, whatever the order of rows.
 */
export function reachFrom(
  view: View,
  options: { subject: Subject; direction: Direction; maxDistance?: number },
): Reached {
  const { subject, direction, maxDistance = Infinity } = options;
  const { consumption, graph } = view.assessed;
  const distance = new Uint32Array(graph.refs.length);
  const via = new Int32Array(graph.refs.length).fill(-1);
  const directRows: number[] = [];
  const queue = new Uint32Array(graph.refs.length);
  let length = 0;

  const forEachUse = direction === 'consumers' ? forEachUseOf : forEachUseBy;
  let next = 1;
  function visit(row: number) {
    const other =
      direction === 'consumers'
        ? consumption.consumer[row]!
        : providerOf(view, row);
    if (
      subject.has(other) ||
      !(isCounted(view, row) || subject.has(consumption.consumer[row]!))
    ) {
      return;
    }
    if (next === 1) {
      directRows.push(row);
    }
    if (distance[other] === 0) {
      distance[other] = next;
      via[other] = row;
      queue[length++] = other;
    } else if (distance[other] === next && isSmaller(view, row, via[other]!)) {
      via[other] = row;
    }
  }
  for (let i = 0; i < subject.parts.length; i++) {
    forEachUse(view, subject.parts[i]!, visit);
  }
  for (let i = 0; i < length; i++) {
    next = distance[queue[i]!]! + 1;
    if (next > maxDistance) {
      break;
    }
    forEachUse(view, queue[i]!, visit);
  }
  return {
    direction,
    distance,
    via,
    nodes: queue.slice(0, length),
    directRows,
  };
}

/** Order of rows by consumer, provider and surface as the caller sees them. */
export function isSmaller(view: View, row: number, other: number): boolean {
  const { consumer, surface } = view.assessed.consumption;
  return (
    (consumer[row]! - consumer[other]! ||
      providerOf(view, row) - providerOf(view, other) ||
      surface[row]! - surface[other]!) < 0
  );
}
