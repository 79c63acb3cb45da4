import {
  PortfolioSchema,
  ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { itemName, named } from './names';
import { isNamedItem } from './overview';
import { isTeam } from './teams';
import { forEachUseOf, isCounted } from './uses';
import { View } from './view';

type Matrix = PortfolioSchema<'TeamMatrix'>;

const PLATFORM = ROLES.indexOf('platform');
const MIXED = ROLES.indexOf('mixed');
/** Rows looked at between two turns of others. */
const WORK = 8192;

/** What is known of a cell while it is counted. */
interface Cell {
  team: number;
  platform: number;
  /** Uses between units. */
  uses: number;
}

/**
 * Which team uses which platform directly, without what a team uses of its
 * own; the platforms with most teams, and the teams that use most platforms.
 */
export function* showTeamMatrix(
  view: View,
  options: { limit: number },
): Generator<void, Matrix> {
  const { limit } = options;
  const { itemsByTitle, nodesByTitle } = view.index;
  const { items } = view.assessed;
  const platforms = itemsByTitle.filter(
    item => isPlatform(items.role[item]!) && isNamedItem(view, item),
  );
  const cells: Cell[] = [];
  const teamsOf = new Map<number, number>();
  const platformsOf = new Map<number, number>();
  let work = 0;
  for (const platform of platforms) {
    const byTeam = countTeamsOf(view, platform);
    work += byTeam.rows;
    if (work > WORK) {
      work = 0;
      yield;
    }
    for (const [team, uses] of byTeam.uses) {
      cells.push({ team, platform, uses });
      platformsOf.set(team, (platformsOf.get(team) ?? 0) + 1);
    }
    teamsOf.set(platform, byTeam.uses.size);
  }
  const shownPlatforms = most({ order: platforms, counts: teamsOf, limit });
  const shownTeams = most({
    order: nodesByTitle.filter(node => isTeam(view, node)),
    counts: platformsOf,
    limit,
  });
  yield;
  const { graph } = view.assessed;
  const columns = new Set(shownPlatforms.shown);
  const rows = new Set(shownTeams.shown);
  return {
    platforms: shownPlatforms.shown.map(item => itemName(view, item)!),
    teams: shownTeams.shown.map(node => named(view, node)!),
    cells: cells
      .filter(({ team, platform }) => rows.has(team) && columns.has(platform))
      .map(({ team, platform, uses }) => ({
        team: graph.refs[team]!,
        platform: items.ids[platform]!,
        uses,
      })),
    more: { platforms: shownPlatforms.more, teams: shownTeams.more },
    coverage: view.coverage,
  };
}

/** Uses of a platform by other teams than its own, and how much was looked at. */
function countTeamsOf(
  view: View,
  platform: number,
): { uses: Map<number, number>; rows: number } {
  const { consumer } = view.assessed.consumption;
  const { offsets, targets } = view.items.units;
  const uses = new Map<number, number>();
  let rows = 0;
  for (let i = offsets[platform]!; i < offsets[platform + 1]!; i++) {
    forEachUseOf(view, targets[i]!, count);
  }
  return { uses, rows };

  function count(row: number): void {
    const user = consumer[row]!;
    const team = view.team[user]!;
    rows++;
    if (
      team >= 0 &&
      view.item[user] !== platform &&
      team !== view.items.owner[platform] &&
      isCounted(view, row)
    ) {
      uses.set(team, (uses.get(team) ?? 0) + 1);
    }
  }
}

/** Those with a count, largest first; of equal ones in order. */
function most(options: {
  order: Uint32Array;
  counts: ReadonlyMap<number, number>;
  limit: number;
}): { shown: number[]; more: number } {
  const { order, counts, limit } = options;
  const counted = Array.from(order).filter(each => (counts.get(each) ?? 0) > 0);
  counted.sort((one, other) => counts.get(other)! - counts.get(one)!);
  return {
    shown: counted.slice(0, limit),
    more: Math.max(0, counted.length - limit),
  };
}

function isPlatform(role: number): boolean {
  return role === PLATFORM || role === MIXED;
}
