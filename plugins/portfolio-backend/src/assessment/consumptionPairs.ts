import type { Assessed } from '@backstage-portfolio/plugin-portfolio-engine';

const STEPS = 4_096;

/** Distinct pairs of numbers, grouped by provider. */
export interface Pairs {
  /** Items or nodes, by kind of pair. */
  consumer: Uint32Array;
  /** Items. */
  provider: Uint32Array;
}

export interface ConsumptionPairs {
  /** Item uses item. */
  items: Pairs;
  /** Node of the owner of a consumer uses item. */
  teams: Pairs;
}

/** Who uses which item directly, each pair once, without what stays inside. */
export function* consumptionPairs(
  assessed: Assessed,
): Generator<void, ConsumptionPairs> {
  const { graph, items } = assessed;
  return {
    items: yield* distinctPairs({
      assessed,
      consumerOf: items.itemOf,
      consumers: items.ids.length,
    }),
    teams: yield* distinctPairs({
      assessed,
      consumerOf: graph.owner,
      consumers: graph.refs.length,
    }),
  };
}

/** Counting sort by provider, then a stamp for each consumer: linear. */
function* distinctPairs(options: {
  assessed: Assessed;
  /** Node → number of the consumer, or -1. */
  consumerOf: Int32Array;
  consumers: number;
}): Generator<void, Pairs> {
  const { assessed, consumerOf, consumers } = options;
  const { items, consumption } = assessed;
  const rows = consumption.consumer.length;
  const next = new Uint32Array(items.ids.length + 1);
  const providers = new Int32Array(rows).fill(-1);
  for (let row = 0; row < rows; row++) {
    const consumer = consumption.consumer[row] ?? 0;
    const provider = items.itemOf[consumption.provider[row] ?? 0] ?? -1;
    if (provider >= 0 && provider !== items.itemOf[consumer]) {
      providers[row] = provider;
      next[provider + 1] = (next[provider + 1] ?? 0) + 1;
    }
    if (row % STEPS === 0) {
      yield;
    }
  }
  for (let item = 1; item < next.length; item++) {
    next[item] = (next[item] ?? 0) + (next[item - 1] ?? 0);
  }
  const sorted = new Uint32Array(next.at(-1) ?? 0);
  for (let row = 0; row < rows; row++) {
    const provider = providers[row] ?? -1;
    if (provider >= 0) {
      const place = next[provider] ?? 0;
      sorted[place] = row;
      next[provider] = place + 1;
    }
    if (row % STEPS === 0) {
      yield;
    }
  }
  const stamps = new Int32Array(consumers).fill(-1);
  const pairs: Pairs = {
    consumer: new Uint32Array(sorted.length),
    provider: new Uint32Array(sorted.length),
  };
  let count = 0;
  for (const [place, row] of sorted.entries()) {
    const provider = providers[row] ?? 0;
    const consumer = consumerOf[consumption.consumer[row] ?? 0] ?? -1;
    if (consumer >= 0 && stamps[consumer] !== provider) {
      stamps[consumer] = provider;
      pairs.consumer[count] = consumer;
      pairs.provider[count] = provider;
      count++;
    }
    if (place % STEPS === 0) {
      yield;
    }
  }
  return {
    consumer: pairs.consumer.slice(0, count),
    provider: pairs.provider.slice(0, count),
  };
}
