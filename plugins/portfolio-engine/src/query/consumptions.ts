import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { groupBy } from '../graph/adjacency';
import { visibleItem, visibleNode } from './names';
import { idAt, showEnd, witnessOf } from './neighbours';
import { firstNumbers, sortByCount } from './order';
import { Page, PageRequest, takePage } from './page';
import { isSmaller } from './reach';
import { Level, liftTo } from './subject';
import { isCounted, providerOf } from './uses';
import { View } from './view';

type Consumption = PortfolioSchema<'Consumption'>;

const SLICE = 16_384;

/** Edges in columns, by provider, then consumer. */
interface LiftedEdges {
  consumer: Uint32Array;
  provider: Uint32Array;
  witnesses: Uint32Array;
  example: Uint32Array;
}

const NO_EDGES: LiftedEdges = {
  consumer: new Uint32Array(0),
  provider: new Uint32Array(0),
  witnesses: new Uint32Array(0),
  example: new Uint32Array(0),
};

/**
 * Who uses whom at a level, most witnesses first. Without a provider or a
 * consumer every row is read, so this one is a stage that yields.
 */
export function* listConsumptions(
  view: View,
  options: {
    level: Level;
    /** Ref, or item id at the level of items. */
    provider?: string;
    consumer?: string;
    page: PageRequest;
  },
): Generator<void, Page<Consumption>> {
  const { level, page } = options;
  const provider = endOf(view, level, options.provider);
  const consumer = endOf(view, level, options.consumer);
  const edges =
    provider === undefined || consumer === undefined
      ? NO_EDGES
      : yield* liftedEdges(view, { level, provider, consumer });
  const order = sortByCount({
    order: firstNumbers(edges.example.length),
    key: edges.witnesses,
  });
  yield;
  return takePage({
    listed: order,
    request: page,
    idOf: edge =>
      `${idAt(view, level, edges.consumer[edge]!)} ${idAt(
        view,
        level,
        edges.provider[edge]!,
      )}`,
    show: edge => ({
      consumer: showEnd(view, level, edges.consumer[edge]!),
      provider: showEnd(view, level, edges.provider[edge]!),
      witnesses: edges.witnesses[edge]!,
      example: witnessOf(view, edges.example[edge]!),
    }),
  });
}

/** -1 where nothing is asked for, undefined where it may not be named. */
function endOf(
  view: View,
  level: Level,
  id: string | undefined,
): number | undefined {
  if (id === undefined) {
    return -1;
  }
  return level === 'item' ? visibleItem(view, id) : visibleNode(view, id);
}

function* liftedEdges(
  view: View,
  options: { level: Level; provider: number; consumer: number },
): Generator<void, LiftedEdges> {
  const { consumption, graph, items } = view.assessed;
  const lift = liftTo(view, options.level);
  const range = options.level === 'item' ? items.ids.length : graph.refs.length;
  const rows = consumption.consumer.length;
  const keys = new Uint32Array(rows);
  const values = new Uint32Array(rows);
  let kept = 0;
  for (let row = 0; row < rows; row++) {
    if (view.rows[row]! > 0 && isCounted(view, row)) {
      const from = lift(consumption.consumer[row]!);
      const to = lift(providerOf(view, row));
      if (
        from >= 0 &&
        to >= 0 &&
        from !== to &&
        (options.provider < 0 || options.provider === to) &&
        (options.consumer < 0 || options.consumer === from)
      ) {
        keys[kept] = to;
        values[kept++] = row;
      }
    }
    if (row % SLICE === 0) {
      yield;
    }
  }
  const byProvider = yield* groupBy({
    nodes: range,
    keys: keys.subarray(0, kept),
    values: values.subarray(0, kept),
  });

  // One provider after the other: its consumers are told apart by a stamp.
  const edgeOf = new Uint32Array(range);
  const stamp = new Uint32Array(range);
  const edges: LiftedEdges = {
    consumer: new Uint32Array(kept),
    provider: new Uint32Array(kept),
    witnesses: new Uint32Array(kept),
    example: new Uint32Array(kept),
  };
  let count = 0;
  let work = 0;
  for (let provider = 0; provider < range; provider++) {
    const end = byProvider.offsets[provider + 1]!;
    work += end - byProvider.offsets[provider]! + 1;
    for (let i = byProvider.offsets[provider]!; i < end; i++) {
      const row = byProvider.targets[i]!;
      const consumer = lift(consumption.consumer[row]!);
      if (stamp[consumer] !== provider + 1) {
        stamp[consumer] = provider + 1;
        edgeOf[consumer] = count;
        edges.consumer[count] = consumer;
        edges.provider[count] = provider;
        edges.example[count++] = row;
      }
      const edge = edgeOf[consumer]!;
      edges.witnesses[edge]!++;
      if (isSmaller(view, row, edges.example[edge]!)) {
        edges.example[edge] = row;
      }
    }
    if (work >= SLICE) {
      work = 0;
      yield;
    }
  }
  return yield* byBothEnds({ edges, count, range });
}

/** Puts edges in the order of provider, then consumer, whatever the rows. */
function* byBothEnds(options: {
  edges: LiftedEdges;
  count: number;
  range: number;
}): Generator<void, LiftedEdges> {
  const { edges, count, range } = options;
  const all = firstNumbers(count);
  yield;
  const byConsumer = yield* groupBy({
    nodes: range,
    keys: edges.consumer.subarray(0, count),
    values: all,
  });
  const { targets: order } = yield* groupBy({
    nodes: range,
    keys: yield* inOrder(byConsumer.targets, edges.provider),
    values: byConsumer.targets,
  });
  const sorted: Partial<LiftedEdges> = {};
  for (const name of [
    'consumer',
    'provider',
    'witnesses',
    'example',
  ] as const) {
    sorted[name] = yield* inOrder(order, edges[name]);
  }
  return { ...NO_EDGES, ...sorted };
}

function* inOrder(
  order: Uint32Array,
  values: Uint32Array,
): Generator<void, Uint32Array> {
  const sorted = new Uint32Array(order.length);
  for (let from = 0; from < order.length; from += SLICE) {
    const to = Math.min(from + SLICE, order.length);
    for (let i = from; i < to; i++) {
      sorted[i] = values[order[i]!]!;
    }
    yield;
  }
  return sorted;
}
