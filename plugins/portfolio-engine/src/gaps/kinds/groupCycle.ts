import { findCycles } from '../../graph/findCycles';
import { ascending } from '../ground';
import { GapDefinition } from '../types';

/** Groups that are above themselves; all of them in one finding. */
export const GROUP_CYCLE: GapDefinition = {
  kind: 'group-cycle',
  category: 'hygiene',
  title: 'Groups that are above themselves',
  meaning:
    'Who belongs to whom cannot be told, so "mine" and "my teams" miss something.',
  templates: {
    'group-cycle':
      '{count} Groups are above themselves, in a circle of parents.',
    'group-cycle-collapsed':
      '{count} Groups are above themselves, in a circle of parents. Take one of the parents away.',
  },
  *find({ groundwork }) {
    const cycles = yield* findCycles(groundwork.graph.relations.childOf.out);
    const groups = cycles.flat().sort(ascending);
    return groups.length === 0
      ? []
      : [
          {
            severity: 'low',
            nodes: [],
            counted: groups,
            leastCounted: 1,
            weight: groups.length,
            collapsed: true,
          },
        ];
  },
};
