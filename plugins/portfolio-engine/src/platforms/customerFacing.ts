import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { Groundwork } from '../groundwork/types';
import { ITEM_FORMS } from '../model';

const PRODUCT = ROLES.indexOf('product');
const LOOSE = ITEM_FORMS.indexOf('loose');
const SLICE = 8192;

/** What units say that matters to platforms. */
export interface Audiences {
  /**
   * Item → 1 for a product of end customers: one of its units says so, or none
   * says that it is for anybody else.
   */
  customerFacing: Uint8Array;
  /** Unit → 1 where it is for partners. */
  partner: Uint8Array;
  /** Unit → 1 where it has docs. */
  documented: Uint8Array;
}

/** Looked up once, since facts are far apart in memory. */
export function* findAudiences({
  facts,
  graph,
  items,
  units,
}: Groundwork): Generator<void, Audiences> {
  const forCustomers = new Uint8Array(items.ids.length);
  const forOthers = new Uint8Array(items.ids.length);
  const partner = new Uint8Array(graph.refs.length);
  const documented = new Uint8Array(graph.refs.length);
  let done = 0;
  for (const node of units) {
    const entity = facts[node];
    const audience = entity?.audience;
    documented[node] = entity?.card.docs === true ? 1 : 0;
    if (audience !== undefined) {
      const item = items.itemOf[node]!;
      partner[node] = audience === 'partners' ? 1 : 0;
      if (item >= 0) {
        (audience === 'end-customers' ? forCustomers : forOthers)[item] = 1;
      }
    }
    if (++done % SLICE === 0) {
      yield;
    }
  }
  const customerFacing = forCustomers.map((isFor, item) =>
    items.role[item] === PRODUCT &&
    items.form[item] !== LOOSE &&
    (isFor === 1 || forOthers[item] === 0)
      ? 1
      : 0,
  );
  return { customerFacing, partner, documented };
}

/** Item → 1 for a product of end customers; see `Audiences`. */
export function* findCustomerFacing(
  groundwork: Groundwork,
): Generator<void, Uint8Array> {
  return (yield* findAudiences(groundwork)).customerFacing;
}
