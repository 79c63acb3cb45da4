import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { buildRelationEdges } from '../../graph/adjacency';
import { RelationEdges } from '../../model';
import { areOtherTeams } from '../otherTeams';
import { isSelfService } from '../selfService';
import { SignalContext } from '../types';

const PRODUCT = ROLES.indexOf('product');
const SLICE = 2048;

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
  /** A use behind a need: a unit of the one, a unit of the other. */
  witnessOf(need: { from: number; to: number }): readonly number[];
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
  /** `<from> * teams + <to>` → the first row that says so. */
  const rows = new Map<number, number>();
  for (let row = 0; row < consumer.length; row++) {
    const team = teamOf[consumer[row]!]!;
    const other = teamOf[provider[row]!]!;
    if (
      areOtherTeams(groundwork, { team, other }) &&
      context.applies(consumer[row]!)
    ) {
      const from = placeOf[team]!;
      const to = placeOf[other]!;
      const isServed = isSelfService(groundwork, {
        surface: surface[row]!,
        provider: provider[row]!,
      });
      if (!isServed) {
        unserved.add(from, to);
      }
      if (!isServed || roles.role[provider[row]!] === PRODUCT) {
        needs.add(from, to);
        const key = from * teams.length + to;
        if (!rows.has(key)) {
          rows.set(key, row);
        }
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
    witnessOf: ({ from, to }) => {
      const row = rows.get(from * teams.length + to);
      return row === undefined ? [] : [consumer[row]!, provider[row]!];
    },
  };
}

/** Where a group is at home, in few units: scopes ask for no more. */
function* findPlaces(
  context: SignalContext,
): Generator<void, ReadonlyMap<number, readonly number[]>> {
  const { graph, items, teams, units } = context.groundwork;
  const places = new Map<number, number[]>();
  const seen = new Map<number, Set<number>>();
  let done = 0;
  for (const node of units) {
    const team = teams.teamOf[node]!;
    if (team >= 0 && context.applies(node)) {
      const key =
        (graph.domain[node]! + 1) * (items.ids.length + 1) +
        items.itemOf[node]! +
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
    if (++done % SLICE === 0) {
      yield;
    }
  }
  return places;
}

/** Edges one by one, with repeats. */
class EdgeList {
  readonly #sources: Uint32Array;
  readonly #targets: Uint32Array;
  #length = 0;

  constructor(room: number) {
    this.#sources = new Uint32Array(room);
    this.#targets = new Uint32Array(room);
  }

  add(source: number, target: number): void {
    this.#sources[this.#length] = source;
    this.#targets[this.#length] = target;
    this.#length++;
  }

  build(nodes: number): Generator<void, RelationEdges> {
    return buildRelationEdges({
      nodes,
      sources: this.#sources.subarray(0, this.#length),
      targets: this.#targets.subarray(0, this.#length),
    });
  }
}
