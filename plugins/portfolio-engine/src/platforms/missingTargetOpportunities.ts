import { consumersOf } from '../gaps/ground';
import { Groundwork } from '../groundwork/types';
import { isUnitCode } from '../graph/kinds';
import { opportunityOf, platformInUse } from './opportunityOf';
import { Opportunity } from './types';

const LEAST_ITEMS = 3;
const SLICE = 4096;

/** What the catalog does not have, and several items stand on. */
export function* findMissingTargetOpportunities(
  groundwork: Groundwork,
): Generator<void, Opportunity[]> {
  const { graph, items } = groundwork;
  const found: Opportunity[] = [];
  for (let node = 0; node < graph.refs.length; node++) {
    if (graph.present[node] === 0 && isUnitCode(graph.kinds[node]!)) {
      const units = consumersOf(groundwork, node);
      const using = new Set(units.map(unit => items.itemOf[unit]!));
      using.delete(-1);
      if (using.size >= LEAST_ITEMS) {
        const ref = graph.refs[node]!;
        found.push(
          opportunityOf(groundwork, {
            kind: 'missing-target',
            id: `missing ${ref}`,
            topic: ref.slice(ref.indexOf('/') + 1),
            node,
            units,
            platform: platformInUse(groundwork, units),
          }),
        );
      }
    }
    if (node % SLICE === 0) {
      yield;
    }
  }
  return found;
}
