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
  /** Item → 1 for a product one of whose units says so. */
  saidCustomerFacing: Uint8Array;
  /** 0 … 1, products that say for whom they are. */
  audiencesSaid: number;
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
  for (let done = 0; done < units.length; done++) {
    const node = units[done]!;
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
    if (done % SLICE === 0) {
      yield;
    }
  }
  const saidCustomerFacing = forCustomers.map((isFor, item) =>
    isFor === 1 && isProduct(item) ? 1 : 0,
  );
  let products = 0;
  let saying = 0;
  const customerFacing = forOthers.map((isForOthers, item) => {
    if (!isProduct(item)) {
      return 0;
    }
    products++;
    saying += forCustomers[item] === 1 || isForOthers === 1 ? 1 : 0;
    return forCustomers[item] === 1 || isForOthers === 0 ? 1 : 0;
  });
  return {
    customerFacing,
    saidCustomerFacing,
    audiencesSaid: products === 0 ? 0 : saying / products,
    partner,
    documented,
  };

  function isProduct(item: number): boolean {
    return items.role[item] === PRODUCT && items.form[item] !== LOOSE;
  }
}

/** From this share on, a product that does not say for whom it is tells nothing. */
const HABIT = 0.25;

/**
 * Item → 1 for a product of end customers, as far as one may lean on it: where
 * products say for whom they are, one that does not is for nobody knows whom.
 */
export function* findCustomerFacing(
  groundwork: Groundwork,
): Generator<void, Uint8Array> {
  const { customerFacing, saidCustomerFacing, audiencesSaid } =
    yield* findAudiences(groundwork);
  return audiencesSaid >= HABIT ? saidCustomerFacing : customerFacing;
}
