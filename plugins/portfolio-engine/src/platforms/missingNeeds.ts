import { foldPlural } from '../gaps/spelling';
import { Groundwork } from '../groundwork/types';
import { opportunityOf, platformInUse } from './opportunityOf';
import { Opportunity } from './types';

const SLICE = 4096;

/** Needs that people declared and no capability serves. */
export function* findMissingNeeds(
  groundwork: Groundwork,
): Generator<void, Opportunity[]> {
  const { capabilities, facts, units } = groundwork;
  const needed = new Map<string, { key: string; nodes: number[] }>();
  for (let done = 0; done < units.length; done++) {
    const node = units[done]!;
    for (const key of facts[node]?.card.needs ?? []) {
      const folded = foldPlural(key);
      const need = needed.get(folded) ?? { key, nodes: [] };
      needed.set(folded, need);
      if (need.nodes[need.nodes.length - 1] !== node) {
        need.nodes.push(node);
      }
    }
    if (done % SLICE === 0) {
      yield;
    }
  }
  if (needed.size === 0) {
    return [];
  }
  for (const key of capabilities.keys) {
    if (key !== undefined) {
      needed.delete(foldPlural(key));
    }
  }
  return [...needed].map(([folded, { key, nodes }]) =>
    opportunityOf(groundwork, {
      kind: 'unserved-need',
      id: `need ${folded}`,
      topic: key,
      node: -1,
      units: nodes,
      platform: platformInUse(groundwork, nodes),
    }),
  );
}
