/**
 * Questions to an assessment, answered from what one caller may see.
 *
 * @packageDocumentation
 */
export { showBrief } from './brief';
export { listCapabilities } from './capabilities';
export { listConsumptions } from './consumptions';
export {
  describeDecision,
  isOwnedBy,
  parseSignalSubject,
  visibleSubject,
  type VisibleSubject,
} from './decisions';
export { emptyAssessed } from './emptyAssessed';
export { listEvidence, type EvidenceFilter } from './evidence';
export { listFacets } from './facets';
export { type DecisionStatus } from './findings';
export { findPath } from './findPath';
export {
  countGaps,
  listGapKinds,
  listGapMembers,
  listGaps,
  type GapFilter,
  type GapSort,
} from './gaps';
export { listItems } from './items';
export { showMyPlatforms } from './myPlatforms';
export { showTeamMatrix } from './matrix';
export { named, visibleItem, visibleNode } from './names';
export { listNeighbours } from './neighbours';
export { listOpportunities } from './opportunities';
export { showOverview } from './overview';
export type { Page, PagePosition, PageRequest } from './page';
export { problemMessage } from './problemMessage';
export { prepareQueries } from './prepareQueries';
export { listProblems } from './problems';
export {
  BUILT_IN_TERMS,
  readingOf,
  type Dates,
  type Reading,
  type Terms,
} from './reading';
export { listScopes } from './scopes';
export { scopeInView, showScope } from './scopesInView';
export { listSignals, showSignal, signalsInUse } from './signals';
export { listAreas, showStaffing } from './staffing';
export { trendOf, type TrendRow } from './trend';
export { showEntityStory, showItemStory } from './stories';
export { subjectOfItem, subjectOfNode } from './subject';
export type { Level } from './subject';
export { listTeams, ownersOf } from './teams';
export { listUnderMine } from './underMine';
export { listUnits, type Disputes } from './units';
export { showValueChain } from './valueChain';
export { createView } from './createView';
export type { View } from './view';
