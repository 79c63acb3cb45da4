import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/core-plugin-api';

/**
 * The portfolio page.
 *
 * @public
 */
export const rootRouteRef = createRouteRef({ id: 'portfolio' });

/** Links always carry the path of a tab: the redirect to the first one drops the query. */
export const overviewRouteRef = createSubRouteRef({
  id: 'portfolio/overview',
  parent: rootRouteRef,
  path: '/overview',
});

/** What the catalog says that could not be used. */
export const problemsRouteRef = createSubRouteRef({
  id: 'portfolio/problems',
  parent: rootRouteRef,
  path: '/overview/problems',
});

/** A page of the documentation. */
export const helpRouteRef = createSubRouteRef({
  id: 'portfolio/help',
  parent: rootRouteRef,
  path: '/overview/help/:page',
});

/** The lists of products, platforms and teams. */
export const listsRouteRef = createSubRouteRef({
  id: 'portfolio/lists',
  parent: rootRouteRef,
  path: '/portfolio',
});

/**
 * One portfolio item. The id is URL-encoded by whoever makes the link.
 *
 * @public
 */
export const portfolioItemRouteRef = createSubRouteRef({
  id: 'portfolio/item',
  parent: rootRouteRef,
  path: '/portfolio/items/:id',
});

/** What platforms offer, with "before you build". */
export const capabilitiesRouteRef = createSubRouteRef({
  id: 'portfolio/capabilities',
  parent: rootRouteRef,
  path: '/capabilities',
});

/** The signs that a Platform PM is needed. */
export const signalsRouteRef = createSubRouteRef({
  id: 'portfolio/signals',
  parent: rootRouteRef,
  path: '/signals',
});

/** One signal, with its evidence. */
export const signalRouteRef = createSubRouteRef({
  id: 'portfolio/signal',
  parent: rootRouteRef,
  path: '/signals/:id',
});

/** How many Platform PMs are needed, held and where. */
export const staffingRouteRef = createSubRouteRef({
  id: 'portfolio/staffing',
  parent: rootRouteRef,
  path: '/signals/need',
});

/** What several products need and no platform serves. */
export const opportunitiesRouteRef = createSubRouteRef({
  id: 'portfolio/opportunities',
  parent: rootRouteRef,
  path: '/signals/opportunities',
});

/** What is missing or wrong in ownership, and how to mend it. */
export const gapsRouteRef = createSubRouteRef({
  id: 'portfolio/gaps',
  parent: rootRouteRef,
  path: '/gaps',
});

/** The list of the catalog. */
export const catalogRouteRef = createExternalRouteRef({
  id: 'portfolio/catalog',
  optional: true,
  defaultTarget: 'catalog.catalogIndex',
});

/** Where entities are registered in the catalog, in a portal that has such a page. */
export const registerEntityRouteRef = createExternalRouteRef({
  id: 'portfolio/register-entity',
  optional: true,
  defaultTarget: 'catalog-import.importPage',
});
