import {
  CONFIDENCES,
  PortfolioSchema,
  Role,
  ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { kindOfCode } from '../graph/kinds';
import { ITEM_FORMS } from '../model';
import { textMatcher } from './matchText';
import { count, named, namedByRef, visibleNode } from './names';
import { sortByCounts } from './order';
import { Page, PageRequest, takePage } from './page';
import { defined } from './units';
import { View } from './view';

type ItemSummary = PortfolioSchema<'ItemSummary'>;

export interface ItemFilter {
  text?: string;
  role?: Role;
  owner?: string;
  domain?: string;
  mine?: ReadonlySet<number>;
}

/** Products and platforms; loose ones stand behind those that have a name. */
export function listItems(
  view: View,
  options: {
    filter: ItemFilter;
    sort: 'consumers' | 'title' | 'units';
    page: PageRequest;
  },
): Page<ItemSummary> {
  const { filter, sort, page } = options;
  const { items } = view.assessed;
  const passes = itemFilter(view, filter);
  const { itemTeams, itemItems } = view.counts;
  const shown = passes ? view.index.itemsByTitle.filter(passes) : [];
  const keys = {
    title: [],
    consumers: [itemTeams, itemItems],
    units: [unitCounts(view)],
  }[sort];
  return takePage({
    listed: sortByCounts({ order: Uint32Array.from(shown), keys }),
    request: page,
    idOf: item => items.ids[item]!,
    show: item => showItem(view, item),
  });
}

function itemFilter(
  view: View,
  filter: ItemFilter,
): ((item: number) => boolean) | undefined {
  const { items } = view.assessed;
  const owner = filter.owner && visibleNode(view, filter.owner);
  const domain = filter.domain && visibleNode(view, filter.domain);
  if (
    (filter.owner && owner === undefined) ||
    (filter.domain && domain === undefined)
  ) {
    return undefined;
  }
  const role = filter.role && ROLES.indexOf(filter.role);
  const matches = textMatcher(filter.text);
  return item =>
    view.items.visible[item] === 1 &&
    (role === undefined || items.role[item] === role) &&
    (typeof owner !== 'number' || view.items.owner[item] === owner) &&
    (typeof domain !== 'number' || view.items.domain[item] === domain) &&
    (!filter.mine || filter.mine.has(view.items.owner[item]!)) &&
    (!matches || matches(items.ids[item]!, items.titles[item]!.toLowerCase()));
}

/** Item → how many units of it the caller may see. */
export function unitCounts(view: View): Uint32Array {
  const { offsets } = view.items.units;
  return Uint32Array.from(
    view.assessed.items.ids,
    (_, item) => offsets[item + 1]! - offsets[item]!,
  );
}

/** What may be shown of an item that may be named. */
export function showItem(view: View, item: number): ItemSummary {
  const { items, cards, graph, roles } = view.assessed;
  const { offsets } = view.items.units;
  const { counts } = view;
  const top = items.top[item]!;
  const card = top >= 0 ? cards[top] : undefined;
  const managers = productManagers(view, top);
  return {
    id: items.ids[item]!,
    title: items.titles[item]!,
    role: ROLES[items.role[item]!] ?? 'undecided',
    form: ITEM_FORMS[items.form[item]!] ?? 'unit',
    ...(top >= 0 && {
      ref: graph.refs[top]!,
      kind: kindOfCode(graph.kinds[top]!),
      confidence: CONFIDENCES[roles.confidence[top]!] ?? 'unsure',
    }),
    ...defined({
      description: card?.description,
      owner: named(view, view.items.owner[item]!),
      domain: named(view, view.items.domain[item]!),
    }),
    units: offsets[item + 1]! - offsets[item]!,
    consumerTeams: count(view, counts.itemTeams[item]!),
    consumerItems: count(view, counts.itemItems[item]!),
    standsOn: count(view, counts.itemStandsOn[item]!),
    capabilities: counts.itemCapabilities[item]!,
    ...(managers.length > 0 && { productManagers: managers }),
  };
}

/** Declared product managers whom the caller may see. */
export function productManagers(
  view: View,
  node: number,
): PortfolioSchema<'Named'>[] {
  const refs = node >= 0 ? view.assessed.cards[node]?.productManagers : [];
  return (refs ?? [])
    .map(ref => namedByRef(view, ref))
    .filter(manager => manager !== undefined);
}
