import { Finding } from '../../findings/types';
import { IndicatorDefinition } from '../types';
import { findLongestChains } from './longestChains';
import { SlowDeliverySettings } from './settings';
import { findTeamWaits } from './teamWaits';

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
  measures: {
    longest: { title: 'teams in the longest chain', unit: 'count' },
  },
  watch: [{ longest: 4 }],
  raise: [{ longest: 6 }],
  *find(context) {
    const { teams, needs, witnessOf } = yield* findTeamWaits(context);
    const findings: Finding[] = [];
    const shown = new Set<number>();
    for (const chain of yield* findLongestChains(needs.out)) {
      const isNews =
        chain.filter(place => shown.has(place)).length * 2 < chain.length;
      if (chain.length >= SHORTEST && isNews && findings.length < MOST_CHAINS) {
        const along = chain.map(place => teams[place]!);
        const places = new Set<number>();
        for (const [step, to] of chain.slice(1).entries()) {
          for (const unit of witnessOf({ from: chain[step]!, to })) {
            places.add(unit);
          }
        }
        for (const place of chain) {
          shown.add(place);
        }
        findings.push({
          kind: 'chain-of-teams',
          nodes: [along[0]!, along[along.length - 1]!],
          counted: along,
          leastCounted: SHORTEST,
          teams: along,
          places: [...places],
          weight: along.length,
        });
      }
    }
    yield;
    return findings;
  },
  measure: ({ findings }) => ({
    longest: Math.max(0, ...findings.map(({ teams }) => teams.length)),
  }),
  clears:
    'Cut the chain where most teams meet: let that part be picked up without asking.',
};
