/**
 * An example of a module that adds evidence and facts.
 *
 * @packageDocumentation
 */
export { portfolioModuleExample as default } from './module';
