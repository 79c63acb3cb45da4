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
export { toAssessment } from './report/toAssessment';
export { transpose } from './graph/adjacency';
export { drain } from './graph/drain';
export { vocabularyWordsOf } from './roles/vocabularyWords';
export { coverageOf, findCoverage } from './query/coverage';
export * from './judgement';
export * from './findings/types';
export { findingId } from './findings/findingId';
export { findingText, type FindingWords } from './findings/findingText';
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
export * from './lookalikes/types';
export * from './platforms/types';
export * from './staffing/types';
export { STAFFING_NUMBERS } from './staffing/planStaffing';
export * from './verdict/types';
export * from './decisions/types';
