import { ROLES, SURFACES } from '@backstage-portfolio/plugin-portfolio-common';
import { ApiDigest, EntityFacts } from '../facts/types';
import { buildRelationEdges } from '../graph/adjacency';
import {
  CapabilityTable,
  CatalogGraph,
  ConsumptionTable,
  ItemTable,
  RelationEdges,
  RoleTable,
} from '../model';
import { findUnits } from '../roles/findRoles';
import { findTeams } from './findTeams';
import { FirstSeenDates, Groundwork } from './types';

const OUTSIDE = ROLES.indexOf('outside');
const SELF_SERVICE = SURFACES.indexOf('self-service');
const SLICE = 16_384;

/** No history is kept: nothing has a first day. */
export const NEVER_SEEN: FirstSeenDates = {
  findings: new Map(),
  itemUses: new Map(),
};

/** What signals, gaps, staffing and platforms have in common. */
export function* layGroundwork(options: {
  date: string;
  facts: readonly (EntityFacts | undefined)[];
  digests: ReadonlyMap<string, ApiDigest>;
  graph: CatalogGraph;
  roles: RoleTable;
  items: ItemTable;
  capabilities: CapabilityTable;
  consumption: ConsumptionTable;
  teamTypes?: readonly string[];
  firstSeen?: FirstSeenDates;
}): Generator<void, Groundwork> {
  const { facts, graph, roles, items, capabilities, consumption } = options;
  const { teamTypes, firstSeen = NEVER_SEEN, ...found } = options;
  const units = findUnits(graph).filter(node => roles.role[node] !== OUTSIDE);
  yield;
  const teams = yield* findTeams({ facts, graph, roles, units, teamTypes });
  const rowsByProvider = new Uint32Array(graph.refs.length + 1);
  const { provider } = consumption;
  for (let row = 0; row < provider.length; row++) {
    rowsByProvider[provider[row]! + 1]!++;
  }
  yield;
  for (let node = 0; node < graph.refs.length; node++) {
    rowsByProvider[node + 1]! += rowsByProvider[node]!;
  }
  yield;
  const selfService = new Uint8Array(items.ids.length);
  const { surface } = capabilities;
  for (let capability = 0; capability < surface.length; capability++) {
    const item = capabilities.item[capability]!;
    if (surface[capability] === SELF_SERVICE && item >= 0) {
      selfService[item] = 1;
    }
  }
  const counted = roles.role.map(role => (role === OUTSIDE ? 0 : 1));
  return {
    ...found,
    teams,
    units,
    rowsByProvider,
    itemUses: yield* liftUses({
      consumption,
      counted,
      groupOf: items.itemOf,
      groups: items.ids.length,
    }),
    teamUses: yield* liftUses({
      consumption,
      counted,
      groupOf: teams.teamOf,
      groups: graph.refs.length,
    }),
    selfService,
    firstSeen,
  };
}

/** Who uses whom between groups of units, each pair once; nothing outside. */
function* liftUses(options: {
  consumption: ConsumptionTable;
  /** Node → 1 where it is not outside. */
  counted: Uint8Array;
  groupOf: Int32Array;
  groups: number;
}): Generator<void, RelationEdges> {
  const { consumption, counted, groupOf, groups } = options;
  const { consumer, provider } = consumption;
  const sources = new Uint32Array(consumer.length);
  const targets = new Uint32Array(consumer.length);
  let edges = 0;
  for (let from = 0; from < consumer.length; from += SLICE) {
    const to = Math.min(from + SLICE, consumer.length);
    for (let row = from; row < to; row++) {
      const user = consumer[row]!;
      const used = provider[row]!;
      const source = groupOf[user]!;
      const target = groupOf[used]!;
      if (
        source >= 0 &&
        target >= 0 &&
        source !== target &&
        counted[user] === 1 &&
        counted[used] === 1
      ) {
        sources[edges] = source;
        targets[edges] = target;
        edges++;
      }
    }
    yield;
  }
  return yield* buildRelationEdges({
    nodes: groups,
    sources: sources.subarray(0, edges),
    targets: targets.subarray(0, edges),
  });
}
