import { groupBy } from '../graph/adjacency';
import { Groundwork } from '../groundwork/types';
import { areOtherTeams } from './otherTeams';

/** Who of other teams uses a surface. */
export interface SurfaceUses {
  /** Owning groups other than those behind the surface, ascending. */
  teamsOf(surface: number): number[];
  /** Rows of the consumption table that use it. */
  rowsOf(surface: number): Uint32Array;
}

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
  return {
    rowsOf,
    teamsOf: surface => {
      if (offsets[surface] === offsets[surface + 1]) {
        return [];
      }
      const teams = new Set<number>();
      const own = new Set<number>([teamOf[surface]!]);
      for (const row of rowsOf(surface)) {
        own.add(teamOf[consumption.provider[row]!]!);
        teams.add(teamOf[consumption.consumer[row]!]!);
      }
      return [...teams]
        .filter(
          team =>
            team >= 0 &&
            ![...own].some(
              other =>
                other >= 0 && !areOtherTeams(groundwork, { team, other }),
            ),
        )
        .sort((a, b) => a - b);
    },
  };
}

/** 0, 1, 2 … */
export function countUp(length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    numbers[i] = i;
  }
  return numbers;
}
