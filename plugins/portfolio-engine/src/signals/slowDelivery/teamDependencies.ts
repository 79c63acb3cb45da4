import { Finding } from '../../findings/types';
import { degree, neighbours } from '../../graph/adjacency';
import { countWitnesses } from '../witnesses';
import { IndicatorDefinition } from '../types';
import { SlowDeliverySettings } from './settings';
import { findTeamWaits } from './teamWaits';

const SLICE = 256;

/** Teams that need many others for what they can't pick up by themselves. */
export const teamDependencies: IndicatorDefinition<SlowDeliverySettings> = {
  id: 'team-dependencies',
  title: 'Teams that need many others',
  meaning:
    'How many teams build directly on products of at least four other teams, or on what they can’t pick up by themselves. Each is a talk to have before something can change.',
  kind: 'presence',
  field: 'dependencies',
  alsoNeeds: ['docs'],
  measures: {
    teams: { title: 'teams that need many others', unit: 'count' },
    share: { title: 'share of the owning teams', unit: 'share' },
    comparableTeams: { title: 'owning teams', unit: 'count' },
  },
  watch: [{ teams: 1 }],
  raise: [{ teams: 1, share: 0.2, comparableTeams: 5 }],
  *find(context) {
    const { teams, needs, placesOf } = yield* findTeamWaits(context);
    const findings: Finding[] = [];
    for (const [place, team] of teams.entries()) {
      const needed = degree(needs.out, place);
      if (needed >= context.settings.neededTeams) {
        findings.push({
          kind: 'needs-many-teams',
          nodes: [team],
          counted: Array.from(neighbours(needs.out, place), to => teams[to]!),
          leastCounted: 2,
          teams: [team],
          places: placesOf(team),
          weight: needed,
        });
      }
      if (place % SLICE === 0) {
        yield;
      }
    }
    return findings;
  },
  bases: (_, scope) => ({ teams: scope.teams.length }),
  measure({ findings, bases }) {
    const teams = countWitnesses(findings);
    const comparableTeams = bases.teams ?? 0;
    return {
      teams,
      share: Math.min(1, teams / Math.max(1, comparableTeams)),
      comparableTeams,
    };
  },
  clears:
    'Offer what several teams need as self-service: docs, a definition that can be read, a Template.',
};
