import { Groundwork } from '../groundwork/types';

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

/** Codes of a column: what is 0 has not been looked at. */
const CODES = [undefined, 'production', 'experimental', 'deprecated'] as const;
const KNOWN = new WeakMap<Groundwork, Uint8Array>();

/** What the lifecycle of a node promises; words are looked at once a run. */
export function stabilityAt(
  groundwork: Groundwork,
  node: number,
): Stability | undefined {
  let column = KNOWN.get(groundwork);
  if (!column) {
    column = new Uint8Array(groundwork.graph.refs.length);
    KNOWN.set(groundwork, column);
  }
  if (column[node] === 0) {
    const stability = stabilityOf(groundwork.facts[node]?.lifecycle);
    column[node] = CODES.indexOf(stability) + 1;
  }
  return CODES[column[node]! - 1];
}
