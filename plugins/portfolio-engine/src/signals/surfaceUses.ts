import { groupBy } from '../graph/adjacency';
import { Stamps } from '../graph/stamps';
import { Groundwork } from '../groundwork/types';
import { areOtherTeams } from './otherTeams';

/** Who of other teams uses a surface. */
export interface SurfaceUses {
  /** Owning groups other than those behind the surface, ascending. */
  teamsOf(surface: number): readonly number[];
  /** Rows of the consumption table that use it. */
  rowsOf(surface: number): Uint32Array;
}

const NOBODY: readonly number[] = [];
const known = new WeakMap<Groundwork, SurfaceUses>();

/** The uses of a catalog by surface; indexed once for all signals. */
export function* findSurfaceUses(
  groundwork: Groundwork,
): Generator<void, SurfaceUses> {
  let uses = known.get(groundwork);
  if (!uses) {
    uses = yield* indexUses(groundwork);
    known.set(groundwork, uses);
  }
  return uses;
}

function* indexUses(groundwork: Groundwork): Generator<void, SurfaceUses> {
  const { consumption, graph } = groundwork;
  const { teamOf } = groundwork.teams;
  const { offsets, targets } = yield* groupBy({
    nodes: graph.refs.length,
    keys: consumption.surface,
    values: countUp(consumption.surface.length),
  });
  function rowsOf(surface: number): Uint32Array {
    return targets.subarray(offsets[surface], offsets[surface + 1]);
  }
  const teamsUsing = new Map<number, number[]>();
  const using = new Stamps(graph.refs.length);
  const own: number[] = [];
  return {
    rowsOf,
    teamsOf: surface => {
      if (offsets[surface] === offsets[surface + 1]) {
        return NOBODY;
      }
      let teams = teamsUsing.get(surface);
      if (!teams) {
        teams = otherTeamsUsing(surface);
        teamsUsing.set(surface, teams);
      }
      return teams;
    },
  };

  function otherTeamsUsing(surface: number): number[] {
    using.clear();
    own.length = 0;
    own.push(teamOf[surface]!);
    const teams: number[] = [];
    const end = offsets[surface + 1]!;
    for (let at = offsets[surface]!; at < end; at++) {
      const row = targets[at]!;
      const team = teamOf[consumption.consumer[row]!]!;
      const other = teamOf[consumption.provider[row]!]!;
      if (using.add(team)) {
        teams.push(team);
      }
      // Rows of one provider stand together.
      if (other !== own[own.length - 1]) {
        own.push(other);
      }
    }
    return teams
      .filter(team =>
        own.every(
          other => other < 0 || areOtherTeams(groundwork, { team, other }),
        ),
      )
      .sort((a, b) => a - b);
  }
}

/** 0, 1, 2 … */
export function countUp(length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    numbers[i] = i;
  }
  return numbers;
}
