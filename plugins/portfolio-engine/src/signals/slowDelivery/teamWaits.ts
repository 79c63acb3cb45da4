import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { offersToOthers } from '../../capabilities/offersToOthers';
import { ItemTable, RelationEdges } from '../../model';
import { areOtherTeams } from '../otherTeams';
import { findSelfService } from '../selfService';
import { SignalContext } from '../types';
import { EdgeList } from './EdgeList';

const PRODUCT = ROLES.indexOf('product');
const SLICE = 2048;

/** Units kept of one step of a chain. */
const MOST_BETWEEN = 10;

/** Which teams need one another; edges are between places in `teams`. */
export interface TeamWaits {
  /** Owning groups, ascending. */
  teams: Uint32Array;
  /**
   * One needs the other: it uses a product of it, or something that it can't
   * pick up by itself.
   */
  needs: RelationEdges;
  /** One uses of the other what it can't pick up by itself. */
  unserved: RelationEdges;
  /** Group → one unit of each domain and item in which it owns any. */
  placesOf(group: number): readonly number[];
}

const known = new WeakMap<SignalContext, TeamWaits>();

/** Found once for all indicators of the signal. */
export function* findTeamWaits(
  context: SignalContext,
): Generator<void, TeamWaits> {
  let waits = known.get(context);
  if (!waits) {
    waits = yield* readTeamWaits(context);
    known.set(context, waits);
  }
  return waits;
}

function* readTeamWaits(context: SignalContext): Generator<void, TeamWaits> {
  const { groundwork } = context;
  const { consumption, graph, roles } = groundwork;
  const { teamOf, owning: teams } = groundwork.teams;
  const { consumer, provider, surface } = consumption;
  const placeOf = new Int32Array(graph.refs.length).fill(-1);
  for (const [place, team] of teams.entries()) {
    placeOf[team] = place;
  }
  const needs = new EdgeList(consumer.length);
  const unserved = new EdgeList(consumer.length);
  const selfService = yield* findSelfService(context);
  let hasToAsk = false;
  let last = -1;
  for (let row = 0; row < consumer.length; row++) {
    const team = teamOf[consumer[row]!]!;
    const other = teamOf[provider[row]!]!;
    if (
      areOtherTeams(groundwork, { team, other }) &&
      context.applies(consumer[row]!)
    ) {
      const from = placeOf[team]!;
      const to = placeOf[other]!;
      // Uses of the same stand together.
      if (
        last < 0 ||
        surface[last] !== surface[row] ||
        provider[last] !== provider[row]
      ) {
        hasToAsk = selfService.hasToAsk({
          surface: surface[row]!,
          provider: provider[row]!,
        });
        last = row;
      }
      if (hasToAsk) {
        unserved.add(from, to);
      }
      if (hasToAsk || roles.role[provider[row]!] === PRODUCT) {
        needs.add(from, to);
      }
    }
    if (row % SLICE === 0) {
      yield;
    }
  }
  const places = yield* findPlaces(context);
  return {
    teams,
    needs: yield* needs.build(teams.length),
    unserved: yield* unserved.build(teams.length),
    placesOf: group => places.get(group) ?? [],
  };
}

/**
 * Units at both ends of the uses by which the teams of some chains need one
 * another, in one pass over all uses.
 */
export function* findUnitsBetween(
  context: SignalContext,
  chains: readonly (readonly number[])[],
): Generator<void, ReadonlySet<number>[]> {
  const { consumption, graph, teams } = context.groundwork;
  const { consumer, provider } = consumption;
  /** Group → the next ones in chains, and the units between. */
  const steps = new Map<number, Map<number, Set<number>>>();
  const isFirst = new Uint8Array(graph.refs.length);
  for (const chain of chains) {
    for (const [place, to] of chain.slice(1).entries()) {
      const from = chain[place]!;
      isFirst[from] = 1;
      const next = steps.get(from) ?? new Map<number, Set<number>>();
      next.set(to, new Set());
      steps.set(from, next);
    }
  }
  for (let row = 0; row < consumer.length; row++) {
    const from = teams.teamOf[consumer[row]!]!;
    if (from >= 0 && isFirst[from] === 1) {
      const between = steps.get(from)?.get(teams.teamOf[provider[row]!]!);
      if (between && between.size < MOST_BETWEEN) {
        between.add(consumer[row]!).add(provider[row]!);
      }
    }
    if (row % SLICE === 0) {
      yield;
    }
  }
  return chains.map(
    chain =>
      new Set(
        chain
          .slice(1)
          .flatMap((to, place) => [
            ...(steps.get(chain[place]!)?.get(to) ?? []),
          ]),
      ),
  );
}

/** Where a group is at home, in few units: scopes ask for no more. */
function* findPlaces(
  context: SignalContext,
): Generator<void, ReadonlyMap<number, readonly number[]>> {
  const { graph, items, teams, units } = context.groundwork;
  const places = new Map<number, number[]>();
  const seen = new Map<number, Set<number>>();
  for (let done = 0; done < units.length; done++) {
    const node = units[done]!;
    const team = teams.teamOf[node]!;
    if (team >= 0 && context.applies(node)) {
      const key =
        (graph.domain[node]! + 1) * (items.ids.length + 1) +
        platformOf(items, node) +
        1;
      const keys = seen.get(team);
      if (!keys) {
        seen.set(team, new Set([key]));
        places.set(team, [node]);
      } else if (!keys.has(key)) {
        keys.add(key);
        places.get(team)!.push(node);
      }
    }
    if (done % SLICE === 0) {
      yield;
    }
  }
  return places;
}

/** The platform item of a unit, which has a scope of its own; -1 for none. */
function platformOf(items: ItemTable, node: number): number {
  const item = items.itemOf[node]!;
  return item >= 0 && offersToOthers(items, item) ? item : -1;
}
