import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { foldPlural } from '../gaps/spelling';
import { Groundwork } from '../groundwork/types';
import { kindCode } from '../graph/kinds';
import { ITEM_FORMS } from '../model';
import { isRegisteredPlatform, opportunityOf } from './opportunityOf';
import { Opportunity } from './types';

const RESOURCE = kindCode('resource');
const PRODUCT = ROLES.indexOf('product');
const LOOSE = ITEM_FORMS.indexOf('loose');
const LEAST_PRODUCTS = 3;
const SLICE = 4096;

/**
 * Types that say where something stands and not what it does for a product: a
 * platform could not offer them as anything.
 */
const NO_NEED: ReadonlySet<string> = new Set(
  ['documentation', 'docs', 'repository', 'github-repository', 'git-repository']
    .concat(['project', 'account', 'url', 'link', 'website', 'environment'])
    .concat(['resource', 'other', 'unknown', 'dashboard'])
    .map(foldPlural),
);

/** One type of Resources that several products keep each for itself. */
export function* findPrivateResources(
  groundwork: Groundwork,
): Generator<void, Opportunity[]> {
  const { facts, graph, items, units } = groundwork;
  /** Folded type → Resources of products, and platforms that offer the type. */
  const byType = new Map<
    string,
    { nodes: number[]; platforms: Map<number, number>; spelling: string }
  >();
  for (let done = 0; done < units.length; done++) {
    const node = units[done]!;
    const type = graph.kinds[node] === RESOURCE ? facts[node]?.type : undefined;
    if (type !== undefined && !NO_NEED.has(foldPlural(type))) {
      const folded = foldPlural(type);
      const found = byType.get(folded) ?? {
        nodes: [],
        platforms: new Map<number, number>(),
        spelling: type,
      };
      byType.set(folded, found);
      const item = itemOf(groundwork, node);
      if (item >= 0 && items.role[item] === PRODUCT && isPrivate(node, item)) {
        found.nodes.push(node);
      } else if (isRegisteredPlatform(items, item) && !isPrivate(node, item)) {
        found.platforms.set(item, (found.platforms.get(item) ?? 0) + 1);
      }
    }
    if (done % SLICE === 0) {
      yield;
    }
  }
  const opportunities: Opportunity[] = [];
  for (const [type, { nodes, platforms, spelling }] of byType) {
    const products = new Set(nodes.map(node => itemOf(groundwork, node)));
    if (products.size >= LEAST_PRODUCTS) {
      const [most] = [...platforms].sort(
        ([one, some], [other, more]) =>
          more - some || (items.ids[one]! < items.ids[other]! ? -1 : 1),
      );
      opportunities.push({
        ...opportunityOf(groundwork, {
          kind: 'same-private-resource',
          id: `resource ${type}`,
          topic: spelling,
          node: -1,
          units: nodes,
          // What a platform keeps for itself is no offer, and who is used for
          // something else has no reason to offer it.
          platform: most && { item: most[0], because: 'offers-the-same' },
        }),
        items: [...products].sort((one, other) => one - other),
      });
    }
  }
  return opportunities;

  /** Nobody outside of the item uses it. */
  function isPrivate(node: number, item: number): boolean {
    const { consumption, rowsByProvider } = groundwork;
    for (
      let row = rowsByProvider[node]!;
      row < rowsByProvider[node + 1]!;
      row++
    ) {
      if (itemOf(groundwork, consumption.consumer[row]!) !== item) {
        return false;
      }
    }
    return true;
  }
}

/**
 * The item of a unit, or of what holds it: a database in a product is a
 * product's, though it has no role itself. Loose work is no product.
 */
function itemOf({ graph, items }: Groundwork, node: number): number {
  for (let at = node; at >= 0; at = graph.container[at]!) {
    const item = items.itemOf[at]!;
    if (item >= 0 && items.form[item] !== LOOSE) {
      return item;
    }
  }
  return -1;
}
