import { Finding } from '../../findings/types';
import { IndicatorDefinition } from '../types';
import { findLongestChains } from './longestChains';
import { SlowDeliverySettings } from './settings';
import { findTeamWaits, findUnitsBetween } from './teamWaits';

/** Two teams are a dependency, no chain. */
const SHORTEST = 3;
const MOST_CHAINS = 20;

/** Teams in a row, each building on the next, cut at self-service platforms. */
export const longChain: IndicatorDefinition<SlowDeliverySettings> = {
  id: 'long-chain',
  title: 'Long chains of teams',
  meaning:
    'How many teams stand in the longest row in which each builds on the next. What a platform offers as self-service cuts a chain: nobody has to be asked for it.',
  kind: 'presence',
  field: 'dependencies',
  alsoNeeds: ['docs'],
  measures: {
    longest: { title: 'teams in the longest chain', unit: 'count' },
  },
  watch: [{ longest: 4 }],
  raise: [{ longest: 6 }],
  *find(context) {
    const { teams, needs } = yield* findTeamWaits(context);
    const chains: number[][] = [];
    const shown = new Set<number>();
    for (const found of yield* findLongestChains(needs.out)) {
      const chain = found.map(place => teams[place]!);
      const known = chain.filter(team => shown.has(team)).length;
      if (
        chain.length >= SHORTEST &&
        known * 2 < chain.length &&
        chains.length < MOST_CHAINS
      ) {
        chains.push(chain);
        for (const team of chain) {
          shown.add(team);
        }
      }
    }
    yield;
    if (chains.length === 0) {
      return [];
    }
    const between = yield* findUnitsBetween(context, chains);
    return chains.map(
      (chain, place): Finding => ({
        kind: 'chain-of-teams',
        nodes: [chain[0]!, chain[chain.length - 1]!],
        counted: chain,
        leastCounted: SHORTEST,
        teams: chain,
        places: [...between[place]!],
        weight: chain.length,
      }),
    );
  },
  measure: ({ findings }) => ({
    longest: Math.max(0, ...findings.map(({ teams }) => teams.length)),
  }),
  clears:
    'Cut the chain where most teams meet: let that part be picked up without asking.',
};
