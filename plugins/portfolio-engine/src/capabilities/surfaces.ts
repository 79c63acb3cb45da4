import { Surface } from '@backstage-portfolio/plugin-portfolio-common';
import { providersOf } from '../consumption/providers';
import { EntityFacts } from '../facts/types';
import { kindOfCode } from '../graph/kinds';
import { CatalogGraph, ItemTable, RoleTable } from '../model';
import { isOutside, offersToOthers } from './offersToOthers';

/** Something to build on, before it has an id and words. */
export interface OfferedSurface {
  surface: Surface;
  /** Node through which it is used. */
  node: number;
  /** Node of the unit behind it. */
  provider: number;
}

/** What a stage of this folder looks at. */
export interface CapabilityContext {
  facts: readonly (EntityFacts | undefined)[];
  graph: CatalogGraph;
  roles: RoleTable;
  items: ItemTable;
}

/** Component types of which others take a copy, rather than call it. */
const LIBRARY_TYPES: ReadonlySet<string> = new Set([
  'library',
  'lib',
  'sdk',
  'package',
  'module',
  'framework',
  'client',
  'ui-library',
  'component-library',
  'design-system',
  'plugin',
  'npm-package',
  'shared-library',
  'go-module',
  'ruby-gem',
  'gem',
  'python-package',
  'terraform-module',
  'helm-chart',
]);

/**
 * What a node offers to others, as a platform or as part of one: nothing, one
 * surface, or several where units of different items provide the same API.
 */
export function offeredSurfaces(
  context: CapabilityContext,
  node: number,
): OfferedSurface[] {
  switch (kindOfCode(context.graph.kinds[node]!)) {
    case 'api':
      return apiSurfaces(context, node);
    case 'component':
      return offersToOthers(context.roles, node) && isLibrary(context, node)
        ? [{ surface: 'library', node, provider: node }]
        : usedSurface({ context, node, surface: 'service' });
    case 'resource':
      return usedSurface({ context, node, surface: 'resource' });
    case 'system':
    case 'domain':
      return usedSurface({ context, node, surface: 'service' });
    default:
      return [];
  }
}

function isLibrary(context: CapabilityContext, node: number): boolean {
  const type = context.facts[node]?.type;
  return type !== undefined && LIBRARY_TYPES.has(type);
}

/** One for each platform item that provides the API. */
function apiSurfaces(
  context: CapabilityContext,
  node: number,
): OfferedSurface[] {
  const { graph, roles, items } = context;
  if (isOutside(roles, node)) {
    return [];
  }
  const providers = providersOf({ graph, api: node });
  const offering = providers.filter(unit => offersToOthers(roles, unit));
  if (offering.length === 0 && offersToOthers(roles, node)) {
    return [{ surface: 'api', node, provider: providers[0] ?? node }];
  }
  const seen = new Set<number>();
  const surfaces: OfferedSurface[] = [];
  for (const provider of offering) {
    const item = items.itemOf[provider]!;
    if (item < 0 || !seen.has(item)) {
      seen.add(item);
      surfaces.push({ surface: 'api', node, provider });
    }
  }
  return surfaces;
}

function usedSurface(options: {
  context: CapabilityContext;
  node: number;
  surface: Surface;
}): OfferedSurface[] {
  const { context, node, surface } = options;
  return offersToOthers(context.roles, node) && isUsedByOthers(context, node)
    ? [{ surface, node, provider: node }]
    : [];
}

/** Whether a unit of another item, or of another system, depends on it. */
function isUsedByOthers(context: CapabilityContext, node: number): boolean {
  const { graph, items } = context;
  const { offsets, targets } = graph.relations.dependsOn.in;
  const end = offsets[node + 1]!;
  for (let i = offsets[node]!; i < end; i++) {
    const user = targets[i]!;
    const sameItem =
      items.itemOf[user]! >= 0 && items.itemOf[user] === items.itemOf[node];
    const sameSystem =
      items.itemOf[user]! < 0 &&
      graph.system[user]! >= 0 &&
      graph.system[user] === graph.system[node];
    if (user !== node && !sameItem && !sameSystem) {
      return true;
    }
  }
  return false;
}
