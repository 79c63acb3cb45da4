import { Finding } from '../../findings/types';
import { neighbours } from '../../graph/adjacency';
import { NumberValues } from '../../settings/numbers';
import { areOtherTeams } from '../otherTeams';
import { IndicatorDefinition } from '../types';
import { readDeclaredFriction } from './friction';
import { SlowDeliverySettings } from './settings';
import { findTeamWaits } from './teamWaits';

const UNKNOWN = 0;
const FEW = 1;
const VERY_FEW = 2;
const SLICE = 256;

/**
 * Teams on which many others build, with few people to carry them. How many
 * people is never told: a finding says only which of the two lines of the
 * settings is crossed, since teams divided by a ratio would give them away.
 */
export const fewCarryMany: IndicatorDefinition<SlowDeliverySettings> = {
  id: 'few-carry-many',
  title: 'Few people carry many',
  meaning:
    'How many other teams build on what one team runs, where they can’t help themselves or somebody says that they wait, and the team is small beside that.',
  kind: 'presence',
  field: 'dependencies',
  alsoNeeds: ['docs'],
  measures: {
    teams: { title: 'teams that few people carry', unit: 'count' },
    teamsOfVeryFew: {
      title: 'teams that very few people carry',
      unit: 'count',
    },
    teamsOfUnknown: {
      title: 'teams on one of which the members are not known',
      unit: 'count',
    },
  },
  watch: [{ teams: 6 }, { teamsOfUnknown: 12 }],
  raise: [{ teamsOfVeryFew: 10 }],
  *find(context) {
    const { groundwork, settings } = context;
    const { teams, unserved, placesOf } = yield* findTeamWaits(context);
    const waitedFor = new Set<number>();
    for (const { waitsFor } of yield* readDeclaredFriction(context)) {
      if (waitsFor !== undefined) {
        waitedFor.add(waitsFor);
      }
    }
    const findings: Finding[] = [];
    for (const [place, team] of teams.entries()) {
      const carried = waitedFor.has(team)
        ? Array.from(neighbours(groundwork.teamUses.in, team)).filter(other =>
            areOtherTeams(groundwork, { team, other }),
          )
        : Array.from(neighbours(unserved.in, place), from => teams[from]!);
      const load = loadOf({
        carried: carried.length,
        members: groundwork.teams.members[team]!,
        settings,
      });
      if (load !== undefined && carried.length >= settings.carriedTeams) {
        findings.push({
          kind: load === UNKNOWN ? 'many-build-on' : 'few-carry-many',
          nodes: [team],
          counted: carried,
          leastCounted: 2,
          numbers: [load],
          teams: [team, ...carried],
          places: placesOf(team),
          weight: carried.length,
        });
      }
      if (place % SLICE === 0) {
        yield;
      }
    }
    return findings;
  },
  measure({ findings }) {
    let teams = 0;
    let teamsOfVeryFew = 0;
    let teamsOfUnknown = 0;
    for (const { counted = [], numbers } of findings) {
      const load = numbers?.[0] ?? UNKNOWN;
      if (load === UNKNOWN) {
        teamsOfUnknown = Math.max(teamsOfUnknown, counted.length);
      } else {
        teams = Math.max(teams, counted.length);
      }
      if (load === VERY_FEW) {
        teamsOfVeryFew = Math.max(teamsOfVeryFew, counted.length);
      }
    }
    return { teams, teamsOfVeryFew, teamsOfUnknown };
  },
  clears:
    'Offer it as a self-service, or have more people carry it. Where the members of the team are not known, name them.',
};

/** Which line is crossed; undefined where enough people carry it. */
function loadOf(options: {
  carried: number;
  members: number;
  settings: NumberValues<SlowDeliverySettings>;
}): number | undefined {
  const { carried, members, settings } = options;
  if (members <= 0) {
    return UNKNOWN;
  }
  if (carried / members >= settings.carriedByVeryFew) {
    return VERY_FEW;
  }
  return carried / members >= settings.carriedByFew ? FEW : undefined;
}
