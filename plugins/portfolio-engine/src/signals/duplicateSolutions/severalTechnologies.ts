import { Finding } from '../../findings/types';
import { Groundwork } from '../../groundwork/types';
import { kindCode } from '../../graph/kinds';
import { LOOK_ALIKE_NUMBERS } from '../../lookalikes/settings';
import { foldLetters } from '../../vocabulary/foldLetters';
import { scanTerms } from '../../vocabulary/scanTerms';
import { teamsOfUnits } from '../clusterFinding';
import { isPlatform } from '../fields';
import { areOtherTeams } from '../otherTeams';
import { IndicatorDefinition } from '../types';
import { TECHNOLOGIES, Technology } from './needs';

const API = kindCode('api');
const SLICE = 2048;
/** Units that one finding counts. */
const MOST_COUNTED = 200;

/** A unit that runs or uses a technology. */
interface Use {
  node: number;
  technology: Technology;
  /** Its name says so: it is that technology, and does not only use it. */
  named: boolean;
}

/** A technology that a platform offers, and others that teams use instead. */
export function severalTechnologies(): IndicatorDefinition<
  typeof LOOK_ALIKE_NUMBERS
> {
  return {
    id: 'several-technologies',
    title: 'Several technologies for one need',
    meaning:
      'A platform offers a technology, and other teams use another one for the same. There may be good reasons, so this alone never raises the signal.',
    kind: 'presence',
    watchOnly: true,
    field: 'words',
    measures: {
      teams: { title: 'teams with one need', unit: 'count' },
    },
    watch: [{ teams: 3 }],
    raise: [],
    *find({ groundwork, applies }) {
      const byNeed = yield* usesByNeed(groundwork, applies);
      const findings: Finding[] = [];
      for (const uses of byNeed.values()) {
        const finding = findingOf(groundwork, uses);
        if (finding) {
          findings.push(finding);
        }
        yield;
      }
      return findings;
    },
    measure: ({ findings }) => ({
      teams: Math.max(0, ...findings.map(({ teams }) => teams.length)),
    }),
    clears:
      'Find out what the offered technology lacks, and move those who can to it.',
  };
}

function* usesByNeed(
  groundwork: Groundwork,
  applies: (node: number) => boolean,
): Generator<void, ReadonlyMap<string, Use[]>> {
  const { facts, graph, teams, units } = groundwork;
  const byNeed = new Map<string, Use[]>();
  const ofTag = new Map<string, readonly Technology[]>();
  for (let done = 0; done < units.length; done++) {
    const node = units[done]!;
    const own = facts[node];
    if (
      own &&
      graph.kinds[node] !== API &&
      teams.teamOf[node]! >= 0 &&
      applies(node)
    ) {
      const named = technologiesIn(own.card.name);
      for (const technology of named) {
        addUse(byNeed, { node, technology, named: true });
      }
      for (const tag of own.tags) {
        addTagged(node, tag);
      }
      addTagged(node, own.type ?? '');
    }
    if (done % SLICE === 0) {
      yield;
    }
  }
  return byNeed;

  function addTagged(node: number, tag: string): void {
    let tagged = ofTag.get(tag);
    if (!tagged) {
      tagged = technologiesIn(tag);
      ofTag.set(tag, tagged);
    }
    for (const technology of tagged) {
      addUse(byNeed, { node, technology, named: false });
    }
  }
}

/** The words of one of them in a row: most texts have none, and need no scan. */
const MAY_NAME_ONE = new RegExp(
  [...TECHNOLOGIES.keys()].map(name => name.replaceAll(' ', '.*')).join('|'),
  'is',
);

function technologiesIn(text: string): readonly Technology[] {
  const found: Technology[] = [];
  if (MAY_NAME_ONE.test(foldLetters(text))) {
    scanTerms(text, ({ kind, text: name }) => {
      const technology = TECHNOLOGIES.get(name);
      if (kind === 'software' && technology) {
        found.push(technology);
      }
    });
  }
  return found;
}

function addUse(byNeed: Map<string, Use[]>, use: Use): void {
  const list = byNeed.get(use.technology.need);
  if (list) {
    list.push(use);
  } else {
    byNeed.set(use.technology.need, [use]);
  }
}

/** The technology that most platforms are; uses come ascending by node. */
function findingOf(
  groundwork: Groundwork,
  uses: readonly Use[],
): Finding | undefined {
  const { teams } = groundwork;
  const offered = uses.find(
    ({ named, node }) => named && isOffered(groundwork, node),
  );
  if (!offered) {
    return undefined;
  }
  const { name, need } = offered.technology;
  // Who uses the offered one as well is on the way, or has both for a reason.
  const content = new Set(
    uses
      .filter(({ technology }) => technology.name === name)
      .map(({ node }) => teams.teamOf[node]!),
  );
  const others = [
    ...new Set(
      uses
        .filter(
          ({ node, technology }) =>
            technology.name !== name &&
            !content.has(teams.teamOf[node]!) &&
            areOtherTeams(groundwork, {
              team: teams.teamOf[offered.node]!,
              other: teams.teamOf[node]!,
            }),
        )
        .map(({ node }) => node),
    ),
  ];
  const counted = others.slice(0, MOST_COUNTED);
  return counted.length === 0
    ? undefined
    : {
        kind: 'several-technologies',
        nodes: [offered.node],
        counted,
        leastCounted: 1,
        words: [name, need],
        key: need,
        teams: teamsOfUnits(groundwork, [offered.node, ...others]),
        places: [offered.node, ...counted],
        weight: counted.length,
      };
}

/** Of a platform, and not for its own use alone. */
function isOffered(groundwork: Groundwork, node: number): boolean {
  const { consumption, items, rowsByProvider, selfService, teams } = groundwork;
  if (!isPlatform(groundwork, node)) {
    return false;
  }
  const item = items.itemOf[node]!;
  if (item >= 0 && selfService[item] === 1) {
    return true;
  }
  const users = consumption.consumer.subarray(
    rowsByProvider[node],
    rowsByProvider[node + 1],
  );
  return users.some(
    user =>
      teams.teamOf[user]! >= 0 && teams.teamOf[user] !== teams.teamOf[node],
  );
}
