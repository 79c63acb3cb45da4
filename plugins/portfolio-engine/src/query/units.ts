import {
  CONFIDENCES,
  PortfolioSchema,
  Role,
  ROLES,
  UNIT_KINDS,
  UnitKind,
} from '@backstage-portfolio/plugin-portfolio-common';
import { isUnitCode, kindCode, kindOfCode } from '../graph/kinds';
import { evidenceOf } from './evidenceOf';
import { textMatcher } from './matchText';
import { count, itemName, named, visibleItem, visibleNode } from './names';
import { sortByCounts } from './order';
import { Page, PageRequest, takePage } from './page';
import { titleOf } from './titles';
import { View } from './view';

type UnitSummary = PortfolioSchema<'UnitSummary'>;

/** Units (nodes) of which the role is disputed. */
export type Disputes = Pick<ReadonlyMap<number, unknown>, 'has'>;

/** What a list of units is narrowed to; everything left out is no filter. */
export interface UnitFilter {
  text?: string;
  role?: Role;
  kind?: UnitKind;
  /** Ref of the owner. */
  owner?: string;
  /** Ref of the domain; what its systems and sub-domains hold, too. */
  domain?: string;
  /** Id of the item. */
  item?: string;
  /** Owner nodes of the caller. */
  mine?: ReadonlySet<number>;
}

/** Units by how many use them, or by title. */
export function listUnits(
  view: View,
  options: {
    filter: UnitFilter;
    sort: 'consumers' | 'title';
    page: PageRequest;
    /** Units of which somebody says that the role is wrong. */
    disputes?: Disputes;
  },
): Page<UnitSummary> {
  const { filter, sort, page, disputes } = options;
  const { graph } = view.assessed;
  const order = sort === 'title' ? view.index.nodesByTitle : unitOrders(view);
  const passes = unitFilter(view, filter);
  return takePage({
    listed: passes ? order.filter(passes) : [],
    request: page,
    idOf: node => graph.refs[node]!,
    show: node => showUnit(view, node, disputes),
  });
}

const orders = new WeakMap<View, Uint32Array>();

/** Most used first; made once a view. */
function unitOrders(view: View): Uint32Array {
  let order = orders.get(view);
  if (!order) {
    const { unitTeams, unitItems } = view.counts;
    order = sortByCounts({
      order: view.index.nodesByTitle,
      keys: [unitTeams, unitItems],
    });
    orders.set(view, order);
  }
  return order;
}

/** Whether a node is a readable unit that passes; undefined: none can. */
export function unitFilter(
  view: View,
  filter: UnitFilter,
): ((node: number) => boolean) | undefined {
  const { graph, roles } = view.assessed;
  const owner = filter.owner && visibleNode(view, filter.owner);
  const domain = filter.domain && visibleNode(view, filter.domain);
  const item = filter.item && visibleItem(view, filter.item);
  if (
    (filter.owner && owner === undefined) ||
    (filter.domain && domain === undefined) ||
    (filter.item && item === undefined)
  ) {
    return undefined;
  }
  const role = filter.role && ROLES.indexOf(filter.role);
  const kind = filter.kind && kindCode(filter.kind);
  const matches = textMatcher(filter.text);
  const { position, end } = view.forest;
  return node =>
    isShownUnit(view, node) &&
    (role === undefined || roles.role[node] === role) &&
    (kind === undefined || graph.kinds[node] === kind) &&
    (typeof owner !== 'number' || view.owner[node] === owner) &&
    (typeof item !== 'number' || view.item[node] === item) &&
    (typeof domain !== 'number' ||
      view.domain[node] === domain ||
      (position[node]! >= position[domain]! &&
        position[node]! < end[domain]!)) &&
    (!filter.mine || filter.mine.has(view.owner[node]!)) &&
    (!matches || matches(graph.refs[node]!, view.index.lowerTitles[node]!));
}

/** Whether a node is a unit that the catalog has and the caller may read. */
export function isShownUnit(view: View, node: number): boolean {
  const { kinds, present } = view.assessed.graph;
  return (
    isUnitCode(kinds[node]!) && present[node] === 1 && view.visible[node] === 1
  );
}

export function showUnit(
  view: View,
  node: number,
  disputes?: Disputes,
): UnitSummary {
  const { graph, roles, cards } = view.assessed;
  const card = cards[node];
  return {
    ref: graph.refs[node]!,
    kind: unitKind(graph.kinds[node]!),
    title: titleOf({ assessed: view.assessed, node }),
    ...defined({
      description: card?.description,
      type: card?.type,
      lifecycle: card?.lifecycle,
      owner: named(view, view.owner[node]!),
      system: named(view, notItself(view.system[node]!, node)),
      domain: named(view, notItself(view.domain[node]!, node)),
      item: itemName(view, view.item[node]!),
    }),
    role: ROLES[roles.role[node]!] ?? 'undecided',
    confidence: CONFIDENCES[roles.confidence[node]!] ?? 'unsure',
    platformShare: roles.platformShare[node]!,
    clarity: roles.clarity[node]!,
    consumerTeams: count(view, view.counts.unitTeams[node]!),
    consumerItems: count(view, view.counts.unitItems[node]!),
    reasons: evidenceOf(view, { node, limit: 3 }),
    ...(disputes?.has(node) && { disputed: true }),
  };
}

function unitKind(code: number): UnitKind {
  const kind = kindOfCode(code);
  return UNIT_KINDS.find(unit => unit === kind) ?? 'component';
}

function notItself(container: number, node: number): number {
  return container === node ? -1 : container;
}

/** Leaves out what is undefined, as JSON would. */
export function defined<T extends object>(fields: T): T {
  const kept = { ...fields };
  for (const key of Object.keys(kept) as (keyof T)[]) {
    if (kept[key] === undefined) {
      delete kept[key];
    }
  }
  return kept;
}
