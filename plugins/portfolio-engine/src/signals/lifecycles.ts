/*
 * Lifecycles by what they promise. Backstage knows three of them; others are
 * as real catalogs write them. What is in no list promises nothing.
 */

const PRODUCTION: ReadonlySet<string> = new Set([
  'production',
  'prod',
  'stable',
  'ga',
  'generally-available',
  'live',
  'released',
]);

const EXPERIMENTAL: ReadonlySet<string> = new Set([
  'experimental',
  'experiment',
  'alpha',
  'beta',
  'preview',
  'prototype',
  'poc',
  'proof-of-concept',
  'incubating',
]);

const DEPRECATED: ReadonlySet<string> = new Set([
  'deprecated',
  'legacy',
  'sunset',
  'retiring',
  'retired',
  'end-of-life',
  'eol',
  'decommissioned',
]);

/** What a lifecycle promises to whoever builds on it. */
export type Stability = 'production' | 'experimental' | 'deprecated';

/** Of a lifecycle in lower case; undefined where it tells nothing. */
export function stabilityOf(
  lifecycle: string | undefined,
): Stability | undefined {
  const word = lifecycle?.replace(/[\s_]+/g, '-');
  if (word === undefined) {
    return undefined;
  }
  if (PRODUCTION.has(word)) {
    return 'production';
  }
  if (EXPERIMENTAL.has(word)) {
    return 'experimental';
  }
  return DEPRECATED.has(word) ? 'deprecated' : undefined;
}
