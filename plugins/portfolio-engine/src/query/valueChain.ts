import {
  PortfolioSchema,
  ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { showCapability } from './capabilities';
import { itemOfCapability } from './countUses';
import { showItem } from './items';
import { visibleItem } from './names';
import { sortByCounts } from './order';
import { isNamedItem } from './overview';
import { isCounted } from './uses';
import { View } from './view';

type ValueChain = PortfolioSchema<'ValueChain'>;

const PRODUCT = ROLES.indexOf('product');
const PLATFORM = ROLES.indexOf('platform');
const MIXED = ROLES.indexOf('mixed');

/**
 * Platforms, what they offer and the products that use it directly: the most
 * used platforms, their most used capabilities (twice as many), and the
 * products with most uses. Undefined if the item in focus may not be named.
 */
export function showValueChain(
  view: View,
  options: { focus?: string; limit: number },
): ValueChain | undefined {
  const { limit } = options;
  const focus =
    options.focus === undefined ? -1 : visibleItem(view, options.focus);
  if (focus === undefined) {
    return undefined;
  }
  const { ids } = view.assessed.items;
  const { ids: capabilityIds } = view.assessed.capabilities;
  const { counts, index } = view;
  const uses = readUses(view, focus);
  const platforms = top({
    candidates: index.itemsByTitle.filter(
      item =>
        isPlatform(view, item) &&
        (focus < 0 || item === focus || uses.ofItem[item]! > 0),
    ),
    limit,
    keys: [uses.ofItem, counts.itemTeams],
  });
  const shownPlatforms = new Set(platforms.shown);
  const capabilities = top({
    candidates: index.capabilitiesByTitle.filter(capability => {
      const platform = itemOfCapability(view, capability);
      return (
        view.capabilityVisible[capability] === 1 &&
        shownPlatforms.has(platform) &&
        (focus < 0 || platform === focus || uses.ofCapability[capability]! > 0)
      );
    }),
    limit: 2 * limit,
    keys: [uses.ofCapability],
  });
  const products = top({
    candidates: index.itemsByTitle.filter(
      item =>
        isProduct(view, item) &&
        (focus < 0 || item === focus || uses.ofItem[item]! > 0),
    ),
    limit,
    keys: [uses.ofItem],
  });
  return {
    platforms: platforms.shown.map(item => showItem(view, item)),
    capabilities: capabilities.shown.map(capability =>
      showCapability(view, capability),
    ),
    products: products.shown.map(item => showItem(view, item)),
    offers: capabilities.shown.map(capability => ({
      platform: ids[itemOfCapability(view, capability)]!,
      capability: capabilityIds[capability]!,
    })),
    uses: products.shown.flatMap(product =>
      capabilities.shown.flatMap(capability => {
        const witnesses = countWitnesses(view, { product, capability });
        return witnesses === 0
          ? []
          : [
              {
                product: ids[product]!,
                capability: capabilityIds[capability]!,
                witnesses,
              },
            ];
      }),
    ),
    more: {
      platforms: platforms.more,
      capabilities: capabilities.more,
      products: products.more,
    },
  };
}

/** Uses of platforms' capabilities by products, with the focus if there is one. */
function readUses(
  view: View,
  focus: number,
): { ofItem: Uint32Array; ofCapability: Uint32Array } {
  const { consumption, items, capabilities } = view.assessed;
  const ofItem = new Uint32Array(items.ids.length);
  const ofCapability = new Uint32Array(capabilities.ids.length);
  for (let row = 0; row < consumption.capability.length; row++) {
    const capability = consumption.capability[row]!;
    if (
      capability < 0 ||
      view.capabilityVisible[capability] === 0 ||
      view.rows[row] === 0 ||
      !isCounted(view, row)
    ) {
      continue;
    }
    const platform = itemOfCapability(view, capability);
    const product = view.item[consumption.consumer[row]!]!;
    if (
      platform >= 0 &&
      product >= 0 &&
      isPlatform(view, platform) &&
      isProduct(view, product) &&
      (focus < 0 || focus === platform || focus === product)
    ) {
      ofItem[platform]!++;
      ofItem[product]!++;
      ofCapability[capability]!++;
    }
  }
  return { ofItem, ofCapability };
}

function countWitnesses(
  view: View,
  options: { product: number; capability: number },
): number {
  const { product, capability } = options;
  const { offsets, targets } = view.counts.rowsOfCapability;
  let witnesses = 0;
  for (let i = offsets[capability]!; i < offsets[capability + 1]!; i++) {
    const consumer = view.assessed.consumption.consumer[targets[i]!]!;
    witnesses += view.item[consumer] === product ? 1 : 0;
  }
  return witnesses;
}

function isPlatform(view: View, item: number): boolean {
  const role = view.assessed.items.role[item];
  return (role === PLATFORM || role === MIXED) && isNamedItem(view, item);
}

function isProduct(view: View, item: number): boolean {
  return view.assessed.items.role[item] === PRODUCT && isNamedItem(view, item);
}

function top(options: {
  candidates: Uint32Array;
  limit: number;
  keys: Uint32Array[];
}): { shown: number[]; more: number } {
  const { candidates, limit, keys } = options;
  const sorted = sortByCounts({ order: candidates, keys });
  const shown = Array.from(sorted.subarray(0, limit));
  return { shown, more: sorted.length - shown.length };
}
