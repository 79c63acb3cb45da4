import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { Groundwork } from '../groundwork/types';
import { Opportunity } from './types';

const PRODUCT = ROLES.indexOf('product');
/** Units that are kept to show it. */
const MOST_UNITS = 200;

/** An opportunity with all that follows from the units that show it. */
export function opportunityOf(
  groundwork: Groundwork,
  seen: Pick<Opportunity, 'kind' | 'id' | 'topic' | 'node'> & {
    /** Ascending. */
    units: readonly number[];
    /** Platform that could take it on. */
    platform?: SuitedPlatform;
  },
): Opportunity {
  const { platform, ...said } = seen;
  const { items, teams } = groundwork;
  const products = new Set<number>();
  const served = new Set<number>();
  for (const unit of seen.units) {
    const item = items.itemOf[unit]!;
    if (item >= 0 && items.role[item] === PRODUCT) {
      products.add(item);
    }
    if (teams.teamOf[unit]! >= 0) {
      served.add(teams.teamOf[unit]!);
    }
  }
  return {
    ...said,
    units: seen.units.slice(0, MOST_UNITS),
    items: [...products].sort(ascending),
    teams: [...served].sort(ascending),
    platform: platform?.item ?? -1,
    ...(platform && { platformBecause: platform.because }),
  };
}

/** A platform that could take something on, and why. */
export interface SuitedPlatform {
  item: number;
  /** Key of `PLATFORM_REASONS`. */
  because: string;
}

/** The platform on which most of the items stand already, if half of them do. */
export function platformInUse(
  { items, itemUses }: Groundwork,
  units: readonly number[],
): SuitedPlatform | undefined {
  const users = new Set<number>();
  for (let place = 0; place < units.length; place++) {
    const unit = units[place]!;
    if (items.itemOf[unit]! >= 0) {
      users.add(items.itemOf[unit]!);
    }
  }
  const counts = new Map<number, number>();
  for (const user of users) {
    const { offsets, targets } = itemUses.out;
    for (let i = offsets[user]!; i < offsets[user + 1]!; i++) {
      const used = targets[i]!;
      if (isRegisteredPlatform(items, used)) {
        counts.set(used, (counts.get(used) ?? 0) + 1);
      }
    }
  }
  let best = -1;
  let most = 1;
  for (const [item, count] of counts) {
    if (
      count > most ||
      (count === most && best >= 0 && items.ids[item]! < items.ids[best]!)
    ) {
      best = item;
      most = count;
    }
  }
  return best >= 0 && most * 2 >= users.size
    ? { item: best, because: 'used-by-most' }
    : undefined;
}

/** A platform with an entity of its own, not loose work. */
export function isRegisteredPlatform(
  items: Groundwork['items'],
  item: number,
): boolean {
  return (
    item >= 0 &&
    ROLES[items.role[item]!] === 'platform' &&
    items.top[item]! >= 0
  );
}

/** For sorting numbers. */
export function ascending(one: number, other: number): number {
  return one - other;
}
