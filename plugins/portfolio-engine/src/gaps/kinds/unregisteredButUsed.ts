import { Groundwork } from '../../groundwork/types';
import { kindCode } from '../../graph/kinds';
import { NumberSettings } from '../../settings/numbers';
import { namersOf, severityOf } from '../ground';
import { findMissingTargets, jointGap, USED_BY } from '../missingTargets';
import { isTheOnlyOne, SuggestedOwner } from '../suggestOwner';
import { FoundGap, GapDefinition } from '../types';

const GROUP = kindCode('group');
const SLICE = 256;

const SETTINGS = {
  dependents: {
    default: USED_BY,
    unit: 'count',
    meaning: 'Entities that must name what the catalog does not have.',
  },
} as const satisfies NumberSettings;

/** What several entities name and the catalog does not have. */
export const UNREGISTERED_BUT_USED: GapDefinition<typeof SETTINGS> = {
  kind: 'unregistered-but-used',
  category: 'ownership',
  title: 'Used, and not in the catalog',
  meaning:
    'Several stand on it, and nobody can look up what it is or who looks after it.',
  templates: {
    'unregistered-but-used':
      '{count} entities refer to {subject}, and the catalog does not have it.',
    'unregistered-but-used-collapsed':
      'Others refer to {count} entities of the kind {w0} that the catalog does not have. {w1}',
  },
  settings: SETTINGS,
  *find(context) {
    const { groundwork, settings } = context;
    const found: FoundGap[] = [];
    for (const ofKind of yield* findMissingTargets(
      context,
      settings.dependents,
    )) {
      const { cause, together, used } = ofKind;
      const joint = new Set(together);
      if (cause !== undefined && used.some(node => joint.has(node))) {
        found.push({ ...jointGap(context, ofKind), severity: 'high' });
      }
      for (const node of used.filter(each => !joint.has(each))) {
        const counted = namersOf(groundwork, node);
        const suggested = onlyOwner(groundwork, counted);
        found.push({
          severity: severityOf(counted.length),
          nodes: [node],
          counted,
          leastCounted: 1,
          weight: counted.length,
          ...suggested,
          mend: { field: 'entity', ...(suggested && { value: '{owner}' }) },
        });
        if (found.length % SLICE === 0) {
          yield;
        }
      }
    }
    return found;
  },
};

/** The Group that owns all who name it, if it is one. */
function onlyOwner(
  groundwork: Groundwork,
  namers: readonly number[],
): SuggestedOwner | undefined {
  const { graph, teams } = groundwork;
  const [first = -1] = namers;
  const group = teams.teamOf[first] ?? -1;
  return group >= 0 &&
    !isTheOnlyOne(groundwork) &&
    graph.kinds[group] === GROUP &&
    graph.present[group] === 1 &&
    namers.every(node => teams.teamOf[node] === group)
    ? { suggestedOwner: group, suggestedBecause: 'owns-dependents' }
    : undefined;
}
