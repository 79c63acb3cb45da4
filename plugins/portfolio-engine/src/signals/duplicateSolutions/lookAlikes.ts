import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { Finding } from '../../findings/types';
import { Groundwork } from '../../groundwork/types';
import { LOOK_ALIKE_NUMBERS } from '../../lookalikes/settings';
import { LookAlikeCluster, LookAlikePair } from '../../lookalikes/types';
import { clusterFinding } from '../clusterFinding';
import { bitOf, fieldAnswersOf } from '../fieldAnswers';
import { IndicatorDefinition, Scope } from '../types';
import { countWitnesses } from '../witnesses';

const PRODUCT = ROLES.indexOf('product');
const MOST_WORDS = 6;
const SLICE = 256;

/** Components or APIs of different teams that speak of the same. */
export function lookAlikes(): IndicatorDefinition<typeof LOOK_ALIKE_NUMBERS> {
  return {
    id: 'look-alikes',
    title: 'Components and APIs that look alike',
    meaning:
      'Components or APIs of different teams, neither using the other, whose names, descriptions and operations speak of the same.',
    kind: 'presence',
    field: 'words',
    measures: {
      clusters: { title: 'groups that look alike', unit: 'count' },
      largest: { title: 'teams in the largest group', unit: 'count' },
      teamShare: {
        title: 'their teams as a share of the product teams',
        unit: 'share',
      },
    },
    watch: [{ clusters: 1 }],
    raise: [{ clusters: 2, teamShare: 0.05 }, { largest: 3 }],
    *find({ groundwork, lookAlikes: found, applies }) {
      const best = bestPairs(found.pairs);
      const findings: Finding[] = [];
      for (const [number, cluster] of found.clusters.entries()) {
        const members = cluster.members.filter(applies);
        // Those of a concern are told by the signal about concerns.
        if (cluster.concern === undefined && members.length >= 2) {
          findings.push(
            findingOf({
              groundwork,
              cluster,
              members,
              pair: best.get(number),
            }),
          );
        }
        if (number % SLICE === 0) {
          yield;
        }
      }
      return findings.filter(({ teams }) => teams.length >= 2);
    },
    bases: ({ groundwork }, scope) => ({
      productTeams: countProductTeams(groundwork, scope),
    }),
    measure: ({ findings, bases }) => ({
      clusters: findings.length,
      largest: Math.max(0, ...findings.map(({ teams }) => teams.length)),
      teamShare: Math.min(
        1,
        countWitnesses(findings) / Math.max(1, bases.productTeams ?? 0),
      ),
    }),
    unknownBecause: ({ groundwork }, scope) =>
      areTwoDescribed(groundwork, scope)
        ? undefined
        : { code: 'nothing-to-compare', detail: 'words' },
    clears:
      'Have the teams compare what they built: let one of them offer it to the others, or say why each needs its own.',
  };
}

function findingOf(options: {
  groundwork: Groundwork;
  cluster: LookAlikeCluster;
  members: number[];
  pair: LookAlikePair | undefined;
}): Finding {
  const { groundwork, cluster, members, pair } = options;
  const part = clusterFinding({ groundwork, members });
  const words = wordsOf({ cluster, members, pair });
  if (members.length > 3) {
    return { kind: 'look-alike-many', ...part, words };
  }
  if (members.length === 3) {
    return { kind: 'look-alike-three', ...part, words };
  }
  const operations = pair?.operations.length ?? 0;
  return operations > 0
    ? { kind: 'look-alike-apis', ...part, words, numbers: [operations] }
    : { kind: 'look-alike-pair', ...part, words };
}

/**
 * Words of those that are named: of many that is the first one, whose words
 * its pairs carry as it spells them.
 */
export function wordsOf(options: {
  cluster: LookAlikeCluster;
  members: readonly number[];
  pair: LookAlikePair | undefined;
}): string[] {
  const { cluster, members, pair } = options;
  const words =
    (members.length > 3 || cluster.shared.length === 0
      ? pair?.shared
      : undefined) ?? cluster.shared;
  return words.slice(0, MOST_WORDS);
}

/** Cluster → the best pair of its first member. */
export function bestPairs(
  pairs: readonly LookAlikePair[],
): ReadonlyMap<number, LookAlikePair> {
  const best = new Map<number, LookAlikePair>();
  for (const pair of pairs) {
    const known = best.get(pair.cluster);
    if (!known || pair.a < known.a) {
      best.set(pair.cluster, pair);
    }
  }
  return best;
}

/** Whether two teams say in words what their Components and APIs are. */
export function areTwoDescribed(groundwork: Groundwork, scope: Scope): boolean {
  const { teamOf } = groundwork.teams;
  const { says } = fieldAnswersOf(groundwork);
  const words = bitOf('words');
  let first = -1;
  for (let place = 0; place < scope.units.length; place++) {
    const node = scope.units[place]!;
    const team = teamOf[node]!;
    if (team >= 0 && team !== first && (says[node]! & words) !== 0) {
      if (first >= 0) {
        return true;
      }
      first = team;
    }
  }
  return false;
}

/** Owning teams of products; of everything, where no product is known. */
function countProductTeams(groundwork: Groundwork, scope: Scope): number {
  const { roles, teams } = groundwork;
  const found = new Set<number>();
  for (let place = 0; place < scope.units.length; place++) {
    const node = scope.units[place]!;
    if (roles.role[node] === PRODUCT && teams.teamOf[node]! >= 0) {
      found.add(teams.teamOf[node]!);
    }
  }
  return found.size > 0 ? found.size : scope.teams.length;
}
