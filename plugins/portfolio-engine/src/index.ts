/**
 * The assessment: facts in, assessment out. Pure and deterministic.
 *
 * @packageDocumentation
 */
export * from './assessInput';
export * from './model';
export * from './facts/types';
export * from './roles/types';
