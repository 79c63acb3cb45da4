/**
 * Labels catalog entities with their portfolio role.
 *
 * @packageDocumentation
 */
export { catalogModulePortfolio as default } from './module';
