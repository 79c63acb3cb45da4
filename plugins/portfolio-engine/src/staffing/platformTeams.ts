import { TEAM_ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { Groundwork } from '../groundwork/types';
import { neighbours } from '../graph/adjacency';
import { findCycles } from '../graph/findCycles';
import { kindCode } from '../graph/kinds';

const GROUP = kindCode('group');
const PLATFORM_TEAM = TEAM_ROLES.indexOf('platform');
const SLICE = 16_384;

/**
 * Teams that are platform teams, ascending: declared so, or by what they own.
 * Departments are none; Groups that are one another's parents, by mistake, are
 * taken for the teams that they would be without it.
 */
export function* findPlatformTeams(
  groundwork: Groundwork,
): Generator<void, number[]> {
  const { graph, teams } = groundwork;
  const found: number[] = [];
  const doubtful: number[] = [];
  for (let node = 0; node < graph.refs.length; node++) {
    if (graph.kinds[node] === GROUP && teams.role[node] === PLATFORM_TEAM) {
      (teams.isTeam[node] === 1 ? found : doubtful).push(node);
    }
    if (node % SLICE === 0) {
      yield;
    }
  }
  if (doubtful.length === 0) {
    return found;
  }
  const cycleOf = new Map<number, number>();
  for (const [number, cycle] of (yield* findCycles(
    graph.relations.childOf.out,
  )).entries()) {
    for (const node of cycle) {
      cycleOf.set(node, number);
    }
  }
  for (const node of doubtful) {
    const cycle = cycleOf.get(node);
    const children = neighbours(graph.relations.childOf.in, node);
    if (
      cycle !== undefined &&
      children.every(child => cycleOf.get(child) === cycle)
    ) {
      found.push(node);
    }
  }
  return found.sort((one, other) => one - other);
}
