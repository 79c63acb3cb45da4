/**
 * Products, platforms, capabilities and consumers of a Backstage catalog.
 *
 * @packageDocumentation
 */
export { portfolioPlugin as default } from './plugin';
export { portfolioClientRef } from './api/portfolioClientRef';
export { rootRouteRef, portfolioItemRouteRef } from './routes';
export { portfolioTranslationRef } from './translation';
