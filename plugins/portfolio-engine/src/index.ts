/**
 * The assessment: facts in, assessment out. Pure and deterministic.
 *
 * @packageDocumentation
 */
export { assess, ASSESSMENT_STAGES, type AssessmentStage } from './assess';
export * from './assessInput';
export * from './model';
export * from './facts';
export * from './roles/types';
export { shareOf } from './roles/weights';
export { rolesToRemember } from './roles/hysteresis';
export * from './query';
export { briefMarkdown } from './report/briefMarkdown';
export { escapeMarkdown, markdownTable } from './report/markdown';
export { positionText } from './report/positionText';
export {
  renderBrief,
  STATUS_WORDS,
  type BriefContent,
} from './report/renderBrief';
export { toAssessment } from './report/toAssessment';
export { transpose } from './graph/adjacency';
export { drain } from './graph/drain';
export { vocabularyWordsOf } from './roles/vocabularyWords';
export { coverageOf, findCoverage } from './query/coverage';
export * from './judgement';
export * from './findings/types';
export { findingId } from './findings/findingId';
export { findingText, type FindingWords } from './findings/findingText';
export { SENTENCES, type SentenceCode } from './sentences/templates';
export { FIXED_TEXTS } from './sentences/fixed';
export type { Told } from './sentences/types';
export * from './groundwork/types';
export * from './settings/numbers';
export { PredicateList } from './settings/PredicateList';
export * from './signals/types';
export { FIELDS, type FieldDefinition } from './signals/fields';
export { reasonText } from './signals/reasonText';
export { SIGNALS } from './signals/registry';
export { readSignalSettings } from './signals/readSignalSettings';
export { ORGANISATION_SCOPE } from './signals/scopes';
export {
  judgeIndicator,
  judgeSignal,
  type Judged,
  type JudgedIndicator,
} from './signals/judge';
export * from './gaps/types';
export { GAPS } from './gaps/registry';
export { readGapSettings } from './gaps/readGapSettings';
export { readTeamTypes } from './settings/readTeamTypes';
export * from './lookalikes/types';
export * from './platforms/types';
export * from './staffing/types';
export { checkStaffingNumbers, STAFFING_NUMBERS } from './staffing/numbers';
export * from './staffing/staffingText';
export {
  SOURCING_ADVICE,
  SOURCING_REASONS,
  type SourcingAdvice,
} from './staffing/sourcing';
export * from './verdict/types';
export { VERDICT_NUMBERS } from './verdict/findVerdict';
export * from './verdict/verdictText';
export { additionText } from './verdict/additionText';
export * from './decisions/types';
export { applyDecisions, noDecisions } from './decisions/applyDecisions';
export { isSetAside, type Overlay } from './decisions/overlay';
