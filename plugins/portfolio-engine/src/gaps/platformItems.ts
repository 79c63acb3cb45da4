import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { neighbours } from '../graph/adjacency';
import { ITEM_FORMS } from '../model';
import { unitsOfItems, usersOf } from '../platforms/itemUsers';
import { Groundwork } from '../groundwork/types';
import { ascending, teamsOf } from './ground';

const UNIT = ITEM_FORMS.indexOf('unit');
const PRODUCT = ROLES.indexOf('product');
const PLATFORM = ROLES.indexOf('platform');
const MIXED = ROLES.indexOf('mixed');
const SLICE = 64;

/** A registered platform and those who use it directly. */
export interface PlatformItem {
  item: number;
  top: number;
  units: Uint32Array;
  users: readonly number[];
  /** Owning groups of its users, its own left out; ascending. */
  teams: number[];
  /** Product items among its users, ascending. */
  products: number[];
}

/**
 * Registered platforms, by item; loose work of an owner is none.
 *
 * @param accepts - which to look at: looking up all users takes its time.
 */
export function* findPlatformItems(
  groundwork: Groundwork,
  accepts: (item: number) => boolean = () => true,
): Generator<void, PlatformItem[]> {
  const { items, teams, itemUses } = groundwork;
  const unitsOf = yield* unitsOfItems(groundwork);
  const seenFor = new Int32Array(groundwork.graph.refs.length).fill(-1);
  const found: PlatformItem[] = [];
  for (let item = 0; item < items.ids.length; item++) {
    const role = items.role[item];
    if (
      (role === PLATFORM || role === MIXED) &&
      items.form[item] === UNIT &&
      accepts(item)
    ) {
      const top = items.top[item]!;
      const units = neighbours(unitsOf, item);
      const users = usersOf(groundwork, { item, units, seenFor });
      found.push({
        item,
        top,
        units,
        users,
        teams: teamsOf(groundwork, users).filter(
          team => team !== teams.teamOf[top],
        ),
        products: [...neighbours(itemUses.in, item)]
          .filter(user => items.role[user] === PRODUCT)
          .sort(ascending),
      });
    }
    if (item % SLICE === 0) {
      yield;
    }
  }
  return found;
}
