import {
  AssessmentTeam,
  ROLES,
  TEAM_ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { findUnits } from '../roles/findRoles';
import { owningGroup } from '../groundwork/findTeams';
import { Assessed } from '../model';
import { titleOf } from '../query/titles';
import { refsOf } from './names';

const OUTSIDE = ROLES.indexOf('outside');

interface Team {
  owns: Record<string, number>;
  dependsOn: Set<number>;
  dependents: Set<number>;
}

/** Node → owning Group, its own or that of what holds it; -1 for none. */
export function owningGroups(assessed: Assessed): Int32Array {
  const { graph } = assessed;
  const owner = new Int32Array(graph.refs.length).fill(-1);
  for (const node of findUnits(graph)) {
    owner[node] = owningGroup(graph, node);
  }
  return owner;
}

/** Groups that own a unit which counts, with whom they depend on; by ref. */
export function teamsOf(options: {
  assessed: Assessed;
  /** See `owningGroups`. */
  groups: Int32Array;
}): AssessmentTeam[] {
  const { assessed, groups } = options;
  const { graph, roles, consumption, judgement } = assessed;
  const platformTeams = new Set(judgement.staffing.platformTeams);
  const teams = new Map<number, Team>();
  for (const node of findUnits(graph)) {
    const group = groups[node]!;
    if (group < 0 || roles.role[node] === OUTSIDE) {
      continue;
    }
    let team = teams.get(group);
    if (!team) {
      team = { owns: {}, dependsOn: new Set(), dependents: new Set() };
      teams.set(group, team);
    }
    const role = ROLES[roles.role[node]!] ?? 'undecided';
    team.owns[role] = (team.owns[role] ?? 0) + 1;
  }
  for (const [row, consumer] of consumption.consumer.entries()) {
    const provider = consumption.provider[row]!;
    const user = groups[consumer]!;
    const used = groups[provider]!;
    const counts =
      roles.role[consumer] !== OUTSIDE && roles.role[provider] !== OUTSIDE;
    if (user >= 0 && used >= 0 && user !== used && counts) {
      teams.get(user)?.dependsOn.add(used);
      teams.get(used)?.dependents.add(user);
    }
  }
  return [...teams]
    .sort(([one], [other]) => one - other)
    .map(([node, { owns, dependsOn, dependents }]) => ({
      ref: graph.refs[node]!,
      title: titleOf({ assessed, node }),
      registered: graph.present[node] === 1,
      role: TEAM_ROLES[roles.teamRole[node]!] ?? 'undecided',
      platformTeam: platformTeams.has(node),
      owns: Object.fromEntries(
        ROLES.flatMap(role => (owns[role] ? [[role, owns[role]]] : [])),
      ),
      dependsOn: refsOf(assessed, dependsOn).sort(),
      dependents: refsOf(assessed, dependents).sort(),
    }));
}
