import { findCapabilities } from '../../capabilities/findCapabilities';
import { findConsumption } from '../../consumption/findConsumption';
import { ApiDigest, EntityFacts } from '../../facts/types';
import { buildGraph } from '../../graph/buildGraph';
import { factsByNode } from '../../graph/chooseFacts';
import { drain } from '../../graph/drain';
import { layGroundwork } from '../../groundwork/layGroundwork';
import { FirstSeenDates, Groundwork } from '../../groundwork/types';
import { findItems } from '../../roles/findItems';
import { findRoles } from '../../roles/findRoles';

/** The groundwork of a catalog, by the real stages, on a day of a test. */
export function groundworkOf(options: {
  facts: readonly EntityFacts[];
  digests?: ReadonlyMap<string, ApiDigest>;
  firstSeen?: FirstSeenDates;
}): Groundwork {
  const { facts: given, digests = new Map(), firstSeen } = options;
  const graph = drain(buildGraph({ facts: given }));
  const facts = drain(factsByNode({ facts: given, graph }));
  const roles = drain(findRoles({ facts, graph, digests }));
  const items = drain(findItems({ facts, graph, roles }));
  const capabilities = drain(
    findCapabilities({ facts, graph, roles, items, digests }),
  );
  const consumption = drain(
    findConsumption({ graph, roles, items, capabilities }),
  );
  return drain(
    layGroundwork({
      date: '2026-11-25',
      facts,
      digests,
      graph,
      roles,
      items,
      capabilities,
      consumption,
      firstSeen,
    }),
  );
}
