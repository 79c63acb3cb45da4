/**
 * An example of a module that adds evidence, facts and a signal.
 *
 * @packageDocumentation
 */
export { portfolioModuleExample as default } from './module';
