import { Groundwork } from '../../groundwork/types';
import { groupBy, neighbours } from '../../graph/adjacency';
import { severityOf } from '../ground';
import { FoundGap, GapDefinition } from '../types';

const SLICE = 256;
/** Groups below one another that are looked at; circles end here too. */
const MOST_GROUPS = 10_000;

/** Groups that own something, and nobody is a member of them or of one below. */
export const OWNER_HAS_NO_MEMBERS: GapDefinition = {
  kind: 'owner-has-no-members',
  category: 'ownership',
  title: 'The owner has no members',
  meaning: 'A Group without people cannot look after anything.',
  templates: {
    'owner-has-no-members':
      '{subject} owns {count} entities, and nobody is a member of it.',
    'owner-has-no-members-collapsed':
      '{count} Groups that own something have no members. Import who belongs to which Group.',
  },
  comparable: ({ groundwork }) => groundwork.teams.owning.length,
  *find(context) {
    const { groundwork, ground, rules } = context;
    const { graph, teams, units } = groundwork;
    if (teams.membersKnown < rules.membersHabit) {
      return [];
    }
    const owned = yield* groupBy({
      nodes: graph.refs.length,
      keys: units.map(node => Math.max(0, teams.teamOf[node]!)),
      values: units,
    });
    const found: FoundGap[] = [];
    for (let done = 0; done < teams.owning.length; done++) {
      const group = teams.owning[done]!;
      if (graph.present[group] === 1 && !hasPeople(groundwork, group)) {
        const counted = [...neighbours(owned, group)].filter(
          node => teams.teamOf[node] === group,
        );
        const used = counted.reduce(
          (most, node) => Math.max(most, ground.dependents[node]!),
          0,
        );
        found.push({
          severity: severityOf(counted.length + used - 1),
          nodes: [group],
          counted,
          leastCounted: 1,
          weight: counted.length + used,
          mend: { field: 'spec.members' },
        });
      }
      if (done % SLICE === 0) {
        yield;
      }
    }
    return found;
  },
};

function hasPeople({ graph, teams }: Groundwork, group: number): boolean {
  const seen = new Set([group]);
  for (const at of seen) {
    if (teams.members[at] !== 0) {
      // Not 0: there are some, or it cannot be told.
      return true;
    }
    for (const below of neighbours(graph.relations.childOf.in, at)) {
      if (seen.size < MOST_GROUPS) {
        seen.add(below);
      }
    }
  }
  return false;
}
