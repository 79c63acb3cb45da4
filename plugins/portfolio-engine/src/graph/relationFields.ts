import { CatalogGraph, NodeKind, RelationName } from '../model';
import { kindOfCode } from './kinds';
import { nameOf, Namesakes } from './namesakes';

/** Where a relation is written: on its source, and on its target if at all. */
const FIELDS: Record<RelationName, { out: string; in: string }> = {
  ownedBy: { out: 'spec.owner', in: 'relations' },
  partOf: { out: 'spec.system', in: 'relations' },
  dependsOn: { out: 'spec.dependsOn', in: 'spec.dependencyOf' },
  consumesApi: { out: 'spec.consumesApis', in: 'relations' },
  providesApi: { out: 'spec.providesApis', in: 'relations' },
  memberOf: { out: 'spec.memberOf', in: 'spec.members' },
  childOf: { out: 'spec.parent', in: 'spec.children' },
};

/** Kinds that a relation may sensibly point at, the likeliest first. */
const TARGET_KINDS: Record<RelationName, readonly NodeKind[]> = {
  ownedBy: ['group', 'user'],
  partOf: ['system', 'domain', 'component'],
  dependsOn: ['component', 'resource', 'api', 'system'],
  consumesApi: ['api'],
  providesApi: ['api'],
  memberOf: ['group'],
  childOf: ['group'],
};

/** The field of `node` that says it is related to `other`. */
export function fieldOfRelation(options: {
  graph: CatalogGraph;
  relation: RelationName;
  direction: 'out' | 'in';
  node: number;
  other: number;
}): string {
  const { graph, relation, direction, node, other } = options;
  return relation === 'partOf' && direction === 'out'
    ? fieldOfContainer({ graph, node, container: other })
    : FIELDS[relation][direction];
}

/** The field that names a container or, on a Group, its parent. */
export function fieldOfContainer(options: {
  graph: CatalogGraph;
  node: number;
  container: number;
}): string {
  const { graph, node, container } = options;
  switch (kindOfCode(graph.kinds[container]!)) {
    case 'component':
      return 'spec.subcomponentOf';
    case 'domain':
      return kindOfCode(graph.kinds[node]!) === 'domain'
        ? 'spec.subdomainOf'
        : 'spec.domain';
    case 'group':
      return 'spec.parent';
    default:
      return 'spec.system';
  }
}

/**
 * An entity that the catalog does have under the same name: of another kind
 * that fits, or in the default namespace; or the only one in any namespace.
 */
export function suggestRef(options: {
  graph: CatalogGraph;
  namesakes: Namesakes;
  relation: RelationName;
  /** Who refers to it. */
  node: number;
  missing: number;
}): string | undefined {
  const { graph, relation, missing } = options;
  const ref = graph.refs[missing]!;
  const rest = ref.slice(ref.indexOf(':') + 1);
  for (const kind of TARGET_KINDS[relation]) {
    for (const candidate of [
      `${kind}:${rest}`,
      `${kind}:default/${nameOf(ref)}`,
    ]) {
      const found = graph.indexOf.get(candidate);
      if (
        found !== undefined &&
        found !== options.node &&
        graph.present[found] === 1
      ) {
        return candidate;
      }
    }
  }
  return onlyNamesake(options);
}

/** The only entity of the name: of the same kind, or else of one that fits. */
function onlyNamesake(
  options: Parameters<typeof suggestRef>[0],
): string | undefined {
  const { graph, namesakes, relation, node, missing } = options;
  const all = (namesakes.get(nameOf(graph.refs[missing]!)) ?? []).filter(
    each =>
      each !== node &&
      TARGET_KINDS[relation].includes(kindOfCode(graph.kinds[each]!)),
  );
  const ofKind = all.filter(each => graph.kinds[each] === graph.kinds[missing]);
  // The field that names a container says of what kind it is.
  const mayDiffer = relation !== 'partOf' && ofKind.length === 0;
  const [only, ...others] = mayDiffer ? all : ofKind;
  return only === undefined || others.length > 0 ? undefined : graph.refs[only];
}
