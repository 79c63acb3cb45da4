/*
 * Lifecycles by what they promise. Backstage knows three of them; others are
 * as real catalogs write them. What is in no list promises nothing.
 */

const PRODUCTION = [
  'production',
  'prod',
  'stable',
  'ga',
  'generally-available',
  'live',
  'released',
];

const EXPERIMENTAL = [
  'experimental',
  'experiment',
  'alpha',
  'beta',
  'preview',
  'prototype',
  'poc',
  'proof-of-concept',
  'incubating',
];

const DEPRECATED = [
  'deprecated',
  'legacy',
  'sunset',
  'retiring',
  'retired',
  'end-of-life',
  'eol',
  'decommissioned',
];

/** What a lifecycle promises to whoever builds on it. */
export type Stability = 'production' | 'experimental' | 'deprecated';

const PROMISES: ReadonlyMap<string, Stability> = new Map(
  (
    [
      ['production', PRODUCTION],
      ['experimental', EXPERIMENTAL],
      ['deprecated', DEPRECATED],
    ] as const
  ).flatMap(([stability, words]) =>
    words.map((word): [string, Stability] => [word, stability]),
  ),
);

/** Of a lifecycle in lower case; undefined where it tells nothing. */
export function stabilityOf(
  lifecycle: string | undefined,
): Stability | undefined {
  return lifecycle === undefined
    ? undefined
    : PROMISES.get(lifecycle) ?? PROMISES.get(dashed(lifecycle));
}

function dashed(lifecycle: string): string {
  return lifecycle.replace(/[\s_]+/g, '-');
}
