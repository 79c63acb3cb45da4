import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { Groundwork } from '../groundwork/types';
import { neighbours } from '../graph/adjacency';
import { kindCode } from '../graph/kinds';
import { ITEM_FORMS } from '../model';
import { unitsOfItems } from '../platforms/itemUsers';
import { defaultNumbers } from '../settings/numbers';
import { STAFFING_NUMBERS, StaffingNumbers } from './numbers';
import { findPlatformTeams } from './platformTeams';
import { Area } from './types';

const PRODUCT = ROLES.indexOf('product');
const PLATFORM = ROLES.indexOf('platform');
const MIXED = ROLES.indexOf('mixed');
const OUTSIDE = ROLES.indexOf('outside');
const LOOSE = ITEM_FORMS.indexOf('loose');
const UNREGISTERED = ITEM_FORMS.indexOf('unregistered');
const RESOURCE = kindCode('resource');
const SYSTEM = kindCode('system');
const DOMAIN = kindCode('domain');
const RESTRUCTURING = 'restructuring';

/** Where platform PMs would sit, before anybody is looked for. */
export interface AreaTable {
  /** Major ones first, then by consumers. */
  areas: Area[];
  /** Nodes of all platform teams, ascending. */
  platformTeams: number[];
  /** Those that own nothing in an area. */
  teamsElsewhere: number[];
  /** The catalog has a platform, or a team that builds one. */
  hasPlatform: boolean;
}

/**
 * Platforms that are a Domain or System (registered or only referred to), with
 * the platform teams at home there, and which of them are major.
 */
export function* findAreas(options: {
  groundwork: Groundwork;
  numbers?: StaffingNumbers;
}): Generator<void, AreaTable> {
  const { groundwork } = options;
  const { numbers = defaultNumbers(STAFFING_NUMBERS) } = options;
  const { items } = groundwork;
  const platformTeams = yield* findPlatformTeams(groundwork);
  const unitsOf = yield* unitsOfItems(groundwork);
  const platforms = [...items.ids.keys()].filter(
    item => isPlatformRole(items.role[item]!) && items.form[item] !== LOOSE,
  );
  const areaItems = platforms.filter(item => isArea(groundwork, item));
  const homes = yield* findHomes({ groundwork, platformTeams, areaItems });
  const capabilities = new Uint32Array(items.ids.length);
  for (const item of groundwork.capabilities.item) {
    if (item >= 0) {
      capabilities[item]!++;
    }
  }
  yield;
  const seenFor = new Int32Array(groundwork.graph.refs.length).fill(-1);
  const areas: Area[] = [];
  for (const item of areaItems) {
    areas.push(
      describeArea({
        groundwork,
        item,
        units: neighbours(unitsOf, item),
        teams: homes.byItem.get(item) ?? [],
        capabilities: capabilities[item]!,
        seenFor,
        numbers,
      }),
    );
    yield;
  }
  areas.sort((one, other) => compareAreas(one, other, items.ids));
  carryMinorOnes(areas);
  return {
    areas,
    platformTeams,
    teamsElsewhere: homes.elsewhere,
    hasPlatform: platforms.length > 0 || platformTeams.length > 0,
  };
}

/** Each platform team is at home where it owns most, and nowhere else. */
function* findHomes(options: {
  groundwork: Groundwork;
  platformTeams: readonly number[];
  areaItems: readonly number[];
}): Generator<
  void,
  { byItem: ReadonlyMap<number, number[]>; elsewhere: number[] }
> {
  const { groundwork, platformTeams, areaItems } = options;
  const { units, teams, items } = groundwork;
  const homes = new Set(areaItems);
  const owned = new Map<number, Map<number, number>>(
    platformTeams.map(team => [team, new Map()]),
  );
  for (let place = 0; place < units.length; place++) {
    const node = units[place]!;
    const item = items.itemOf[node]!;
    const counts = owned.get(teams.teamOf[node]!);
    if (counts && homes.has(item)) {
      counts.set(item, (counts.get(item) ?? 0) + 1);
    }
  }
  yield;
  const byItem = new Map<number, number[]>();
  const elsewhere: number[] = [];
  for (const [team, counts] of owned) {
    const [first] = [...counts].sort(
      ([one, some], [other, more]) =>
        more - some || compareText(items.ids[one]!, items.ids[other]!),
    );
    if (first === undefined) {
      elsewhere.push(team);
    } else {
      byItem.set(first[0], [...(byItem.get(first[0]) ?? []), team]);
    }
  }
  return { byItem, elsewhere };
}

function describeArea(options: {
  groundwork: Groundwork;
  item: number;
  units: Uint32Array;
  teams: number[];
  capabilities: number;
  /** Group → item for which it was counted last. */
  seenFor: Int32Array;
  numbers: StaffingNumbers;
}): Area {
  const { groundwork, item, units, teams, capabilities, numbers } = options;
  const { graph, facts, items } = groundwork;
  const node = items.top[item]!;
  const consumerTeams = findConsumerTeams(options);
  const consumerProducts = [...neighbours(groundwork.itemUses.in, item)].filter(
    user => items.role[user] === PRODUCT && items.form[user] !== LOOSE,
  );
  let unowned = 0;
  for (let place = 0; place < units.length; place++) {
    const unit = units[place]!;
    unowned += hasOwner(groundwork, unit) ? 0 : 1;
  }
  const majorBecause: string[] = [];
  if (
    consumerTeams.length >= numbers.majorConsumerTeams ||
    consumerProducts.length >= numbers.majorConsumerProducts
  ) {
    majorBecause.push('consumers');
  }
  // Pipelines, buckets and the like alone are no platform, however many.
  if (
    capabilities >= numbers.majorCapabilities ||
    (units.length >= numbers.majorUnits &&
      units.some(unit => graph.kinds[unit] !== RESOURCE))
  ) {
    majorBecause.push('breadth');
  }
  if (teams.length > 0) {
    majorBecause.push('home-team');
  }
  const declared = node >= 0 && facts[node]?.declaredRole !== undefined;
  const major = declared || majorBecause.length >= numbers.majorReasons;
  if (declared) {
    majorBecause.unshift('declared');
  }
  return {
    item,
    node,
    major,
    majorBecause,
    carriedBy: -1,
    teams,
    consumerTeams,
    consumerProducts,
    capabilities,
    units: units.length,
    unowned,
    restructuring: [node, items.owner[item]!, ...teams].some(
      each =>
        each >= 0 && (facts[each]?.friction.includes(RESTRUCTURING) ?? false),
    ),
    namesNobody: false,
    need: 0,
    heldBy: [],
    likely: false,
  };

  function hasOwner({ graph: of }: Groundwork, unit: number): boolean {
    for (let at = unit; at >= 0; at = of.container[at]!) {
      const owner = graph.owner[at]!;
      if (owner >= 0) {
        return graph.present[owner] === 1;
      }
    }
    return false;
  }
}

/** Owning groups that use it directly, but those that build it. */
function findConsumerTeams(options: {
  groundwork: Groundwork;
  item: number;
  units: Uint32Array;
  teams: readonly number[];
  seenFor: Int32Array;
}): number[] {
  const { groundwork, item, units, teams, seenFor } = options;
  const { consumption, rowsByProvider, items, roles } = groundwork;
  const { teamOf } = groundwork.teams;
  for (const team of teams) {
    seenFor[team] = item;
  }
  const found: number[] = [];
  for (let place = 0; place < units.length; place++) {
    const unit = units[place]!;
    for (
      let row = rowsByProvider[unit]!;
      row < rowsByProvider[unit + 1]!;
      row++
    ) {
      const consumer = consumption.consumer[row]!;
      const team = teamOf[consumer]!;
      if (
        team >= 0 &&
        seenFor[team] !== item &&
        items.itemOf[consumer] !== item &&
        roles.role[consumer] !== OUTSIDE
      ) {
        seenFor[team] = item;
        found.push(team);
      }
    }
  }
  return found.sort((one, other) => one - other);
}

/** A minor area is carried by the major one that it shares most consumers with. */
function carryMinorOnes(areas: readonly Area[]): void {
  const majorsOfTeam = new Map<number, number[]>();
  let majors = 0;
  for (const [index, { major, consumerTeams }] of areas.entries()) {
    if (major) {
      majors++;
      for (const team of consumerTeams) {
        const list = majorsOfTeam.get(team);
        if (list) {
          list.push(index);
        } else {
          majorsOfTeam.set(team, [index]);
        }
      }
    }
  }
  const shared = new Uint32Array(majors);
  for (const area of areas) {
    if (!area.major && majors > 0) {
      shared.fill(0);
      let best = 0;
      for (const team of area.consumerTeams) {
        for (const index of majorsOfTeam.get(team) ?? []) {
          const count = ++shared[index]!;
          if (
            count > shared[best]! ||
            (count === shared[best] && index < best)
          ) {
            best = index;
          }
        }
      }
      area.carriedBy = best;
    }
  }
}

function isArea(groundwork: Groundwork, item: number): boolean {
  const { graph, items } = groundwork;
  if (items.form[item] === UNREGISTERED) {
    return true;
  }
  const kind = graph.kinds[items.top[item]!];
  return kind === SYSTEM || kind === DOMAIN;
}

function isPlatformRole(role: number): boolean {
  return role === PLATFORM || role === MIXED;
}

function compareAreas(one: Area, other: Area, ids: readonly string[]): number {
  return (
    Number(other.major) - Number(one.major) ||
    other.consumerTeams.length - one.consumerTeams.length ||
    other.consumerProducts.length - one.consumerProducts.length ||
    other.teams.length - one.teams.length ||
    other.units - one.units ||
    compareText(ids[one.item]!, ids[other.item]!)
  );
}

function compareText(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}
