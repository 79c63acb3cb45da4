import { Groundwork } from '../groundwork/types';
import { LookAlikes } from '../lookalikes/types';
import { findMissingNeeds } from './missingNeeds';
import { findMissingTargetOpportunities } from './missingTargetOpportunities';
import { ascending, opportunityOf, platformInUse } from './opportunityOf';
import { findPlatformsByWords } from './platformByWords';
import { findPrivateResources } from './privateResources';
import { topicOf } from './topicOf';
import { Opportunity } from './types';

/** So many are kept; who has as many reads from the top. */
const MOST = 500;
/** Words by which a platform is found. */
const MOST_WORDS = 3;
const LEAST_PRODUCTS = 2;

/** What several products need and no platform serves; by products × teams. */
export function* findOpportunities(options: {
  groundwork: Groundwork;
  lookAlikes: LookAlikes;
}): Generator<void, Opportunity[]> {
  const { groundwork } = options;
  const found = [
    ...(yield* findSharedWork(options)),
    ...(yield* findPrivateResources(groundwork)),
    ...(yield* findMissingTargetOpportunities(groundwork)),
    ...(yield* findMissingNeeds(groundwork)),
  ];
  yield;
  return found
    .sort(
      (one, other) =>
        worth(other) - worth(one) ||
        other.units.length - one.units.length ||
        (one.id < other.id ? -1 : 1),
    )
    .slice(0, MOST);
}

/** Products × teams that it would serve. */
function worth({ items, teams }: Opportunity): number {
  return Math.max(1, items.length) * Math.max(1, teams.length);
}

/**
 * Units of several products that look alike: one of them could serve all, or a
 * platform that offers something near, or on which most of them build.
 */
function* findSharedWork(options: {
  groundwork: Groundwork;
  lookAlikes: LookAlikes;
}): Generator<void, Opportunity[]> {
  const { groundwork, lookAlikes } = options;
  const { graph } = groundwork;
  const platforms = yield* findPlatformsByWords(
    groundwork,
    new Set(lookAlikes.clusters.flatMap(({ shared }) => wordsOf(shared))),
  );
  const found: Opportunity[] = [];
  for (const { members, shared } of lookAlikes.clusters) {
    const units = [...members].sort(ascending);
    const words = wordsOf(shared);
    const near = words.find(word => platforms.has(word));
    const opportunity = opportunityOf(groundwork, {
      kind: 'look-alikes-over-products',
      id: `look-alikes ${graph.refs[units[0]!]}`,
      topic: topicOf({ groundwork, units, shared }),
      node: -1,
      units,
      platform:
        near === undefined
          ? platformInUse(groundwork, units)
          : platforms.get(near),
    });
    if (opportunity.items.length >= LEAST_PRODUCTS) {
      found.push(opportunity);
    }
    yield;
  }
  return found;
}

function wordsOf(shared: readonly string[]): string[] {
  return shared.slice(0, MOST_WORDS);
}
