import { Adjacency, Assessed, CatalogGraph, RelationEdges } from '../model';
import { findContainment } from '../graph/containment';
import { isUnitCode, kindCode } from '../graph/kinds';
import { findOwners } from '../graph/owner';
import { countUses } from './countUses';
import { findCoverage } from './coverage';
import { itemsInView } from './itemsInView';
import { createIndex } from './queryIndex';
import { Forest, ROW_OF_SURFACE, ROW_VISIBLE, View } from './view';

const SLICE = 8192;
const GROUP = kindCode('group');

/** Views in which nothing is hidden: they are the same whoever asks. */
const complete = new WeakMap<CatalogGraph, View>();

/**
 * Makes a view. Linear in nodes and rows; to be kept as long as the mask. That
 * of everything is made once, and kept as long as the assessment.
 *
 * @param options - `mask`: node → 1 where the caller may read the entity;
 * without it, everything.
 */
export function* createView(options: {
  assessed: Assessed;
  mask?: Uint8Array;
}): Generator<void, View> {
  const { assessed, mask } = options;
  if (mask) {
    return yield* makeView(options);
  }
  const made = complete.get(assessed.graph);
  if (made && differOnlyInDate(made.assessed, assessed)) {
    return { ...made, assessed };
  }
  const view = yield* makeView(options);
  complete.set(assessed.graph, view);
  return view;
}

function differOnlyInDate(one: Assessed, other: Assessed): boolean {
  return (
    one.graph === other.graph &&
    one.cards === other.cards &&
    one.roles === other.roles &&
    one.items === other.items &&
    one.capabilities === other.capabilities &&
    one.consumption === other.consumption &&
    one.problems === other.problems
  );
}

function* makeView(options: {
  assessed: Assessed;
  mask?: Uint8Array;
}): Generator<void, View> {
  const { assessed, mask } = options;
  const index = yield* createIndex({ assessed });
  const { graph } = assessed;
  const visible = yield* visibleNodes({ assessed, mask });
  const structure = mask
    ? yield* structureOf({ assessed, visible })
    : {
        owner: graph.owner,
        container: graph.container,
        system: graph.system,
        domain: graph.domain,
      };
  const team = structure.owner.map(node =>
    node >= 0 && graph.kinds[node] === GROUP ? node : -1,
  );
  const items = yield* itemsInView({ assessed, mask, visible, ...structure });
  yield;
  const capabilityVisible = yield* visibleCapabilities({
    assessed,
    mask,
    visible,
  });
  const rows = yield* visibleRows({ assessed, mask, visible });
  yield;
  const said = yield* findCoverage({ assessed, mask });
  const view = {
    index,
    assessed,
    complete: mask === undefined,
    visible,
    ...structure,
    team,
    item: items.itemOf,
    items,
    capabilityVisible,
    rows,
    forest: yield* forestOf(structure.container),
    said,
    coverage:
      said.components === 0
        ? 0
        : said.componentsWithDependencies / said.components,
  };
  return { ...view, counts: yield* countUses(view) };
}

function* visibleNodes(options: {
  assessed: Assessed;
  mask?: Uint8Array;
}): Generator<void, Uint8Array> {
  const { graph } = options.assessed;
  const { mask } = options;
  const visible = new Uint8Array(graph.refs.length).fill(mask ? 0 : 1);
  if (!mask) {
    return visible;
  }
  for (let node = 0; node < visible.length; node++) {
    visible[node] = graph.present[node] === 1 && mask[node] === 1 ? 1 : 0;
  }
  for (let node = 0; node < visible.length; node++) {
    if (graph.present[node] === 0 && isReferredTo(node)) {
      visible[node] = 1;
    }
    if (node % SLICE === 0) {
      yield;
    }
  }
  return visible;

  function isReferredTo(node: number): boolean {
    return Object.values(graph.relations).some(
      edges => hasReader(edges.in, node) || hasReader(edges.out, node),
    );
  }

  function hasReader(adjacency: Adjacency, node: number): boolean {
    const end = adjacency.offsets[node + 1]!;
    for (let i = adjacency.offsets[node]!; i < end; i++) {
      const other = adjacency.targets[i]!;
      if (graph.present[other] === 1 && visible[other] === 1) {
        return true;
      }
    }
    return false;
  }
}

function* structureOf(options: {
  assessed: Assessed;
  visible: Uint8Array;
}): Generator<void, Pick<View, 'owner' | 'container' | 'system' | 'domain'>> {
  const { visible } = options;
  const { kinds, relations } = options.assessed.graph;
  const partOf = yield* withoutHidden({ edges: relations.partOf, visible });
  const ownedBy = yield* withoutHidden({ edges: relations.ownedBy, visible });
  return {
    ...(yield* findContainment({ kinds, partOf })),
    owner: yield* findOwners({ kinds, ownedBy }),
  };
}

function* withoutHidden(options: {
  edges: RelationEdges;
  visible: Uint8Array;
}): Generator<void, Adjacency> {
  const { edges, visible } = options;
  const offsets = new Uint32Array(edges.out.offsets.length);
  const targets = new Uint32Array(edges.out.targets.length);
  let kept = 0;
  for (let node = 0; node + 1 < offsets.length; node++) {
    if (visible[node] === 1) {
      const end = edges.out.offsets[node + 1]!;
      for (let i = edges.out.offsets[node]!; i < end; i++) {
        if (visible[edges.out.targets[i]!] === 1) {
          targets[kept++] = edges.out.targets[i]!;
        }
      }
    }
    offsets[node + 1] = kept;
    if (node % SLICE === 0) {
      yield;
    }
  }
  return { offsets, targets: targets.subarray(0, kept) };
}

function* visibleCapabilities(options: {
  assessed: Assessed;
  mask?: Uint8Array;
  visible: Uint8Array;
}): Generator<void, Uint8Array> {
  const { mask, visible } = options;
  const { capabilities, graph } = options.assessed;
  const { ids, node, provider } = capabilities;
  const shown = new Uint8Array(ids.length);
  for (let i = 0; i < ids.length; i++) {
    const named = Math.max(node[i]!, provider[i]!) >= 0;
    // Where nothing is hidden, whom the id names need not be looked up.
    shown[i] = named && (!mask || namesOnlyVisible(i)) ? 1 : 0;
    if (i % SLICE === 0) {
      yield;
    }
  }
  return shown;

  function namesOnlyVisible(capability: number): boolean {
    // An id may name one entity more, behind an `@`.
    const inId = ids[capability]!.split('@').map(
      part => graph.indexOf.get(part) ?? -1,
    );
    return [node[capability]!, provider[capability]!, ...inId].every(
      entity => entity < 0 || visible[entity] === 1,
    );
  }
}

function* visibleRows(options: {
  assessed: Assessed;
  mask?: Uint8Array;
  visible: Uint8Array;
}): Generator<void, Uint8Array> {
  const { mask, visible } = options;
  const { consumption, graph } = options.assessed;
  const { consumer, provider, surface } = consumption;
  const rows = new Uint8Array(consumer.length).fill(mask ? 0 : 1);
  for (let row = 0; mask && row < rows.length; row++) {
    if (visible[consumer[row]!] === 1 && visible[surface[row]!] === 1) {
      if (visible[provider[row]!] === 1) {
        rows[row] = ROW_VISIBLE;
      } else if (standsForItself(surface[row]!, provider[row]!)) {
        rows[row] = ROW_OF_SURFACE;
      }
    }
    if (row % SLICE === 0) {
      yield;
    }
  }
  return rows;

  // As in a catalog of the visible part alone, where such an API would have no
  // provider. The rows of one of the hidden providers serve, else there would
  // be as many rows as hidden providers.
  function standsForItself(api: number, hiddenProvider: number): boolean {
    const { offsets, targets } = graph.relations.providesApi.in;
    let first = -1;
    for (let i = offsets[api]!; i < offsets[api + 1]!; i++) {
      const other = targets[i]!;
      if (other !== api && isUnitCode(graph.kinds[other]!)) {
        if (visible[other] === 1) {
          return false;
        }
        first = first < 0 ? other : first;
      }
    }
    return first === hiddenProvider;
  }
}

function* forestOf(container: Int32Array): Generator<void, Forest> {
  const nodes = container.length;
  const firstChild = new Int32Array(nodes).fill(-1);
  const nextSibling = new Int32Array(nodes).fill(-1);
  for (let node = nodes - 1; node >= 0; node--) {
    const parent = container[node]!;
    if (parent >= 0) {
      nextSibling[node] = firstChild[parent]!;
      firstChild[parent] = node;
    }
  }
  yield;
  const order = new Uint32Array(nodes);
  const position = new Uint32Array(nodes);
  const end = new Uint32Array(nodes);
  let length = 0;
  for (let root = 0; root < nodes; root++) {
    if (container[root]! < 0) {
      walk(root);
    }
    if (root % SLICE === 0) {
      yield;
    }
  }
  return { order, position, end };

  function walk(root: number) {
    let node = root;
    for (;;) {
      position[node] = length;
      order[length++] = node;
      if (firstChild[node]! >= 0) {
        node = firstChild[node]!;
        continue;
      }
      end[node] = length;
      while (node !== root && nextSibling[node]! < 0) {
        node = container[node]!;
        end[node] = length;
      }
      if (node === root) {
        return;
      }
      node = nextSibling[node]!;
    }
  }
}
