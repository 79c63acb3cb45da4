import { Finding, FindingTemplate } from '../findings/types';
import { findingText } from '../findings/findingText';
import { effectiveOwner } from '../gaps/effectiveOwner';
import { isUnitCode } from '../graph/kinds';
import { Assessed } from '../model';
import { titleOf } from '../query/titles';
import { defined } from '../query/units';

/** Of the list of which a sentence gives a number, so many are named. */
const MOST_COUNTED = 20;

/** Refs of nodes, in their order. */
export function refsOf(assessed: Assessed, nodes: Iterable<number>): string[] {
  return Array.from(nodes, node => assessed.graph.refs[node]!);
}

/** Refs of those who own some units, each once, in the order of the units. */
export function ownersOf(
  { graph }: Assessed,
  nodes: Iterable<number>,
): string[] {
  const owners = new Set<number>();
  for (const node of nodes) {
    if (isUnitCode(graph.kinds[node]!)) {
      owners.add(effectiveOwner({ columns: graph, node }).owner);
    }
  }
  owners.delete(-1);
  return Array.from(owners, owner => graph.refs[owner]!);
}

/** Ids of items, in their order. */
export function itemIdsOf(
  assessed: Assessed,
  items: Iterable<number>,
): string[] {
  return Array.from(items, item => assessed.items.ids[item]!);
}

/** The sentence of a finding, for somebody who may see the whole catalog. */
export function sentenceOf(options: {
  assessed: Assessed;
  finding: Omit<Finding, 'kind' | 'teams'>;
  template: FindingTemplate | undefined;
}): string {
  const { assessed, finding, template = '{subject}' } = options;
  return findingText({
    template,
    said: {
      titles: finding.nodes.map(node => titleOf({ assessed, node })),
      items: (finding.items ?? []).map(item => assessed.items.titles[item]!),
      count: finding.counted?.length,
      ...defined({ numbers: finding.numbers, words: finding.words }),
    },
  });
}

/** What a finding's number counts; left out where it gives none. */
export function countedOf(
  assessed: Assessed,
  counted: readonly number[] | undefined,
): string[] | undefined {
  return counted && refsOf(assessed, counted.slice(0, MOST_COUNTED));
}
