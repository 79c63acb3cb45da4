/**
 * Questions to an assessment, answered from what one caller may see.
 *
 * @packageDocumentation
 */
export { listCapabilities } from './capabilities';
export { listConsumptions } from './consumptions';
export {
  describeDecision,
  isFindingVisible,
  isOwnedBy,
  parseSignalSubject,
  visibleSubject,
  type VisibleSubject,
} from './decisions';
export { emptyAssessed } from './emptyAssessed';
export { listFacets } from './facets';
export { findPath } from './findPath';
export { listItems } from './items';
export { showTeamMatrix } from './matrix';
export { named, visibleItem, visibleNode } from './names';
export { listNeighbours } from './neighbours';
export { showOverview } from './overview';
export type { Page, PagePosition, PageRequest } from './page';
export { problemMessage } from './problemMessage';
export { prepareQueries } from './prepareQueries';
export { listProblems } from './problems';
export { showEntityStory, showItemStory } from './stories';
export { subjectOfItem, subjectOfNode } from './subject';
export type { Level } from './subject';
export { listTeams, ownersOf } from './teams';
export { listUnderMine } from './underMine';
export { listUnits } from './units';
export { showValueChain } from './valueChain';
export { createView } from './createView';
export type { View } from './view';
