import { Finding } from '../../findings/types';
import { kindCode } from '../../graph/kinds';
import { IndicatorDefinition } from '../types';
import { countWitnesses, witnessesOf } from '../witnesses';
import { frictionWords, readDeclaredFriction } from './friction';
import { SlowDeliverySettings } from './settings';
import { findTeamWaits } from './teamWaits';

const GROUP = kindCode('group');

/** What teams themselves say of what holds them up. */
export const declaredFriction: IndicatorDefinition<SlowDeliverySettings> = {
  id: 'declared-friction',
  title: 'Teams that say they are held up',
  meaning:
    'How many teams say on their entities what holds them up, and how many of them wait for the same team.',
  kind: 'presence',
  field: 'friction',
  measures: {
    teams: { title: 'teams that say so', unit: 'count' },
    onOneProvider: { title: 'teams that wait for the same', unit: 'count' },
    share: { title: 'share of the owning teams', unit: 'share' },
    comparableTeams: { title: 'owning teams', unit: 'count' },
  },
  watch: [{ teams: 1 }],
  raise: [{ onOneProvider: 3 }, { share: 0.2, comparableTeams: 5 }],
  *find(context) {
    const { graph } = context.groundwork;
    const said = yield* readDeclaredFriction(context);
    if (said.length === 0) {
      return [];
    }
    const { placesOf } = yield* findTeamWaits(context);
    function homesOf(node: number): readonly number[] {
      return graph.kinds[node] === GROUP ? placesOf(node) : [node];
    }
    const findings: Finding[] = [];
    for (const each of said) {
      const { node, team, waitsFor, named } = each;
      findings.push({
        ...(waitsFor === undefined
          ? { kind: 'held-up-by', nodes: [node], ...frictionWords(each) }
          : { kind: 'waits-for', nodes: [node, waitsFor] }),
        teams: team < 0 ? [] : [team],
        places: [
          ...homesOf(node),
          ...(named === undefined ? [] : homesOf(named)),
        ],
        weight: waitsFor === undefined ? 1 : 2,
      });
      if (findings.length % 256 === 0) {
        yield;
      }
    }
    return findings;
  },
  bases: (_, scope) => ({ teams: scope.teams.length }),
  measure({ findings, bases }) {
    const teams = countWitnesses(findings);
    const comparableTeams = bases.teams ?? 0;
    const waiting = new Map<number, Finding[]>();
    for (const finding of findings) {
      const [, provider] = finding.nodes;
      if (provider !== undefined) {
        const list = waiting.get(provider);
        if (list) {
          list.push(finding);
        } else {
          waiting.set(provider, [finding]);
        }
      }
    }
    return {
      teams,
      onOneProvider: Math.max(
        0,
        ...Array.from(waiting.values(), list => witnessesOf(list).size),
      ),
      share: Math.min(1, teams / Math.max(1, comparableTeams)),
      comparableTeams,
    };
  },
  clears:
    'Talk with the teams, mend what holds them up, and take the annotation off.',
};
