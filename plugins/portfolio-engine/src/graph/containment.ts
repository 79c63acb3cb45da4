import { Adjacency, NodeKind } from '../model';
import { kindCode, kindOfCode } from './kinds';

const SLICE = 8192;

/** Containers by size; a node is never held by something smaller. */
const LEVELS: Partial<Record<NodeKind, number>> = {
  component: 0,
  api: 0,
  resource: 0,
  other: 0,
  template: 0,
  system: 1,
  domain: 2,
};
/** Kind code → level, or -1 for kinds outside of any containment. */
const LEVEL_OF = Int8Array.from(
  { length: 16 },
  (_, code) => LEVELS[kindOfCode(code)] ?? -1,
);
const COMPONENT = kindCode('component');
const SYSTEM = kindCode('system');
const DOMAIN = kindCode('domain');

/** What holds each node; -1 where nothing does. */
export interface Containment {
  /** A forest: following it upwards always ends. */
  container: Int32Array;
  system: Int32Array;
  domain: Int32Array;
}

/**
 * Reads containment off the relation `partOf`. The direct container of a node
 * is its parent component, else its system, else its domain (the first by ref,
 * if several). Where containers run in a circle, the node with the smallest
 * ref is lifted out of it, to the next larger container it names, if any.
 */
export function* findContainment(options: {
  kinds: Uint8Array;
  partOf: Adjacency;
}): Generator<void, Containment> {
  const { kinds, partOf } = options;
  const container = new Int32Array(kinds.length).fill(-1);
  for (let node = 0; node < kinds.length; node++) {
    container[node] = directContainer({ kinds, partOf, node });
    if (node % SLICE === 0) {
      yield;
    }
  }
  yield* breakCycles({ kinds, partOf, container });

  const system = new Int32Array(kinds.length).fill(-1);
  const domain = new Int32Array(kinds.length).fill(-1);
  // The larger first: the domain of a component may be that of its system.
  yield* nearest({ kinds, partOf, container, kind: SYSTEM, held: system });
  for (const level of [2, 1, 0]) {
    yield* nearest({
      kinds,
      partOf,
      container,
      kind: DOMAIN,
      held: domain,
      level,
      system,
    });
  }
  return { container, system, domain };
}

function directContainer(options: {
  kinds: Uint8Array;
  partOf: Adjacency;
  node: number;
  above?: number;
}): number {
  const { kinds, partOf, node, above = -1 } = options;
  const ownLevel = LEVEL_OF[kinds[node]!]!;
  if (ownLevel < 0) {
    return -1;
  }
  let best = -1;
  let bestLevel = 3;
  const end = partOf.offsets[node + 1]!;
  for (let i = partOf.offsets[node]!; i < end; i++) {
    const candidate = partOf.targets[i]!;
    const kind = kinds[candidate]!;
    const level = LEVEL_OF[kind]!;
    if (
      candidate !== node &&
      (kind === COMPONENT || level > 0) &&
      level >= ownLevel &&
      level > above &&
      level < bestLevel
    ) {
      best = candidate;
      bestLevel = level;
    }
  }
  return best;
}

function* breakCycles(options: {
  kinds: Uint8Array;
  partOf: Adjacency;
  container: Int32Array;
}): Generator<void, void> {
  const { kinds, partOf, container } = options;
  /** 0: not seen; else the walk, counted from 1, that came by. */
  const seen = new Uint32Array(kinds.length);
  let steps = 0;
  for (let start = 0; start < kinds.length; start++) {
    const walk = start + 1;
    let node = start;
    while (node >= 0 && seen[node] === 0) {
      seen[node] = walk;
      node = container[node]!;
      steps++;
    }
    if (node >= 0 && seen[node] === walk) {
      const smallest = smallestOnCycle({ container, node });
      container[smallest] = directContainer({
        kinds,
        partOf,
        node: smallest,
        above: LEVEL_OF[kinds[smallest]!],
      });
    }
    if (steps >= SLICE) {
      steps = 0;
      yield;
    }
  }
}

function smallestOnCycle(options: {
  container: Int32Array;
  node: number;
}): number {
  let smallest = options.node;
  for (
    let node = options.container[options.node]!;
    node !== options.node;
    node = options.container[node]!
  ) {
    smallest = Math.min(smallest, node);
  }
  return smallest;
}

/**
 * Fills `held` with the nearest node of a kind: the node itself, one it names
 * directly, that of its system, or that of its container.
 */
function* nearest(options: {
  kinds: Uint8Array;
  partOf: Adjacency;
  container: Int32Array;
  kind: number;
  held: Int32Array;
  level?: number;
  system?: Int32Array;
}): Generator<void, void> {
  const { kinds, partOf, container, kind, held, level, system } = options;
  const done = new Uint8Array(kinds.length);
  const path: number[] = [];
  let steps = 0;
  for (let start = 0; start < kinds.length; start++) {
    if (level === undefined || LEVEL_OF[kinds[start]!] === level) {
      settle(start);
    }
    if (steps >= SLICE) {
      steps = 0;
      yield;
    }
  }

  // Apart from the loop, since plain functions are compiled better.
  function settle(start: number): void {
    let node = start;
    let found = -1;
    while (node >= 0) {
      steps++;
      if (done[node] === 1) {
        found = held[node]!;
        break;
      }
      found = namedDirectly({ kinds, partOf, kind, node });
      const itsSystem = system ? system[node]! : -1;
      if (found < 0 && itsSystem >= 0) {
        found = held[itsSystem]!;
      }
      path.push(node);
      if (found >= 0) {
        break;
      }
      node = container[node]!;
    }
    for (const passed of path) {
      held[passed] = found;
      done[passed] = 1;
    }
    path.length = 0;
  }
}

function namedDirectly(options: {
  kinds: Uint8Array;
  partOf: Adjacency;
  kind: number;
  node: number;
}): number {
  const { kinds, partOf, kind, node } = options;
  const ownLevel = LEVEL_OF[kinds[node]!]!;
  if (kinds[node] === kind || ownLevel < 0 || ownLevel > LEVEL_OF[kind]!) {
    return kinds[node] === kind ? node : -1;
  }
  const end = partOf.offsets[node + 1]!;
  for (let i = partOf.offsets[node]!; i < end; i++) {
    if (kinds[partOf.targets[i]!] === kind) {
      return partOf.targets[i]!;
    }
  }
  return -1;
}
