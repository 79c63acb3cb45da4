/**
 * Types, API contract and client, annotation names and declared roles.
 *
 * @packageDocumentation
 */
export * from './annotations';
export * from './assessment';
export * from './client';
export * from './count';
export * from './evidence';
export * from './permissions';
export * from './roles';
export { portfolioOpenApi } from './generated/spec';
export type {
  components as PortfolioComponents,
  paths as PortfolioPaths,
} from './generated/schema';
