import { groupBy } from '../graph/adjacency';
import { sortStrings } from '../graph/sortStrings';
import { Adjacency, Assessed, CatalogGraph } from '../model';
import { titleOf } from './titles';

const SLICE = 4096;

/** What is derived once of a snapshot, whoever asks. */
export interface QueryIndex {
  assessed: Assessed;
  /** Node → lower-case title. */
  lowerTitles: string[];
  /** Nodes, items and capabilities by title, then by number. */
  nodesByTitle: Uint32Array;
  itemsByTitle: Uint32Array;
  capabilitiesByTitle: Uint32Array;
  /** Provider → rows of the consumption table, as a range. */
  rowsByProvider: Uint32Array;
  /** Consumer → rows; surface → rows whose provider is another. */
  rowsByConsumer: Adjacency;
  rowsBySurface: Adjacency;
}

const made = new WeakMap<CatalogGraph, QueryIndex>();

/** The index of an assessment; made once and kept as long as it. */
export function* createIndex(options: {
  assessed: Assessed;
}): Generator<void, QueryIndex> {
  const { assessed } = options;
  const existing = made.get(assessed.graph);
  if (existing) {
    return existing;
  }
  const { graph, items, capabilities, consumption } = assessed;
  const nodes = graph.refs.length;
  const rows = consumption.consumer.length;

  const lowerTitles: string[] = new Array(nodes);
  for (let node = 0; node < nodes; node++) {
    lowerTitles[node] = titleOf({ assessed, node }).toLowerCase();
    if (node % SLICE === 0) {
      yield;
    }
  }

  const rowNumbers = new Uint32Array(rows);
  const surfaces = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    rowNumbers[row] = row;
    // Row `nodes` takes those where surface and provider are the same.
    const surface = consumption.surface[row]!;
    surfaces[row] = surface === consumption.provider[row] ? nodes : surface;
    if (row % 65_536 === 0) {
      yield;
    }
  }
  const index: QueryIndex = {
    assessed,
    lowerTitles,
    nodesByTitle: yield* orderByTitle(lowerTitles),
    itemsByTitle: yield* orderByTitle(
      items.titles.map(title => title.toLowerCase()),
    ),
    capabilitiesByTitle: yield* orderByTitle(
      capabilities.titles.map(title => title.toLowerCase()),
    ),
    rowsByProvider: (yield* groupBy({
      nodes,
      keys: consumption.provider,
      values: rowNumbers,
    })).offsets,
    rowsByConsumer: yield* groupBy({
      nodes,
      keys: consumption.consumer,
      values: rowNumbers,
    }),
    rowsBySurface: yield* groupBy({
      nodes: nodes + 1,
      keys: surfaces,
      values: rowNumbers,
    }),
  };
  made.set(assessed.graph, index);
  return index;
}

function* orderByTitle(titles: string[]): Generator<void, Uint32Array> {
  const keys: string[] = new Array(titles.length);
  for (let i = 0; i < titles.length; i++) {
    keys[i] = `${titles[i]}\u0000${String(i).padStart(9, '0')}`;
    if (i % SLICE === 0) {
      yield;
    }
  }
  const sorted = yield* sortStrings(keys);
  const order = new Uint32Array(titles.length);
  for (let i = 0; i < order.length; i++) {
    order[i] = Number(sorted[i]!.slice(-9));
    if (i % SLICE === 0) {
      yield;
    }
  }
  return order;
}
