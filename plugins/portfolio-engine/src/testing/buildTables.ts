import { Role, ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { CatalogGraph, ITEM_FORMS, ItemTable, RoleTable } from '../model';

/** A role table for a test, by ref; what is not named is undecided. */
export function buildRoles(options: {
  graph: CatalogGraph;
  roles: Record<string, Role>;
}): RoleTable {
  const { graph, roles } = options;
  const nodes = graph.refs.length;
  const table: RoleTable = {
    role: new Uint8Array(nodes),
    platformShare: new Float32Array(nodes).fill(0.5),
    clarity: new Float32Array(nodes),
    confidence: new Uint8Array(nodes),
    evidence: {
      offsets: new Uint32Array(nodes + 1),
      code: new Uint8Array(0),
      weight: new Float32Array(0),
      a: new Int32Array(0),
      b: new Int32Array(0),
      words: [],
    },
    teamRole: new Uint8Array(nodes),
  };
  for (const [ref, role] of Object.entries(roles)) {
    table.role[nodeOf(graph, ref)] = ROLES.indexOf(role);
  }
  return table;
}

/**
 * An item table for a test: top ref → refs of its other parts. The role is
 * that of the top.
 */
export function buildItems(options: {
  graph: CatalogGraph;
  roles: RoleTable;
  items: Record<string, string[]>;
}): ItemTable {
  const { graph, roles, items } = options;
  const ids = Object.keys(items).sort();
  const tops = ids.map(id => nodeOf(graph, id));
  const itemOf = new Int32Array(graph.refs.length).fill(-1);
  for (const [item, id] of ids.entries()) {
    for (const ref of [id, ...(items[id] ?? [])]) {
      itemOf[nodeOf(graph, ref)] = item;
    }
  }
  return {
    ids,
    titles: ids,
    role: Uint8Array.from(tops, top => roles.role[top]!),
    form: new Uint8Array(ids.length).fill(ITEM_FORMS.indexOf('unit')),
    top: Int32Array.from(tops),
    owner: Int32Array.from(tops, top => graph.owner[top]!),
    domain: Int32Array.from(tops, top => graph.domain[top]!),
    itemOf,
  };
}

/** Node of a ref; a test that names an unknown one is wrong. */
export function nodeOf(graph: CatalogGraph, ref: string): number {
  const node = graph.indexOf.get(ref);
  if (node === undefined) {
    throw new Error(`No node ${ref} in the graph of this test`);
  }
  return node;
}
