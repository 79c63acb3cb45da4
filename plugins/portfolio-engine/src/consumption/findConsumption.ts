import {
  CapabilityTable,
  CatalogGraph,
  ConsumptionTable,
  ItemTable,
  RoleTable,
  WITNESSES,
} from '../model';
import { degree } from '../graph/adjacency';
import { isUnitCode, kindCode } from '../graph/kinds';
import { alignCapabilities } from './alignCapabilities';
import { hasProvider, isProviderOf } from './providers';
import { reachItems } from './reachItems';

const SLICE = 4096;
const API = kindCode('api');

const CONSUMES_API = 1 << WITNESSES.indexOf('consumesApi');
const DEPENDS_ON = 1 << WITNESSES.indexOf('dependsOn');
/** Witness bits in a sort key. */
const WITNESS_ROOM = 1 << WITNESSES.length;

/**
 * Who uses what. An API is used through to the units that provide it, or is
 * itself the provider where none does; anything else a unit depends on is used
 * directly. Nothing uses itself.
 */
export function* findConsumption(options: {
  graph: CatalogGraph;
  roles: RoleTable;
  items: ItemTable;
  capabilities: CapabilityTable;
}): Generator<void, ConsumptionTable> {
  const { graph, items, capabilities } = options;
  const room = yield* countRoom(graph);
  const consumer = new Uint32Array(room.rows);
  const provider = new Uint32Array(room.rows);
  const surface = new Uint32Array(room.rows);
  const witness = new Uint8Array(room.rows);
  const keys = new Float64Array(room.largest);
  const nodes = graph.refs.length;
  let rows = 0;
  let work = 0;

  for (let node = 0; node < nodes; node++) {
    if (!isUnitCode(graph.kinds[node]!)) {
      continue;
    }
    const found = collectUses({ graph, provider: node, keys });
    if (found > 1) {
      keys.subarray(0, found).sort();
    }
    for (let i = 0; i < found; i++) {
      const key = keys[i]!;
      const bits = key % WITNESS_ROOM;
      const pair = (key - bits) / WITNESS_ROOM;
      const through = pair % nodes;
      const user = (pair - through) / nodes;
      if (
        rows > 0 &&
        provider[rows - 1] === node &&
        consumer[rows - 1] === user &&
        surface[rows - 1] === through
      ) {
        witness[rows - 1]! |= bits;
      } else {
        consumer[rows] = user;
        provider[rows] = node;
        surface[rows] = through;
        witness[rows] = bits;
        rows++;
      }
    }
    work += found + 1;
    if (work >= SLICE) {
      work = 0;
      yield;
    }
  }

  const table = {
    consumer: consumer.slice(0, rows),
    provider: provider.slice(0, rows),
    surface: surface.slice(0, rows),
    witness: witness.slice(0, rows),
  };
  return {
    ...table,
    capability: yield* alignCapabilities({
      nodes,
      items,
      capabilities,
      ...table,
    }),
    itemReach: yield* reachItems({ items, ...table }),
  };
}

/** Rows there may be at most, in all and of one provider. */
function* countRoom(
  graph: CatalogGraph,
): Generator<void, { rows: number; largest: number }> {
  let rows = 0;
  let largest = 0;
  for (let node = 0; node < graph.refs.length; node++) {
    if (isUnitCode(graph.kinds[node]!)) {
      let uses = 0;
      forEachSurface({
        graph,
        provider: node,
        visit: through => {
          uses += degree(graph.relations.dependsOn.in, through);
          uses += degree(graph.relations.consumesApi.in, through);
        },
      });
      rows += uses;
      largest = Math.max(largest, uses);
    }
    if (node % SLICE === 0) {
      yield;
    }
  }
  return { rows, largest };
}

/**
 * Writes a key for each use of a provider, in any order: consumer, surface and
 * witness in one number (exact up to 47 million nodes), so that one numeric
 * sort puts them in order and brings repeats together.
 */
function collectUses(options: {
  graph: CatalogGraph;
  provider: number;
  keys: Float64Array;
}): number {
  const { graph, provider, keys } = options;
  const { dependsOn, consumesApi } = graph.relations;
  const nodes = graph.refs.length;
  let found = 0;
  function collect(through: number, bit: number): void {
    const { offsets, targets } =
      bit === DEPENDS_ON ? dependsOn.in : consumesApi.in;
    const end = offsets[through + 1]!;
    for (let i = offsets[through]!; i < end; i++) {
      const user = targets[i]!;
      if (user !== provider && isUnitCode(graph.kinds[user]!)) {
        keys[found++] = (user * nodes + through) * WITNESS_ROOM + bit;
      }
    }
  }
  forEachSurface({
    graph,
    provider,
    visit: through => {
      collect(through, DEPENDS_ON);
      collect(through, CONSUMES_API);
    },
  });
  return found;
}

/** The unit itself, unless it is an API that others provide, and its APIs. */
function forEachSurface(options: {
  graph: CatalogGraph;
  provider: number;
  visit: (surface: number) => void;
}): void {
  const { graph, provider, visit } = options;
  const { providesApi } = graph.relations;
  if (graph.kinds[provider] !== API || !hasProvider({ graph, api: provider })) {
    visit(provider);
  }
  const end = providesApi.out.offsets[provider + 1]!;
  for (let i = providesApi.out.offsets[provider]!; i < end; i++) {
    const api = providesApi.out.targets[i]!;
    if (api !== provider && isProviderOf({ graph, api, provider })) {
      visit(api);
    }
  }
}
