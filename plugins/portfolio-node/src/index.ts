/**
 * Extension points: evidence, facts and signals from other plugins.
 *
 * @packageDocumentation
 */
export * from './evidence';
export * from './facts';
export * from './signals';
