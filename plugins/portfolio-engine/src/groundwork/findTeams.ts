import { EntityFacts } from '../facts/types';
import { degree } from '../graph/adjacency';
import { kindCode } from '../graph/kinds';
import { CatalogGraph, RoleTable } from '../model';
import { TeamTable } from './types';

const GROUP = kindCode('group');
const USER = kindCode('user');
const SLICE = 8192;

/** Share of Groups with members below which memberships are not kept at all. */
const MEMBERS_KEPT = 0.1;

/** Groups as teams, and the owning Group of every unit. */
export function* findTeams(options: {
  facts: readonly (EntityFacts | undefined)[];
  graph: CatalogGraph;
  roles: RoleTable;
  units: Uint32Array;
  /** Types of Groups that are teams whatever is below them, lower case. */
  teamTypes?: readonly string[];
}): Generator<void, TeamTable> {
  const { facts, graph, roles, units, teamTypes = [] } = options;
  const nodes = graph.refs.length;
  const { memberOf, childOf } = graph.relations;
  const isTeam = new Uint8Array(nodes);
  const members = new Int32Array(nodes).fill(-1);
  let groups = 0;
  let withMembers = 0;
  for (let node = 0; node < nodes; node++) {
    if (graph.kinds[node] === GROUP) {
      const type = facts[node]?.type;
      isTeam[node] =
        degree(childOf.in, node) === 0 ||
        (type !== undefined && teamTypes.includes(type))
          ? 1
          : 0;
      if (graph.present[node] === 1) {
        members[node] = countPeople({ graph, group: node });
        groups++;
        withMembers += members[node]! > 0 ? 1 : 0;
      }
    }
    if (node % SLICE === 0) {
      yield;
    }
  }
  const membersKnown = groups === 0 ? 0 : withMembers / groups;
  if (membersKnown < MEMBERS_KEPT) {
    members.fill(-1);
  }

  const teamOf = new Int32Array(nodes).fill(-1);
  const owns = new Uint8Array(nodes);
  for (let done = 0; done < units.length; done++) {
    const node = units[done]!;
    const team = owningGroup(graph, node);
    teamOf[node] = team;
    if (team >= 0) {
      owns[team] = 1;
    }
    if (done % SLICE === 0) {
      yield;
    }
  }
  return {
    isTeam,
    teamOf,
    members,
    role: roles.teamRole,
    membersKnown,
    owning: nodesMarked(owns),
  };

  function countPeople(of: { graph: CatalogGraph; group: number }): number {
    const { offsets, targets } = memberOf.in;
    let people = 0;
    for (let i = offsets[of.group]!; i < offsets[of.group + 1]!; i++) {
      people += of.graph.kinds[targets[i]!] === USER ? 1 : 0;
    }
    return people;
  }
}

/**
 * The Group that owns a unit: its own owner, or that of the nearest container
 * where the unit names nobody. -1 where a person owns it.
 */
export function owningGroup(graph: CatalogGraph, node: number): number {
  for (let at = node; at >= 0; at = graph.container[at]!) {
    const owner = graph.owner[at]!;
    if (owner >= 0) {
      return graph.kinds[owner] === GROUP ? owner : -1;
    }
  }
  return -1;
}

/** Whether one Group is the other, or above it. Follows at most 50 steps. */
export function isSameOrAbove(
  graph: CatalogGraph,
  options: { group: number; below: number },
): boolean {
  const { group, below } = options;
  const { offsets, targets } = graph.relations.childOf.out;
  let at = below;
  for (let steps = 0; steps < 50; steps++) {
    if (at === group) {
      return true;
    }
    const from = offsets[at]!;
    if (from === offsets[at + 1]!) {
      return false;
    }
    at = targets[from]!;
  }
  return false;
}

/** Nodes with a mark, ascending. */
export function nodesMarked(marks: Uint8Array): Uint32Array {
  let count = 0;
  for (let place = 0; place < marks.length; place++) {
    const mark = marks[place]!;
    count += mark;
  }
  const nodes = new Uint32Array(count);
  let place = 0;
  for (let node = 0; node < marks.length; node++) {
    if (marks[node] === 1) {
      nodes[place++] = node;
    }
  }
  return nodes;
}
