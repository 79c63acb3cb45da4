import { groupBy } from '../../graph/adjacency';
import { kindCode } from '../../graph/kinds';
import { Groundwork } from '../../groundwork/types';
import { ITEM_FORMS } from '../../model';
import { countUp } from '../surfaceUses';
import { SignalContext } from '../types';

const API = kindCode('api');
const UNIT_FORM = ITEM_FORMS.indexOf('unit');
const SLICE = 4096;

/**
 * Uses between wholes, ascending by `from`, then `to`, each pair once. A whole
 * is an item, by its top; where a unit is part of none that is registered, its
 * System, or else itself.
 */
export interface WholeUses {
  from: Uint32Array;
  to: Uint32Array;
  /** Relations that say so. */
  witnesses: Uint32Array;
  /** Those of them that are calls, not events. */
  callsOf(use: number): number;
  /** Rows of the consumption table behind a use. */
  rowsOf(use: number): Uint32Array;
  /** Owning group of a whole, or else of the first of its parts seen; or -1. */
  teamOf: Int32Array;
}

/** Two counting sorts, so linear in the rows of the consumption table. */
export function* findWholeUses(
  context: SignalContext,
): Generator<void, WholeUses> {
  const { groundwork, applies } = context;
  const { consumption, graph, teams } = groundwork;
  const { consumer, provider, surface } = consumption;
  const nodes = graph.refs.length;
  const wholeOf = yield* findWholes(groundwork);
  const sources = new Uint32Array(consumer.length);
  const targets = new Uint32Array(consumer.length);
  const rows = new Uint32Array(consumer.length);
  const teamOf = teams.teamOf.slice();
  let count = 0;
  for (let row = 0; row < consumer.length; row++) {
    const node = consumer[row]!;
    const other = provider[row]!;
    const from = wholeOf[node]!;
    const to = wholeOf[other]!;
    if (from >= 0 && to >= 0 && from !== to && applies(node)) {
      sources[count] = from;
      targets[count] = to;
      rows[count] = row;
      count++;
      if (teamOf[from]! < 0) {
        teamOf[from] = teams.teamOf[node]!;
      }
      if (teamOf[to]! < 0) {
        teamOf[to] = teams.teamOf[other]!;
      }
    }
    if (row % SLICE === 0) {
      yield;
    }
  }
  const byTarget = yield* groupBy({
    nodes,
    keys: targets.subarray(0, count),
    values: countUp(count),
  });
  const keys = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    keys[i] = sources[byTarget.targets[i]!]!;
  }
  yield;
  const ordered = yield* groupBy({ nodes, keys, values: byTarget.targets });

  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  const witnesses = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  let uses = 0;
  for (let position = 0; position < count; position++) {
    const place = ordered.targets[position]!;
    if (
      uses === 0 ||
      from[uses - 1] !== sources[place] ||
      to[uses - 1] !== targets[place]
    ) {
      from[uses] = sources[place]!;
      to[uses] = targets[place]!;
      starts[uses] = position;
      uses++;
    }
    witnesses[uses - 1]!++;
    if (position % SLICE === 0) {
      yield;
    }
  }
  starts[uses] = count;
  function rowsOf(use: number): Uint32Array {
    return ordered.targets
      .subarray(starts[use], starts[use + 1])
      .map(place => rows[place]!);
  }
  return {
    from: from.subarray(0, uses),
    to: to.subarray(0, uses),
    witnesses,
    callsOf: use =>
      rowsOf(use).filter(row => !isEvent(groundwork, surface[row]!)).length,
    rowsOf,
    teamOf,
  };
}

/** Unit that counts → its whole; -1 for all other nodes. */
function* findWholes({
  graph,
  items,
  units,
}: Groundwork): Generator<void, Int32Array> {
  const wholeOf = new Int32Array(graph.refs.length).fill(-1);
  for (let done = 0; done < units.length; done++) {
    const node = units[done]!;
    const item = items.itemOf[node]!;
    const system = graph.system[node]!;
    if (item >= 0 && items.form[item] === UNIT_FORM) {
      wholeOf[node] = items.top[item]!;
    } else {
      wholeOf[node] = system >= 0 ? system : node;
    }
    if (done % SLICE === 0) {
      yield;
    }
  }
  return wholeOf;
}

/** Whether what is used is a stream of events, which nobody calls. */
function isEvent({ digests, facts, graph }: Groundwork, node: number): boolean {
  return (
    graph.kinds[node] === API &&
    (facts[node]?.type === 'asyncapi' ||
      digests.get(graph.refs[node]!)?.format === 'asyncapi')
  );
}
