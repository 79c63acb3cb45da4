/**
 * Builders for tests, here and in other packages.
 *
 * @packageDocumentation
 */
export * from './buildEntity';
export * from './buildFacts';
export * from './buildTables';
