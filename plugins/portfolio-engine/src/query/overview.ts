import {
  PortfolioSchema,
  Role,
  ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { ITEM_FORMS } from '../model';
import { showItem, unitCounts } from './items';
import { sortByCounts } from './order';
import { countProblems } from './problems';
import { isTeam } from './teams';
import { Disputes, isShownUnit } from './units';
import { View } from './view';

type Balance = PortfolioSchema<'Balance'>;

const LOOSE = ITEM_FORMS.indexOf('loose');

/**
 * Balance, coverage, and the most used platforms and widest products. What is
 * disputed is in no total until it is settled.
 */
export function showOverview(
  view: View,
  options: { disputes?: Disputes } = {},
): PortfolioSchema<'Overview'> {
  const { disputes } = options;
  const { items, roles, graph } = view.assessed;
  const { counts } = view;
  const units = emptyBalance();
  let teams = 0;
  let disputed = 0;
  for (let node = 0; node < graph.refs.length; node++) {
    if (isShownUnit(view, node)) {
      if (disputes?.has(node)) {
        disputed++;
      } else {
        units[roleOf(roles.role[node]!)]++;
      }
    } else if (isTeam(view, node)) {
      teams++;
    }
  }
  const itemBalance = emptyBalance();
  for (let item = 0; item < items.ids.length; item++) {
    if (isNamedItem(view, item) && !disputes?.has(items.top[item]!)) {
      itemBalance[roleOf(items.role[item]!)]++;
    }
  }
  let capabilities = 0;
  for (const visible of view.capabilityVisible) {
    capabilities += visible;
  }
  return {
    items: itemBalance,
    units,
    coverage: view.said,
    platforms: topItems(view, 'platform', [
      counts.itemTeams,
      counts.itemItems,
      unitCounts(view),
    ]),
    products: topItems(view, 'product', [
      counts.itemStandsOn,
      counts.itemPlatforms,
      unitCounts(view),
    ]),
    teams,
    capabilities,
    problems: countProblems(view),
    ...(disputed > 0 && { disputed }),
  };
}

function topItems(
  view: View,
  role: Role,
  keys: Uint32Array[],
): PortfolioSchema<'ItemSummary'>[] {
  const { items } = view.assessed;
  const order = view.index.itemsByTitle.filter(
    item => isNamedItem(view, item) && items.role[item] === ROLES.indexOf(role),
  );
  return Array.from(sortByCounts({ order, keys }).subarray(0, 5), item =>
    showItem(view, item),
  );
}

/** Whether an item is visible and more than work left over by its owner. */
export function isNamedItem(view: View, item: number): boolean {
  return (
    view.items.visible[item] === 1 && view.assessed.items.form[item] !== LOOSE
  );
}

function emptyBalance(): Balance {
  return { product: 0, platform: 0, mixed: 0, undecided: 0, outside: 0 };
}

function roleOf(code: number): Role {
  return ROLES[code] ?? 'undecided';
}
