import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { Groundwork } from '../groundwork/types';
import { ITEM_FORMS } from '../model';

const PRODUCT = ROLES.indexOf('product');
const LOOSE = ITEM_FORMS.indexOf('loose');
const SLICE = 8192;

/**
 * Item → 1 for a product of end customers: one of its units says so, or none
 * says that it is for anybody else.
 */
export function* findCustomerFacing({
  facts,
  items,
  units,
}: Groundwork): Generator<void, Uint8Array> {
  const forCustomers = new Uint8Array(items.ids.length);
  const forOthers = new Uint8Array(items.ids.length);
  let done = 0;
  for (const node of units) {
    const audience = facts[node]?.audience;
    const item = items.itemOf[node]!;
    if (audience !== undefined && item >= 0) {
      (audience === 'end-customers' ? forCustomers : forOthers)[item] = 1;
    }
    if (++done % SLICE === 0) {
      yield;
    }
  }
  return forCustomers.map((isFor, item) =>
    items.role[item] === PRODUCT &&
    items.form[item] !== LOOSE &&
    (isFor === 1 || forOthers[item] === 0)
      ? 1
      : 0,
  );
}
