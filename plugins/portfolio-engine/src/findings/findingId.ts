import { CatalogGraph, ItemTable } from '../model';
import { Finding } from './types';

/**
 * Id that stays the same from run to run, for links, decisions and history:
 * the kind, then what it is about, apart by spaces.
 */
export function findingId(options: {
  graph: Pick<CatalogGraph, 'refs'>;
  items: Pick<ItemTable, 'ids'>;
  finding: Pick<Finding, 'kind' | 'nodes' | 'items' | 'key'>;
}): string {
  const { graph, items, finding } = options;
  return [
    finding.kind,
    ...finding.nodes.map(node => graph.refs[node]!),
    ...(finding.items ?? []).map(item => items.ids[item]!),
    ...(finding.key === undefined ? [] : [finding.key]),
  ].join(' ');
}
