/**
 * Platforms and capabilities as search results of their own.
 *
 * @packageDocumentation
 */
export { searchModulePortfolio as default } from './module';
