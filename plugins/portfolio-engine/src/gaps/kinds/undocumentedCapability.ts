import { Groundwork } from '../../groundwork/types';
import { NumberSettings } from '../../settings/numbers';
import { consumersOf, severityOf } from '../ground';
import { FoundGap, GapDefinition } from '../types';

const SLICE = 1024;
/**
 * Documentation score below which next to nothing is said: a readable
 * definition or a telling description alone is more.
 */
const NEXT_TO_NOTHING = 0.2;

const SETTINGS = {
  consumers: {
    default: 1,
    unit: 'count',
    meaning: 'Units that must use an undocumented capability.',
  },
} as const satisfies NumberSettings;

/** Capabilities in use of which the catalog says next to nothing. */
export const UNDOCUMENTED_CAPABILITY: GapDefinition<typeof SETTINGS> = {
  kind: 'undocumented-capability',
  category: 'ownership',
  title: 'Used, and nothing says how',
  meaning:
    'Whoever could build on it must ask around, or builds the same again.',
  templates: {
    'undocumented-capability':
      '{subject} is used by {count} units, and has no docs, no readable definition and no telling description.',
    'undocumented-capability-collapsed':
      '{count} capabilities in use have no docs, no readable definition and no telling description. Start with a sentence on each, most used first.',
  },
  settings: SETTINGS,
  comparable: ({ groundwork, ground }) =>
    surfacesOf(groundwork).filter(node => ground.dependents[node]! > 0).length,
  *find({ groundwork, settings, applies }) {
    const { capabilities } = groundwork;
    const found: FoundGap[] = [];
    const seen = new Set<number>();
    for (let i = 0; i < capabilities.ids.length; i++) {
      const node = capabilities.node[i]!;
      const score = capabilities.documentation[i]!;
      if (
        node >= 0 &&
        !seen.has(node) &&
        capabilities.item[i]! >= 0 &&
        score >= 0 &&
        score < NEXT_TO_NOTHING &&
        applies(node) &&
        !isDocumentedAbove(groundwork, i)
      ) {
        seen.add(node);
        const counted = consumersOf(groundwork, node);
        if (counted.length >= Math.max(1, settings.consumers)) {
          found.push({
            severity: severityOf(counted.length - 1),
            nodes: [node],
            counted,
            leastCounted: 1,
            weight: counted.length,
            mend: { field: 'metadata.description' },
          });
        }
      }
      if (i % SLICE === 0) {
        yield;
      }
    }
    return found;
  },
};

/** Whether the unit behind it, or what holds that, has docs. */
function isDocumentedAbove(
  { capabilities, facts, graph }: Groundwork,
  capability: number,
): boolean {
  for (
    let at = capabilities.provider[capability]!;
    at >= 0;
    at = graph.container[at]!
  ) {
    if (facts[at]?.card.docs === true) {
      return true;
    }
  }
  return false;
}

function surfacesOf({ capabilities }: Groundwork): number[] {
  const surfaces = new Set<number>();
  for (const [i, node] of capabilities.node.entries()) {
    if (node >= 0 && capabilities.item[i]! >= 0) {
      surfaces.add(node);
    }
  }
  return [...surfaces];
}
