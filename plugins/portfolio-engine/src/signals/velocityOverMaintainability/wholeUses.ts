import { groupBy } from '../../graph/adjacency';
import { Groundwork } from '../../groundwork/types';
import { ITEM_FORMS } from '../../model';
import { isOutside } from '../../capabilities/offersToOthers';
import { areOtherItems } from '../otherTeams';
import { SignalContext } from '../types';

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
  calls: Uint32Array;
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
  const { consumption, facts, graph, roles, teams } = groundwork;
  const { consumer, provider, surface } = consumption;
  const nodes = graph.refs.length;
  const sources = new Uint32Array(consumer.length);
  const targets = new Uint32Array(consumer.length);
  const rows = new Uint32Array(consumer.length);
  const teamOf = Int32Array.from(teams.teamOf);
  let count = 0;
  for (let row = 0; row < consumer.length; row++) {
    const node = consumer[row]!;
    const other = provider[row]!;
    if (
      facts[other] !== undefined &&
      !isOutside(roles, node) &&
      !isOutside(roles, other) &&
      areOtherItems(groundwork, { node, other }) &&
      applies(node)
    ) {
      const from = wholeOf(groundwork, node);
      const to = wholeOf(groundwork, other);
      if (from !== to) {
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
    }
    if (row % SLICE === 0) {
      yield;
    }
  }
  const places = Uint32Array.from({ length: count }, (_, place) => place);
  const byTarget = yield* groupBy({
    nodes,
    keys: targets.subarray(0, count),
    values: places,
  });
  const ordered = yield* groupBy({
    nodes,
    keys: byTarget.targets.map(place => sources[place]!),
    values: byTarget.targets,
  });

  const from: number[] = [];
  const to: number[] = [];
  const witnesses: number[] = [];
  const calls: number[] = [];
  const starts: number[] = [];
  for (const [position, place] of ordered.targets.entries()) {
    let use = from.length - 1;
    if (from[use] !== sources[place] || to[use] !== targets[place]) {
      use++;
      from.push(sources[place]!);
      to.push(targets[place]!);
      witnesses.push(0);
      calls.push(0);
      starts.push(position);
    }
    witnesses[use]!++;
    calls[use]! += isEvent(groundwork, surface[rows[place]!]!) ? 0 : 1;
    if (position % SLICE === 0) {
      yield;
    }
  }
  return {
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    witnesses: Uint32Array.from(witnesses),
    calls: Uint32Array.from(calls),
    teamOf,
    rowsOf: use =>
      ordered.targets
        .subarray(starts[use], starts[use + 1] ?? count)
        .map(place => rows[place]!),
  };
}

function wholeOf({ graph, items }: Groundwork, node: number): number {
  const item = items.itemOf[node]!;
  if (item >= 0 && items.form[item] === UNIT_FORM) {
    return items.top[item]!;
  }
  const system = graph.system[node]!;
  return system >= 0 ? system : node;
}

/** Whether what is used is a stream of events, which nobody calls. */
function isEvent({ digests, facts, graph }: Groundwork, node: number): boolean {
  return (
    facts[node]?.type === 'asyncapi' ||
    digests.get(graph.refs[node]!)?.format === 'asyncapi'
  );
}
