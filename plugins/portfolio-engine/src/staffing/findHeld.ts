import {
  managersNamedOn,
  productManagersOf,
  NamedManager,
} from '../groundwork/productManagers';
import { Groundwork } from '../groundwork/types';
import { neighbours } from '../graph/adjacency';
import { kindCode } from '../graph/kinds';
import { StaffingNumbers } from './numbers';
import { Area, HeldRole } from './types';

const USER = kindCode('user');

/** Who holds what, as far as the catalog tells. */
export interface Holdings {
  held: HeldRole[];
  /** By area: whether a title says that there may be somebody. */
  likely: boolean[];
  /** By area: somebody is named whom the catalog does not have. */
  namesNobody: boolean[];
  /** Share of people in platform teams with a title; undefined without people. */
  titlesKnown?: number;
  /** A product manager is named, or is one by title, anywhere. */
  anyManager: boolean;
}

/**
 * Held is what somebody wrote: an annotation that names an existing user, else
 * a mapped fact that does. A title in the owning team only makes it likely. One
 * person holds one area and may share few more, however many name them.
 */
export function findHeld(options: {
  groundwork: Groundwork;
  areas: readonly Area[];
  platformTeams: readonly number[];
  numbers: StaffingNumbers;
}): Holdings {
  const { groundwork, areas, platformTeams, numbers } = options;
  const named = areas.map(area => namedFor(groundwork, area));
  const held = assignAreas({ groundwork, areas, named, numbers });
  const managers = productManagersOf(groundwork);
  const isHeld = new Set(held.flatMap(role => role.areas));
  return {
    held,
    likely: areas.map(
      (area, index) =>
        !isHeld.has(index) &&
        (area.carriedBy < 0 || !isHeld.has(area.carriedBy)) &&
        teamsOf(groundwork, area).some(team =>
          hasFreeManager({ groundwork, team, named: managers.people }),
        ),
    ),
    namesNobody: named.map(each => each.some(({ person }) => person < 0)),
    titlesKnown: shareOfTitles(groundwork, platformTeams),
    anyManager: managers.people.size > 0 || hasTitledManager(groundwork),
  };
}

/** On the area and its owner, then on the platform teams at home there. */
function namedFor(groundwork: Groundwork, area: Area): NamedManager[] {
  const found = [
    ...(productManagersOf(groundwork).byItem.get(area.item) ?? []),
  ];
  for (const team of area.teams) {
    for (const manager of managersNamedOn(groundwork, team)) {
      if (!found.some(({ person }) => person === manager.person)) {
        found.push(manager);
      }
    }
  }
  return found;
}

/** Annotations before mapped facts; only people whom the catalog has. */
function holdersOf(named: readonly NamedManager[]): NamedManager[] {
  const existing = named.filter(({ person }) => person >= 0);
  const annotated = existing.filter(({ source }) => source === 'annotation');
  return annotated.length > 0 ? annotated : existing;
}

/**
 * First somebody for every area, those who are named least often first; then
 * areas without anybody are shared by who is named there.
 */
function assignAreas(options: {
  groundwork: Groundwork;
  areas: readonly Area[];
  named: readonly (readonly NamedManager[])[];
  numbers: StaffingNumbers;
}): HeldRole[] {
  const { groundwork, named, numbers } = options;
  const holders = named.map(holdersOf);
  const timesNamed = new Map<number, number>();
  for (const { person } of holders.flat()) {
    timesNamed.set(person, (timesNamed.get(person) ?? 0) + 1);
  }
  const held = new Map<number, HeldRole>();
  const byScarcity = holders
    .map((people, area) => ({ people, area }))
    .sort(
      (one, other) =>
        one.people.length - other.people.length || one.area - other.area,
    );
  for (const { people, area } of byScarcity) {
    const [free] = people
      .filter(({ person }) => !held.has(person))
      .sort(
        (one, other) =>
          timesNamed.get(one.person)! - timesNamed.get(other.person)! ||
          one.person - other.person,
      );
    if (free) {
      hold(free, area);
    }
  }
  for (const [area, people] of holders.entries()) {
    for (const manager of people) {
      const role = held.get(manager.person);
      if (!role) {
        hold(manager, area);
      } else if (
        !role.areas.includes(area) &&
        role.areas.length < numbers.areasPerPerson
      ) {
        role.areas.push(area);
      }
    }
  }
  return [...held.values()].sort(
    (one, other) =>
      one.areas[0]! - other.areas[0]! || one.person - other.person,
  );

  function hold({ person, source }: NamedManager, area: number): void {
    held.set(person, {
      person,
      dualHat: groundwork.facts[person]?.title === 'engineering-lead',
      areas: [area],
      source,
    });
  }
}

function teamsOf(groundwork: Groundwork, area: Area): number[] {
  const owner = groundwork.items.owner[area.item]!;
  return owner < 0 || area.teams.includes(owner)
    ? area.teams
    : [...area.teams, owner];
}

/** Whether a product manager by title is there who is named nowhere. */
function hasFreeManager(options: {
  groundwork: Groundwork;
  team: number;
  named: ReadonlySet<number>;
}): boolean {
  const { groundwork, team, named } = options;
  const { facts, graph } = groundwork;
  return neighbours(graph.relations.memberOf.in, team).some(
    person =>
      graph.kinds[person] === USER &&
      !named.has(person) &&
      isManagerTitle(facts[person]?.title),
  );
}

function isManagerTitle(title: string | undefined): boolean {
  return title === 'platform-product-manager' || title === 'product-manager';
}

/** Share of people in these teams with a title; undefined without people. */
export function shareOfTitles(
  groundwork: Groundwork,
  platformTeams: readonly number[],
): number | undefined {
  const { facts, graph } = groundwork;
  const people = new Set<number>();
  for (const team of platformTeams) {
    for (const person of neighbours(graph.relations.memberOf.in, team)) {
      if (graph.kinds[person] === USER && graph.present[person] === 1) {
        people.add(person);
      }
    }
  }
  if (people.size === 0) {
    return undefined;
  }
  let titled = 0;
  for (const person of people) {
    titled += facts[person]?.title === undefined ? 0 : 1;
  }
  return titled / people.size;
}

function hasTitledManager({ facts }: Groundwork): boolean {
  return facts.some(fact => isManagerTitle(fact?.title));
}
