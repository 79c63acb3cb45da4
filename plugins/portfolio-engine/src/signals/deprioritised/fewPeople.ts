import {
  ROLES,
  TEAM_ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { Finding } from '../../findings/types';
import { degree, neighbours } from '../../graph/adjacency';
import { kindCode } from '../../graph/kinds';
import { Groundwork } from '../../groundwork/types';
import { areasOf, knownAreas } from '../../staffing/areasOf';
import { subjectOf } from '../itemsOfScope';
import type { DeprioritisedSettings } from '../platformWorkDeprioritised';
import { IndicatorDefinition } from '../types';

const USER = kindCode('user');
const PRODUCT = ROLES.indexOf('product');
const UNDECIDED = TEAM_ROLES.indexOf('undecided');
const MOST_SHOWN = 20;

/** What is known of people: shares only, never how many. */
interface PeopleShare {
  /** Share of the people of teams with a role who are in platform teams. */
  people: number;
  /** Share of the uses between items that go to a platform. */
  use: number;
}

/** Few people carry much of what others stand on. */
export const fewPeople: IndicatorDefinition<DeprioritisedSettings> = {
  id: 'few-people-carry-many',
  title: 'Few people carry what many stand on',
  meaning:
    'Where the share of people in platform teams is at most half of the share of use that goes to platforms, platforms may be short of hands.',
  kind: 'absence',
  watchOnly: true,
  field: 'members',
  alsoNeeds: ['dependencies'],
  measures: {
    timesPeople: {
      title: 'share of use that goes to platforms, times that of people',
      unit: 'ratio',
    },
  },
  watch: [{ timesPeople: 2 }],
  raise: [],
  *find({ groundwork, settings }) {
    const { areas } = yield* knownAreas(groundwork);
    const share = peopleShare(groundwork, settings.leastPeople);
    if (!share || timesPeople(share) < settings.timesPeople) {
      return [];
    }
    return areas
      .filter(({ consumerTeams }) => consumerTeams.length > 0)
      .slice(0, MOST_SHOWN)
      .map(
        ({ item, consumerTeams, teams }): Finding => ({
          ...subjectOf(groundwork, item, ['carries-many', 'item-carries-many']),
          counted: consumerTeams,
          leastCounted: 1,
          teams,
          weight: consumerTeams.length,
        }),
      );
  },
  bases: ({ groundwork, settings }, scope): Record<string, number> => {
    const share =
      scope.kind === 'organisation' &&
      peopleShare(groundwork, settings.leastPeople);
    // Rounded, so that no single person can be told from a change.
    return share
      ? { people: rounded(share.people), use: rounded(share.use) }
      : {};
  },
  measure: ({ bases: { people, use = 0 } }) => ({
    timesPeople: people === undefined ? 0 : timesPeople({ people, use }),
  }),
  unknownBecause: ({ groundwork, settings }, scope) =>
    scope.kind === 'organisation' &&
    peopleShare(groundwork, settings.leastPeople)
      ? undefined
      : { code: 'nothing-to-compare', detail: 'members' },
  clears:
    'Give platforms a share of the people that fits how many stand on them, or let consumers help themselves.',
};

/** Undefined where there are too few people to speak of a share. */
function peopleShare(
  groundwork: Groundwork,
  leastPeople: number,
): PeopleShare | undefined {
  const { graph, teams, itemUses, items } = groundwork;
  const platformTeams = new Set(areasOf(groundwork).platformTeams);
  const inPlatforms = new Set<number>();
  const inTeams = new Set<number>();
  for (let place = 0; place < teams.owning.length; place++) {
    const team = teams.owning[place]!;
    if (teams.role[team] !== UNDECIDED) {
      for (const person of neighbours(graph.relations.memberOf.in, team)) {
        if (graph.kinds[person] === USER) {
          inTeams.add(person);
          if (platformTeams.has(team)) {
            inPlatforms.add(person);
          }
        }
      }
    }
  }
  const others = inTeams.size - inPlatforms.size;
  if (inPlatforms.size < leastPeople || others < leastPeople) {
    return undefined;
  }
  let uses = 0;
  let ofPlatforms = 0;
  for (let item = 0; item < items.ids.length; item++) {
    const users = degree(itemUses.in, item);
    uses += users;
    ofPlatforms += items.role[item] === PRODUCT ? 0 : users;
  }
  return uses === 0
    ? undefined
    : {
        people: inPlatforms.size / inTeams.size,
        use: ofPlatforms / uses,
      };
}

function timesPeople({ people, use }: PeopleShare): number {
  return use / Math.max(0.01, people);
}

function rounded(share: number): number {
  return Math.round(share * 20) / 20;
}
