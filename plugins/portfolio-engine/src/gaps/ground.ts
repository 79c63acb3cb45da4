import { isOutside } from '../capabilities/offersToOthers';
import { hasProvider } from '../consumption/providers';
import { Groundwork } from '../groundwork/types';
import { degree, neighbours } from '../graph/adjacency';
import { isUnitCode, kindCode } from '../graph/kinds';
import { GapGround, GapSeverity } from './types';

const API = kindCode('api');
const USER = kindCode('user');
const SLICE = 16_384;

/** From so many dependents a gap is worth more than a look. */
const MANY = 5;

/** Relations by which others name what they stand on or belong to. */
const NAMED_BY = ['dependsOn', 'consumesApi', 'providesApi', 'partOf'] as const;

/** Counts who depends on what, once for all kinds. */
export function* layGapGround(
  groundwork: Groundwork,
): Generator<void, GapGround> {
  const { graph, consumption, roles } = groundwork;
  const { consumer, provider } = consumption;
  const dependents = new Uint32Array(graph.refs.length);
  for (let from = 0; from < consumer.length; from += SLICE) {
    countRows(from, Math.min(from + SLICE, consumer.length));
    yield;
  }
  let hasUsers = false;
  for (let node = 0; node < graph.refs.length; node++) {
    if (graph.present[node] === 0) {
      dependents[node] = NAMED_BY.reduce(
        (sum, name) => sum + degree(graph.relations[name].in, node),
        0,
      );
    } else if (graph.kinds[node] === USER) {
      hasUsers = true;
    } else if (graph.kinds[node] === API && hasProvider({ graph, api: node })) {
      dependents[node] = countUsers(node);
    }
    if (node % SLICE === 0) {
      yield;
    }
  }
  return { dependents, hasUsers };

  /** Of an API; who says it in two ways counts twice. */
  function countUsers(api: number): number {
    let users = 0;
    for (const name of ['consumesApi', 'dependsOn'] as const) {
      const { offsets, targets } = graph.relations[name].in;
      for (let i = offsets[api]!; i < offsets[api + 1]!; i++) {
        const user = targets[i]!;
        users +=
          isUnitCode(graph.kinds[user]!) &&
          !isOutside(roles, user) &&
          !isOwnPart(groundwork, { user, node: api })
            ? 1
            : 0;
      }
    }
    return users;
  }

  // Apart from the loop, since plain functions are compiled better.
  function countRows(from: number, to: number): void {
    for (let row = from; row < to; row++) {
      const user = consumer[row]!;
      const used = provider[row]!;
      const isRepeat =
        row > 0 && provider[row - 1] === used && consumer[row - 1] === user;
      if (
        isRepeat ||
        isOutside(roles, user) ||
        isOwnPart(groundwork, { user, node: used })
      ) {
        continue;
      }
      dependents[used]!++;
      for (const within of [graph.system, graph.domain]) {
        const whole = within[used]!;
        if (whole >= 0 && whole !== used && within[user] !== whole) {
          dependents[whole]!++;
        }
      }
    }
  }
}

/** Whether a use stays inside of one item, one System, or a whole and its part. */
export function isOwnPart(
  { graph, items }: Pick<Groundwork, 'graph' | 'items'>,
  use: { user: number; node: number },
): boolean {
  const { user, node } = use;
  return (
    (items.itemOf[node]! >= 0 && items.itemOf[node] === items.itemOf[user]) ||
    (graph.system[node]! >= 0 && graph.system[node] === graph.system[user]) ||
    graph.container[user] === node ||
    graph.container[node] === user
  );
}

/** Units that use a node from outside of what it is part of, ascending. */
export function consumersOf(groundwork: Groundwork, node: number): number[] {
  const { graph, roles, consumption, rowsByProvider } = groundwork;
  const found = new Set<number>();
  function add(user: number): void {
    if (
      user !== node &&
      isUnitCode(graph.kinds[user]!) &&
      !isOutside(roles, user) &&
      !isOwnPart(groundwork, { user, node })
    ) {
      found.add(user);
    }
  }
  if (graph.kinds[node] === API && hasProvider({ graph, api: node })) {
    for (const name of ['consumesApi', 'dependsOn'] as const) {
      for (const user of neighbours(graph.relations[name].in, node)) {
        add(user);
      }
    }
  } else {
    const end = rowsByProvider[node + 1] ?? 0;
    for (let row = rowsByProvider[node] ?? 0; row < end; row++) {
      add(consumption.consumer[row]!);
    }
  }
  return [...found].sort(ascending);
}

/** Entities that name a missing one, ascending, each once. */
export function namersOf(
  { graph }: Pick<Groundwork, 'graph'>,
  missing: number,
): number[] {
  const found = new Set<number>();
  for (const name of NAMED_BY) {
    for (const node of neighbours(graph.relations[name].in, missing)) {
      found.add(node);
    }
  }
  return [...found].sort(ascending);
}

/** Owning groups of some units, ascending, each once. */
export function teamsOf(
  { teams }: Pick<Groundwork, 'teams'>,
  units: Iterable<number>,
): number[] {
  const found = new Set<number>();
  for (const unit of units) {
    if (teams.teamOf[unit]! >= 0) {
      found.add(teams.teamOf[unit]!);
    }
  }
  return [...found].sort(ascending);
}

/** Most dependents of some nodes; a loop, since there may be very many. */
export function mostDependents(
  { dependents }: GapGround,
  nodes: readonly number[],
): number {
  let most = 0;
  for (const node of nodes) {
    most = Math.max(most, dependents[node]!);
  }
  return most;
}

/** By what depends on it. */
export function severityOf(dependents: number): GapSeverity {
  if (dependents >= MANY) {
    return 'high';
  }
  return dependents > 0 ? 'medium' : 'low';
}

/** For sorting numbers. */
export function ascending(one: number, other: number): number {
  return one - other;
}
