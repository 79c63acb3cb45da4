/**
 * The backend of Backstage Portfolio.
 *
 * @packageDocumentation
 */
export { portfolioPlugin as default } from './plugin';
