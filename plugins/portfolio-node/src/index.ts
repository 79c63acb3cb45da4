/**
 * Extension points: evidence and facts from other plugins.
 *
 * @packageDocumentation
 */
export * from './evidence';
export * from './facts';
