import {
  PortfolioSchema,
  ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { titleOf } from './titles';
import { View } from './view';

/** An entity to show and link to; undefined where it may not be named. */
export function named(
  view: View,
  node: number,
): PortfolioSchema<'Named'> | undefined {
  const { graph } = view.assessed;
  if (node < 0 || view.visible[node] !== 1) {
    return undefined;
  }
  return {
    ref: graph.refs[node]!,
    title: titleOf({ assessed: view.assessed, node }),
    registered: graph.present[node] === 1,
  };
}

/** As `named`, for a ref that a visible entity wrote. */
export function namedByRef(
  view: View,
  ref: string,
): PortfolioSchema<'Named'> | undefined {
  const node = view.assessed.graph.indexOf.get(ref);
  if (node !== undefined && view.assessed.graph.present[node] === 1) {
    return named(view, node);
  }
  return {
    ref,
    title: ref.slice(ref.indexOf('/') + 1),
    registered: false,
  };
}

/** An item to show and link to; undefined where it may not be named. */
export function itemName(
  view: View,
  item: number,
): PortfolioSchema<'ItemName'> | undefined {
  const { items, graph } = view.assessed;
  if (item < 0 || view.items.visible[item] !== 1) {
    return undefined;
  }
  const top = items.top[item]!;
  return {
    id: items.ids[item]!,
    title: items.titles[item]!,
    role: ROLES[items.role[item]!] ?? 'undecided',
    ...(top >= 0 && { ref: graph.refs[top] }),
  };
}

/** A count as good as what the visible part of the catalog declares. */
export function count(view: View, value: number): PortfolioSchema<'Count'> {
  return { value, coverage: view.coverage };
}

/** The node of a ref, if it may be named. What is hidden is not known. */
export function visibleNode(view: View, ref: string): number | undefined {
  const node = view.assessed.graph.indexOf.get(ref.toLocaleLowerCase('en-US'));
  return node !== undefined && view.visible[node] === 1 ? node : undefined;
}

const itemNumbers = new WeakMap<readonly string[], Map<string, number>>();

/** The number of an item by id, if it may be named. */
export function visibleItem(view: View, id: string): number | undefined {
  const { ids } = view.assessed.items;
  let numbers = itemNumbers.get(ids);
  if (!numbers) {
    numbers = new Map(ids.map((itemId, item) => [itemId, item]));
    itemNumbers.set(ids, numbers);
  }
  const item = numbers.get(id);
  return item !== undefined && view.items.visible[item] === 1
    ? item
    : undefined;
}
