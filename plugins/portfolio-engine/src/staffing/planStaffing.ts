import { Groundwork } from '../groundwork/types';
import { Opportunity, PlatformProfile } from '../platforms/types';
import { defaultNumbers } from '../settings/numbers';
import { areasBy } from './areasOf';
import { findHeld, Holdings } from './findHeld';
import { STAFFING_NUMBERS, StaffingNumbers } from './numbers';
import { RuleAnswer, ruleOfThumb } from './ruleOfThumb';
import { chooseSourcing } from './sourcing';
import { showSteps } from './steps';
import { Area, OpenPosition, StaffingPlan } from './types';

export { checkStaffingNumbers, STAFFING_NUMBERS } from './numbers';

/** How many Platform PMs are needed, held and where, and how to find them. */
export function* planStaffing(options: {
  groundwork: Groundwork;
  platforms: readonly PlatformProfile[];
  opportunities: readonly Opportunity[];
  settings?: StaffingNumbers;
}): Generator<void, StaffingPlan> {
  const { groundwork, platforms } = options;
  const { settings: numbers = defaultNumbers(STAFFING_NUMBERS) } = options;
  const found = yield* areasBy({ groundwork, numbers });
  const { areas, platformTeams, hasPlatform } = found;
  const majors = areas.filter(({ major }) => major);
  const teamsByArea = countTeams(areas);
  const placed = teamsByArea.reduce((sum, each) => sum + each, 0);
  const rule = ruleOfThumb({
    hasPlatform,
    owningGroups: groundwork.teams.owning.length,
    teamsByArea,
    teamsElsewhere: platformTeams.length - placed,
    numbers,
  });
  for (const area of majors.keys()) {
    areas[area]!.need = rule.needByArea[area]!;
  }
  addCharters(areas, platforms);
  yield;
  const holdings = findHeld({ groundwork, areas, platformTeams, numbers });
  for (const [index, area] of areas.entries()) {
    area.likely = holdings.likely[index]!;
    area.namesNobody = holdings.namesNobody[index]!;
  }
  for (const [person, role] of holdings.held.entries()) {
    for (const area of role.areas) {
      areas[area]!.heldBy.push(person);
    }
  }
  yield;
  const heldUnknown =
    hasPlatform &&
    holdings.held.length === 0 &&
    (holdings.titlesKnown ?? 0) < numbers.titlesKnown;
  const seats = findSeats({ areas, rule, holdings });
  yield;
  const anyDeclared = isAnyDeclared(groundwork);
  yield;
  const plan: StaffingPlan = {
    stage: rule.stage,
    need: rule.need,
    least: rule.least,
    most: rule.most,
    platformTeams,
    teamsElsewhere: found.teamsElsewhere,
    owningGroups: groundwork.teams.owning.length,
    areas,
    held: holdings.held,
    likely: seats.likely,
    heldUnknown,
    open: heldUnknown
      ? []
      : seats.open.map(
          ({ area, isLikely }): OpenPosition => ({
            area,
            ...(isLikely && { likely: true }),
            ...chooseSourcing({
              stage: rule.stage,
              need: rule.need,
              area: areas[area],
              anyManager: holdings.anyManager,
              anyDeclared,
              numbers,
            }),
          }),
        ),
    ...(holdings.titlesKnown !== undefined && {
      titlesKnown: holdings.titlesKnown,
    }),
    steps: [],
  };
  plan.steps = showSteps({ groundwork, plan, rule, teamsByArea });
  return plan;
}

/** Major area → platform teams at home there or in an area that it carries. */
function countTeams(areas: readonly Area[]): number[] {
  const counts = areas.filter(({ major }) => major).map(() => 0);
  for (const [index, area] of areas.entries()) {
    const at = area.major ? index : area.carriedBy;
    if (at >= 0) {
      counts[at]! += area.teams.length;
    }
  }
  return counts;
}

function addCharters(
  areas: readonly Area[],
  platforms: readonly PlatformProfile[],
): void {
  const byItem = new Map(platforms.map(({ item, charter }) => [item, charter]));
  for (const area of areas) {
    const charter = byItem.get(area.item);
    if (charter) {
      area.charter = Object.values(charter).filter(
        fact => fact !== undefined,
      ).length;
    }
  }
}

/** A position that nobody holds. */
interface Seat {
  area: number;
  /** A title says that somebody may do it already. */
  isLikely: boolean;
  /** Who holds another area is named here as well. */
  isShared: boolean;
}

/**
 * Positions that nobody holds, and how many of them a title may fill. Who holds
 * a minor area counts for the major one that carries it; who shares an area
 * holds the other one.
 */
function findSeats(options: {
  areas: readonly Area[];
  rule: RuleAnswer;
  holdings: Holdings;
}): { open: Seat[]; likely: number } {
  const { areas, rule, holdings } = options;
  // A minor area may be where the only Platform PM starts.
  const startsAt = areas.length > 0 ? 0 : -1;
  const asked = new Map<number, number>();
  for (const [area, need] of rule.needByArea.entries()) {
    asked.set(area, need);
  }
  const elsewhere = rule.needByArea.length === 0 ? startsAt : -1;
  asked.set(elsewhere, (asked.get(elsewhere) ?? 0) + rule.needElsewhere);
  const filled = new Map<number, number>();
  for (const { areas: at } of holdings.held) {
    const first = areas[at[0]!]!;
    const seat = seatOf(first, at[0]!);
    filled.set(seat, (filled.get(seat) ?? 0) + 1);
  }
  const likelyAt = new Set(
    areas.flatMap((area, index) => (area.likely ? [seatOf(area, index)] : [])),
  );
  const open: Seat[] = [];
  for (const [area, need] of asked) {
    const missing = need - (filled.get(area) ?? 0);
    const isShared = area >= 0 && areas[area]!.heldBy.length > 0;
    for (let seat = 0; seat < missing; seat++) {
      open.push({
        area,
        isLikely: seat === 0 && likelyAt.has(area),
        isShared,
      });
    }
  }
  return {
    // First where nobody is in sight.
    open: open.sort((one, other) => rankOf(one) - rankOf(other)),
    likely: open.filter(({ isLikely }) => isLikely).length,
  };

  function seatOf(area: Area, index: number): number {
    if (rule.needByArea.length === 0) {
      return startsAt;
    }
    return area.major ? index : area.carriedBy;
  }
}

function rankOf({ isLikely, isShared }: Seat): number {
  return (isLikely ? 2 : 0) + (isShared ? 1 : 0);
}

function isAnyDeclared({ units, facts }: Groundwork): boolean {
  return units.some(node => facts[node]?.declaredRole?.role === 'platform');
}
