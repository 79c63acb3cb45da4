/**
 * Types, API contract and client, annotation names and declared roles.
 *
 * @packageDocumentation
 */
export * from './annotations';
export * from './assessment';
export * from './assessmentFindings';
export * from './client';
export * from './count';
export * from './declaredRole';
export * from './evidence';
export * from './evidenceText';
export * from './lookAlikes';
export * from './nearest';
export * from './permissions';
export * from './readRoleVocabulary';
export {
  DEFAULT_ROLE_VOCABULARY,
  type DeclarableRole,
  type DeclarableTeamRole,
  type RoleVocabulary,
  type RoleWords,
} from './roleVocabulary';
export * from './roles';
export * from './searchDocument';
export { portfolioOpenApi } from './generated/spec';
export type {
  components as PortfolioComponents,
  paths as PortfolioPaths,
} from './generated/schema';
