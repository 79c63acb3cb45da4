import { buildRelationEdges } from '../graph/adjacency';
import { Adjacency, ConsumptionTable, ItemTable } from '../model';

/** Bounds of the closure; what lies beyond is left out, and said so. */
export const REACH_LIMITS = {
  /** Pairs of items in all. */
  pairs: 2_000_000,
  /** Steps between two items. */
  distance: 20,
  /** Edges followed in all: the cost, in a number that no clock changes. */
  steps: 50_000_000,
};

const SLICE = 16_384;

/** The pairs found at one distance, as rows by consumer item. */
interface Level {
  offsets: Uint32Array;
  provider: Uint32Array;
  via: Uint32Array;
}

/**
 * Which items stand on which, through others as well. All items advance one
 * step at a time, so that where a bound is met the farthest pairs are missing
 * for all alike, whatever the order of the items.
 */
export function* reachItems(options: {
  items: ItemTable;
  consumer: Uint32Array;
  provider: Uint32Array;
  limits?: typeof REACH_LIMITS;
}): Generator<void, ConsumptionTable['itemReach']> {
  const { items, consumer, provider, limits = REACH_LIMITS } = options;
  const count = items.ids.length;
  const direct = yield* directUses({ items, consumer, provider });

  const levels: Level[] = [];
  let truncated = direct.targets.length > limits.pairs;
  let pairs = 0;
  let steps = 0;
  if (!truncated) {
    levels.push({
      offsets: direct.offsets,
      provider: direct.targets,
      via: direct.targets,
    });
    pairs = direct.targets.length;
  }
  for (;;) {
    const last = levels[levels.length - 1];
    if (!last || last.provider.length === 0 || truncated) {
      break;
    }
    const next = yield* nextLevel({
      count,
      direct,
      levels,
      room: limits.pairs - pairs,
      steps: limits.steps - steps,
    });
    steps += next.steps;
    if (next.level === undefined) {
      truncated = true;
    } else if (next.level.provider.length === 0) {
      break;
    } else if (levels.length === limits.distance) {
      truncated = true;
    } else {
      levels.push(next.level);
      pairs += next.level.provider.length;
    }
  }
  return { ...(yield* joinLevels({ count, pairs, levels })), truncated };
}

/** Item → the other items that its units use. */
function* directUses(options: {
  items: ItemTable;
  consumer: Uint32Array;
  provider: Uint32Array;
}): Generator<void, Adjacency> {
  const { items, consumer, provider } = options;
  const sources = new Uint32Array(consumer.length);
  const targets = new Uint32Array(consumer.length);
  let edges = 0;
  for (let row = 0; row < consumer.length; row++) {
    const source = items.itemOf[consumer[row]!]!;
    const target = items.itemOf[provider[row]!]!;
    if (source >= 0 && target >= 0 && source !== target) {
      sources[edges] = source;
      targets[edges] = target;
      edges++;
    }
    if (row % SLICE === 0) {
      yield;
    }
  }
  const relation = yield* buildRelationEdges({
    nodes: items.ids.length,
    sources: sources.subarray(0, edges),
    targets: targets.subarray(0, edges),
  });
  return relation.out;
}

/**
 * One step further for every item; no level where it would not fit. Within a
 * row the pairs stand in order of discovery, breadth first, which makes `via`
 * the smallest of those that lie on a shortest way.
 */
function* nextLevel(options: {
  count: number;
  direct: Adjacency;
  levels: readonly Level[];
  room: number;
  steps: number;
}): Generator<void, { level?: Level; steps: number }> {
  const { count, direct, levels, room } = options;
  const last = levels[levels.length - 1]!;
  const offsets = new Uint32Array(count + 1);
  const found: number[] = [];
  const foundVia: number[] = [];
  /** Item → the item, counted from 1, that has reached it. */
  const reached = new Uint32Array(count);
  let steps = 0;
  let pause = SLICE;
  for (let item = 0; item < count; item++) {
    const mark = item + 1;
    const from = last.offsets[item]!;
    const to = last.offsets[item + 1]!;
    if (from < to) {
      reached[item] = mark;
      let known = 1;
      for (const level of levels) {
        const end = level.offsets[mark]!;
        known += end - level.offsets[item]!;
        for (let i = level.offsets[item]!; i < end; i++) {
          reached[level.provider[i]!] = mark;
        }
      }
      steps += known;
      for (let i = from; i < to && known < count; i++) {
        const middle = last.provider[i]!;
        const end = direct.offsets[middle + 1]!;
        for (let edge = direct.offsets[middle]!; edge < end; edge++) {
          const target = direct.targets[edge]!;
          if (reached[target] !== mark) {
            reached[target] = mark;
            known++;
            found.push(target);
            foundVia.push(last.via[i]!);
          }
        }
        steps += end - direct.offsets[middle]!;
        if (steps >= pause) {
          if (found.length > room || steps > options.steps) {
            return { steps };
          }
          pause = steps + SLICE;
          yield;
        }
      }
    }
    offsets[mark] = found.length;
  }
  if (found.length > room) {
    return { steps };
  }
  return {
    level: {
      offsets,
      provider: new Uint32Array(found),
      via: new Uint32Array(foundVia),
    },
    steps,
  };
}

/** The levels as columns, ascending by consumer, then distance. */
function* joinLevels(options: {
  count: number;
  pairs: number;
  levels: readonly Level[];
}): Generator<void, Omit<ConsumptionTable['itemReach'], 'truncated'>> {
  const { count, pairs, levels } = options;
  const consumer = new Uint32Array(pairs);
  const provider = new Uint32Array(pairs);
  const distance = new Uint8Array(pairs);
  const via = new Uint32Array(pairs);
  let row = 0;
  let pause = SLICE;
  for (let item = 0; item < count; item++) {
    for (const [index, level] of levels.entries()) {
      const end = level.offsets[item + 1]!;
      for (let i = level.offsets[item]!; i < end; i++) {
        consumer[row] = item;
        provider[row] = level.provider[i]!;
        distance[row] = index + 1;
        via[row] = level.via[i]!;
        row++;
      }
    }
    if (row >= pause) {
      pause = row + SLICE;
      yield;
    }
  }
  return { consumer, provider, distance, via };
}
