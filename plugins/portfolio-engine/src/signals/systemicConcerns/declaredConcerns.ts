import { Finding } from '../../findings/types';
import { Groundwork } from '../../groundwork/types';
import { concernOfName } from '../../lookalikes/concerns';
import { teamsOfUnits } from '../clusterFinding';
import { bitOf, readFieldAnswers } from '../fieldAnswers';
import { IndicatorDefinition } from '../types';
import { findOfferedConcerns } from './offeredConcerns';
import { mostTeamsOfOneConcern } from './teamsByConcern';

const SLICE = 8192;
/** Units that are told of one concern, those of different teams first. */
const MOST_OF_ONE = 200;
/** Different concerns that are looked at; more are no vocabulary. */
const MOST_CONCERNS = 100;

/** One concern that units of several teams declare. */
export function declaredConcerns(): IndicatorDefinition {
  return {
    id: 'declared-concerns',
    title: 'Several teams declare one concern',
    meaning:
      'Units of different teams name the same concern (`portfolio/concerns`), such as security, compliance or performance.',
    kind: 'presence',
    field: 'concerns',
    measures: {
      teams: { title: 'teams that name one concern', unit: 'count' },
      unserved: {
        title: 'teams that name one concern for which no platform is there',
        unit: 'count',
      },
    },
    watch: [{ teams: 2 }],
    raise: [{ unserved: 3 }],
    *find({ groundwork, applies }) {
      const byConcern = yield* unitsByConcern(groundwork, applies);
      if (byConcern.size === 0) {
        return [];
      }
      const offered = yield* findOfferedConcerns(groundwork);
      const findings: Finding[] = [];
      for (const [concern, units] of byConcern) {
        const offer = offered.offerOf({ concern });
        for (const { node, word } of firstOfEachTeam(groundwork, units)) {
          const isOffered = offer !== undefined && offer !== node;
          findings.push({
            kind: isOffered ? 'declared-concern-offered' : 'declared-concern',
            nodes: isOffered ? [node, offer] : [node],
            words: [word],
            key: concern,
            teams: teamsOfUnits(groundwork, [node]),
            places: [node],
            weight: units.length,
          });
        }
        yield;
      }
      return findings;
    },
    measure: ({ findings }) => ({
      teams: mostTeamsOfOneConcern(findings),
      unserved: mostTeamsOfOneConcern(
        findings.filter(({ kind }) => !kind.endsWith('-offered')),
      ),
    }),
    clears:
      'Have a platform answer the concern for all, and take it from the units that build on the answer.',
  };
}

interface Declared {
  node: number;
  /** As the unit writes it. */
  word: string;
}

function* unitsByConcern(
  groundwork: Groundwork,
  applies: (node: number) => boolean,
): Generator<void, ReadonlyMap<string, Declared[]>> {
  const { facts, units } = groundwork;
  const { says } = yield* readFieldAnswers(groundwork);
  const concerns = bitOf('concerns');
  const byConcern = new Map<string, Declared[]>();
  for (let done = 0; done < units.length; done++) {
    const node = units[done]!;
    const isSilent = (says[node]! & concerns) === 0;
    for (const word of isSilent ? [] : facts[node]?.concerns ?? []) {
      if (applies(node)) {
        const concern = concernOfName(word) ?? word;
        const list = byConcern.get(concern);
        if (list) {
          list.push({ node, word });
        } else if (byConcern.size < MOST_CONCERNS) {
          byConcern.set(concern, [{ node, word }]);
        }
      }
    }
    if (done % SLICE === 0) {
      yield;
    }
  }
  return byConcern;
}

/** Teams count; a unit of each comes before a second one of any. */
function firstOfEachTeam(
  { teams }: Groundwork,
  units: readonly Declared[],
): Declared[] {
  const seen = new Set<number>();
  const first: Declared[] = [];
  const others: Declared[] = [];
  for (const each of units) {
    const team = teams.teamOf[each.node]!;
    (seen.has(team) ? others : first).push(each);
    seen.add(team);
  }
  return [...first, ...others].slice(0, MOST_OF_ONE);
}
