import { degree } from '../../graph/adjacency';
import { kindCode } from '../../graph/kinds';
import { NumberSettings } from '../../settings/numbers';
import { GapDefinition } from '../types';

const USER = kindCode('user');
const SLICE = 2048;
/** Fewer people are not counted: a small number points at somebody. */
const LEAST_PEOPLE = 5;

const SETTINGS = {
  habit: {
    default: 0.3,
    unit: 'share',
    meaning: 'Share of people in a Group from which one without is a gap.',
  },
} as const satisfies NumberSettings;

/**
 * How many people are in no Group: a number, never a list. It tells of people
 * whom a reader may not see, so it is for those who see the whole catalog.
 */
export const USERS_IN_NO_GROUP: GapDefinition<typeof SETTINGS> = {
  kind: 'users-in-no-group',
  category: 'hygiene',
  title: 'People in no Group',
  meaning: 'Nothing is "mine" to them, and no team counts them.',
  templates: {
    'users-in-no-group': '{n0} people are in no Group.',
    'users-in-no-group-collapsed':
      '{n0} people are in no Group. Import who belongs to which Group.',
  },
  settings: SETTINGS,
  *find({ groundwork, settings }) {
    const { graph } = groundwork;
    let people = 0;
    let alone = 0;
    for (let node = 0; node < graph.refs.length; node++) {
      if (graph.kinds[node] === USER && graph.present[node] === 1) {
        people++;
        alone += degree(graph.relations.memberOf.out, node) === 0 ? 1 : 0;
      }
      if (node % SLICE === 0) {
        yield;
      }
    }
    return alone < LEAST_PEOPLE || (people - alone) / people < settings.habit
      ? []
      : [
          {
            severity: 'low',
            nodes: [],
            numbers: [alone],
            // Of nothing counted: only whoever may see all gets it.
            leastCounted: 1,
            weight: 0,
            collapsed: true,
          },
        ];
  },
};
