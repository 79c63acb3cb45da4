import { Finding } from '../findings/types';
import { Groundwork } from '../groundwork/types';
import { degree } from '../graph/adjacency';

/** Of more than so many members one is named, and the others are counted. */
const MOST_NAMED = 3;
/** Of very many so many are listed. */
const MOST_COUNTED = 200;
/** What a further team counts for beside those who depend on a member. */
const WEIGHT_OF_TEAM = 100;

/** Teams of some units, each once, ascending; without those nobody owns. */
export function teamsOfUnits(
  { teams }: Pick<Groundwork, 'teams'>,
  nodes: readonly number[],
): number[] {
  return [...new Set(nodes.map(node => teams.teamOf[node]!))]
    .filter(team => team >= 0)
    .sort((one, other) => one - other);
}

/**
 * The part of a finding that says which units belong together: two or three
 * are named, of more the first is named and the others are counted.
 */
export function clusterFinding(options: {
  groundwork: Groundwork;
  /** Ascending. */
  members: readonly number[];
  mostNamed?: number;
}): Pick<
  Finding,
  'nodes' | 'counted' | 'leastCounted' | 'teams' | 'places' | 'weight'
> {
  const { groundwork, members, mostNamed = MOST_NAMED } = options;
  const [first = -1, ...others] = members;
  const teams = teamsOfUnits(groundwork, members);
  return {
    ...(members.length <= mostNamed
      ? { nodes: members }
      : {
          nodes: [first],
          counted: others.slice(0, MOST_COUNTED),
          leastCounted: 1,
        }),
    teams,
    places: members.slice(0, MOST_COUNTED),
    weight: teams.length * WEIGHT_OF_TEAM + dependentsOf(groundwork, members),
  };
}

/** Units that depend on one of them, at most so many that teams count more. */
function dependentsOf(
  { graph }: Groundwork,
  members: readonly number[],
): number {
  const { dependsOn, consumesApi } = graph.relations;
  let dependents = 0;
  for (const node of members) {
    dependents += degree(dependsOn.in, node) + degree(consumesApi.in, node);
  }
  return Math.min(dependents, WEIGHT_OF_TEAM - 1);
}
