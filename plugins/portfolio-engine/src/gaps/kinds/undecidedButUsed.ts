import {
  portfolioAnnotations,
  ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { hasProvider } from '../../consumption/providers';
import { Groundwork } from '../../groundwork/types';
import { kindCode } from '../../graph/kinds';
import { NumberSettings } from '../../settings/numbers';
import { consumersOf, severityOf } from '../ground';
import { FoundGap, GapDefinition } from '../types';

const API = kindCode('api');
const UNDECIDED = ROLES.indexOf('undecided');
const SLICE = 1024;

const SETTINGS = {
  consumers: {
    default: 3,
    unit: 'count',
    meaning: 'Units that must use what has no role.',
  },
} as const satisfies NumberSettings;

/** Units on which others stand, and nothing says whether as on a platform. */
export const UNDECIDED_BUT_USED: GapDefinition<typeof SETTINGS> = {
  kind: 'undecided-but-used',
  category: 'ownership',
  title: 'Used, and nobody says what for',
  meaning:
    'Others stand on it; whether they may, as on a platform, is left open.',
  templates: {
    'undecided-but-used':
      '{subject} is used by {count} units, and nothing says whether it is a product or a platform.',
    'undecided-but-used-collapsed':
      '{count} entities are used by several others, and nothing says which of them are platforms. Say it of their Systems; it holds for the parts.',
  },
  settings: SETTINGS,
  comparable: ({ groundwork, ground, settings }) =>
    groundwork.units.filter(
      node => ground.dependents[node]! >= settings.consumers,
    ).length,
  *find({ groundwork, ground, settings, applies }) {
    const { roles } = groundwork;
    const found: FoundGap[] = [];
    for (let done = 0; done < groundwork.units.length; done++) {
      const node = groundwork.units[done]!;
      // `dependents` may count one twice through several surfaces, never less.
      if (
        roles.role[node] === UNDECIDED &&
        ground.dependents[node]! >= settings.consumers &&
        !isDecidedByProvider(groundwork, node) &&
        applies(node)
      ) {
        const counted = consumersOf(groundwork, node);
        if (counted.length >= settings.consumers) {
          found.push({
            severity: severityOf(counted.length),
            nodes: [node],
            counted,
            leastCounted: 1,
            weight: counted.length,
            mend: {
              field: `metadata.annotations.${portfolioAnnotations.role}`,
            },
          });
        }
      }
      if (done % SLICE === 0) {
        yield;
      }
    }
    return found;
  },
};

/** An API is what the unit behind it is, of which it is said once. */
function isDecidedByProvider({ graph }: Groundwork, node: number): boolean {
  return graph.kinds[node] === API && hasProvider({ graph, api: node });
}
