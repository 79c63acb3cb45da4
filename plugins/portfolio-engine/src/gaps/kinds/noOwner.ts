import { ascending, mostDependents, severityOf } from '../ground';
import { suggestOwner } from '../suggestOwner';
import { FoundGap, GapContext, GapDefinition } from '../types';

const SLICE = 2048;

/**
 * Units for which nobody is named. Where what holds them has nobody either, it
 * is said once, of the topmost: its owner is theirs as well.
 */
export const NO_OWNER: GapDefinition = {
  kind: 'no-owner',
  category: 'ownership',
  title: 'Nobody is named as owner',
  meaning:
    'Whoever depends on it has nobody to ask, and nobody is told when it breaks.',
  templates: {
    'no-owner': '{subject} names no owner.',
    'no-owner-collapsed':
      '{count} entities name no owner. Give each System its Group first; what it holds is then looked after by the same.',
  },
  comparable: ({ groundwork }) => groundwork.units.length,
  *find(context) {
    const { groundwork, ground } = context;
    const { graph } = groundwork;
    const partsOf = new Map<number, number[]>();
    for (let done = 0; done < groundwork.units.length; done++) {
      const node = groundwork.units[done]!;
      if (graph.owner[node] === -1 && context.applies(node)) {
        const top = topWithoutOwner(context, node);
        const parts = partsOf.get(top) ?? [];
        partsOf.set(top, parts);
        if (top !== node) {
          parts.push(node);
        }
      }
      if (done % SLICE === 0) {
        yield;
      }
    }
    const found: FoundGap[] = [];
    for (const [node, parts] of partsOf) {
      const suggested = suggestOwner({ groundwork, node });
      const places = [node, ...parts].sort(ascending);
      const weight = mostDependents(ground, places);
      found.push({
        severity: severityOf(weight),
        nodes: [node],
        ...(parts.length > 0 && { places }),
        weight,
        ...suggested,
        mend: {
          field: 'spec.owner',
          ...(suggested && { value: '{owner}' }),
        },
      });
      if (found.length % SLICE === 0) {
        yield;
      }
    }
    return found;
  },
};

/** The unit itself where something above it has an owner. */
function topWithoutOwner({ groundwork }: GapContext, node: number): number {
  const { graph, units } = groundwork;
  let top = node;
  for (
    let above = graph.container[node]!;
    above >= 0;
    above = graph.container[above]!
  ) {
    if (graph.owner[above]! >= 0) {
      return node;
    }
    if (graph.present[above] === 1 && isUnitThatCounts(units, above)) {
      top = above;
    }
  }
  return top;
}

/** Whether a node is in an ascending list. */
function isUnitThatCounts(units: Uint32Array, node: number): boolean {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (units[middle]! < node) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return units[low] === node;
}
