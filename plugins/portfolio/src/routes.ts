import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

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
