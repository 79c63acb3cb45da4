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
