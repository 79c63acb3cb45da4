/**
 * The plugin for apps on the old frontend system.
 *
 * @packageDocumentation
 */
import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createCardExtension } from '@backstage/plugin-home-react';
import { createSearchResultListItemExtension } from '@backstage/plugin-search-react';
import { PORTFOLIO_SEARCH_TYPE } from '@backstage-portfolio/plugin-portfolio-common';
import { createFrontendClient } from './api/createFrontendClient';
import { portfolioClientRef } from './api/portfolioClientRef';
import { loadBody } from './loadBody';
import {
  catalogRouteRef,
  registerEntityRouteRef,
  rootRouteRef,
} from './routes';

export { portfolioClientRef } from './api/portfolioClientRef';
export { portfolioTranslationRef } from './translation';

/** @public */
export const portfolioPlugin = createPlugin({
  id: 'portfolio',
  routes: { root: rootRouteRef },
  externalRoutes: {
    catalog: catalogRouteRef,
    registerEntity: registerEntityRouteRef,
  },
  apis: [
    createApiFactory({
      api: portfolioClientRef,
      deps: { fetchApi: fetchApiRef },
      factory: createFrontendClient,
    }),
  ],
});

/**
 * The page with its tabs, for `/portfolio`.
 *
 * @public
 */
export const PortfolioPage = portfolioPlugin.provide(
  createRoutableExtension({
    name: 'PortfolioPage',
    mountPoint: rootRouteRef,
    component: () => loadBody('legacyPortfolioPage'),
  }),
);

/**
 * Card: what an entity carries and stands on, and its role.
 *
 * @public
 */
export const EntityPortfolioCard = portfolioPlugin.provide(
  createComponentExtension({
    name: 'EntityPortfolioCard',
    component: {
      lazy: () => loadBody('inThePortfolioCard'),
    },
  }),
);

/**
 * Card: what an entity offers to build on, and who does.
 *
 * @public
 */
export const EntityCapabilitiesCard = portfolioPlugin.provide(
  createComponentExtension({
    name: 'EntityCapabilitiesCard',
    component: {
      lazy: () => loadBody('capabilitiesCard'),
    },
  }),
);

/**
 * Card: the capabilities of others that an entity is composed of.
 *
 * @public
 */
export const EntityBuiltOnCard = portfolioPlugin.provide(
  createComponentExtension({
    name: 'EntityBuiltOnCard',
    component: {
      lazy: () => loadBody('builtOnCard'),
    },
  }),
);

/**
 * Card: what a team is, owns and depends on, for the page of a Group.
 *
 * @public
 */
export const EntityTeamCard = portfolioPlugin.provide(
  createComponentExtension({
    name: 'EntityTeamCard',
    component: {
      lazy: () => loadBody('teamCard'),
    },
  }),
);

/**
 * Tab of an entity page, for the path `/portfolio`.
 *
 * @public
 */
export const EntityPortfolioContent = portfolioPlugin.provide(
  createComponentExtension({
    name: 'EntityPortfolioContent',
    component: {
      lazy: () => loadBody('portfolioContent'),
    },
  }),
);

/**
 * Filter of the catalog's list by role.
 *
 * @public
 */
export const CatalogRoleFilter = portfolioPlugin.provide(
  createComponentExtension({
    name: 'CatalogRoleFilter',
    component: {
      lazy: () => loadBody('roleFilter'),
    },
  }),
);

/**
 * Widget of the home page: ownership gaps of what the reader's groups own.
 *
 * @public
 */
export const HomePagePortfolioGaps = portfolioPlugin.provide(
  createCardExtension({
    name: 'HomePagePortfolioGaps',
    title: 'My ownership gaps',
    components: () => loadBody('myGaps').then(Content => ({ Content })),
  }),
);

/**
 * Widget of the home page: what the reader's services use of others and is
 * worth knowing.
 *
 * @public
 */
export const HomePageUnderMyServices = portfolioPlugin.provide(
  createCardExtension({
    name: 'HomePageUnderMyServices',
    title: 'Under my services',
    components: () =>
      loadBody('underMyServices').then(Content => ({ Content })),
  }),
);

/**
 * A platform or a capability among the results of a search.
 *
 * @public
 */
export const PortfolioSearchResultListItem = portfolioPlugin.provide(
  createSearchResultListItemExtension({
    name: 'PortfolioSearchResultListItem',
    predicate: result => result.type === PORTFOLIO_SEARCH_TYPE,
    component: () => loadBody('portfolioSearchResult'),
  }),
);
