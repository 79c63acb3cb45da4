import {
  PortfolioSchema,
  ROLES,
  Surface,
  SURFACES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { kindCode } from '../graph/kinds';
import { itemOfCapability } from './countUses';
import { count, itemName, named, visibleItem, visibleNode } from './names';
import { sortByCounts } from './order';
import { Page, PageRequest, takePage } from './page';
import { searchText, TextIndex, TextMatch } from './textIndex';
import { createSearchIndex } from './searchIndex';
import { defined, isShownUnit, showUnit } from './units';
import { View } from './view';

type CapabilitySummary = PortfolioSchema<'CapabilitySummary'>;

const PRODUCT = ROLES.indexOf('product');
const TEMPLATE = kindCode('template');

export interface CapabilityFilter {
  surface?: Surface;
  lifecycle?: string;
  /** Id of a platform item. */
  platform?: string;
  owner?: string;
}

/**
 * What platforms offer. With a text, what answers to it, best first; and units
 * of products that answer to it as well.
 */
export function* listCapabilities(
  view: View,
  options: {
    text?: string;
    filter: CapabilityFilter;
    sort?: 'relevance' | 'consumers' | 'title';
    page: PageRequest;
  },
): Generator<
  void,
  Page<CapabilitySummary> & { alsoBuilt?: PortfolioSchema<'UnitSummary'>[] }
> {
  const { text, filter, page } = options;
  const { capabilities } = view.assessed;
  const hasText = text !== undefined && text.trim() !== '';
  const sort = options.sort ?? (hasText ? 'relevance' : 'consumers');
  const passes = capabilityFilter(view, filter);
  const texts = hasText ? yield* createSearchIndex(view.index) : undefined;
  const matches = texts
    ? new Map(
        search(view, {
          index: texts.capabilityText,
          text: text ?? '',
          isAllowed: capability => view.capabilityVisible[capability] === 1,
        }).map(match => [match.document, match]),
      )
    : undefined;
  const shown = passes
    ? view.index.capabilitiesByTitle.filter(
        capability =>
          passes(capability) && (!matches || matches.has(capability)),
      )
    : new Uint32Array(0);
  const { capabilityTeams, capabilityItems } = view.counts;
  const byUse =
    sort === 'title'
      ? shown
      : sortByCounts({
          order: shown,
          keys: [capabilityTeams, capabilityItems],
        });
  const listed =
    sort === 'relevance' && matches
      ? Array.from(byUse).sort(
          (left, right) => matches.get(right)!.score - matches.get(left)!.score,
        )
      : byUse;
  return {
    ...takePage({
      listed,
      request: page,
      idOf: capability => capabilities.ids[capability]!,
      show: capability => {
        const matched = matches?.get(capability)?.matched;
        return { ...showCapability(view, capability), ...defined({ matched }) };
      },
    }),
    ...(texts &&
      text !== undefined &&
      !page.after && {
        alsoBuilt: alsoBuilt(view, { text, index: texts.productText }),
      }),
  };
}

function capabilityFilter(
  view: View,
  filter: CapabilityFilter,
): ((capability: number) => boolean) | undefined {
  const { capabilities } = view.assessed;
  const owner = filter.owner && visibleNode(view, filter.owner);
  const platform = filter.platform && visibleItem(view, filter.platform);
  if (
    (filter.owner && owner === undefined) ||
    (filter.platform && platform === undefined)
  ) {
    return undefined;
  }
  const surface = filter.surface && SURFACES.indexOf(filter.surface);
  return capability => {
    const provider = capabilities.provider[capability]!;
    return (
      view.capabilityVisible[capability] === 1 &&
      (surface === undefined || capabilities.surface[capability] === surface) &&
      (!filter.lifecycle ||
        capabilities.lifecycle[capability] === filter.lifecycle) &&
      (typeof platform !== 'number' ||
        itemOfCapability(view, capability) === platform) &&
      (typeof owner !== 'number' ||
        (provider >= 0 && view.owner[provider] === owner))
    );
  };
}

/** Units of products that answer to at least half of the words. */
function alsoBuilt(
  view: View,
  options: { text: string; index: TextIndex },
): PortfolioSchema<'UnitSummary'>[] {
  const { roles } = view.assessed;
  const matches = search(view, {
    ...options,
    isAllowed: node => roles.role[node] === PRODUCT && isShownUnit(view, node),
  });
  const most = Math.max(0, ...matches.map(match => match.matched.length));
  return matches
    .filter(match => match.matched.length * 2 >= most)
    .slice(0, 5)
    .map(match => showUnit(view, match.document));
}

const allowedSizes = new WeakMap<
  View,
  Map<TextIndex, { count: number; length: number }>
>();

function search(
  view: View,
  options: {
    index: TextIndex;
    text: string;
    isAllowed(document: number): boolean;
  },
): TextMatch[] {
  const { index, isAllowed } = options;
  const sizes = allowedSizes.get(view) ?? new Map();
  allowedSizes.set(view, sizes);
  let allowed = sizes.get(index);
  if (!allowed) {
    allowed = { count: 0, length: 0 };
    for (const [document, length] of index.lengths.entries()) {
      if (isAllowed(document)) {
        allowed.count++;
        allowed.length += length;
      }
    }
    sizes.set(index, allowed);
  }
  return searchText({ ...options, allowed });
}

/** The most used first, at most so many. */
export function showMostUsed(
  view: View,
  options: { capabilities: Iterable<number>; limit: number },
): CapabilitySummary[] {
  const { capabilityTeams, capabilityItems } = view.counts;
  const wanted = new Uint8Array(view.capabilityVisible.length);
  for (const capability of options.capabilities) {
    wanted[capability] = 1;
  }
  const byTitle = view.index.capabilitiesByTitle.filter(
    capability => wanted[capability] === 1,
  );
  return Array.from(
    sortByCounts({
      order: byTitle,
      keys: [capabilityTeams, capabilityItems],
    }).subarray(0, options.limit),
    capability => showCapability(view, capability),
  );
}

/** What may be shown of a capability that may be named. */
export function showCapability(
  view: View,
  capability: number,
): CapabilitySummary {
  const { capabilities, cards } = view.assessed;
  const provider = capabilities.provider[capability]!;
  const node = capabilities.node[capability]!;
  const shown = node >= 0 ? node : provider;
  const owner = ownerNode(view, { node, provider });
  const top = topConsumers(view, capability);
  return {
    id: capabilities.ids[capability]!,
    title: capabilities.titles[capability]!,
    surface: SURFACES[capabilities.surface[capability]!] ?? 'service',
    provider: named(view, provider >= 0 ? provider : node)!,
    ...defined({
      description: capabilities.descriptions[capability],
      key: capabilities.keys[capability],
      entity: named(view, node),
      platform: itemName(view, itemOfCapability(view, capability)),
      owner: named(view, owner),
      lifecycle: capabilities.lifecycle[capability],
      docsUrl: cards[shown]?.links?.docs,
      channelUrl: channelOf(view, [node, provider, owner]),
    }),
    documentation: documentationWord(capabilities.documentation[capability]!),
    consumerTeams: usedBy(view.counts.capabilityTeams[capability]!),
    consumerItems: usedBy(view.counts.capabilityItems[capability]!),
    ...(top.length > 0 && { topConsumers: top }),
  };

  // No relation of the catalog says who uses a mere key or a template.
  function usedBy(value: number): PortfolioSchema<'Count'> {
    const sayable = node >= 0 && view.assessed.graph.kinds[node] !== TEMPLATE;
    return sayable ? count(view, value) : { value, coverage: 0 };
  }
}

function ownerNode(
  view: View,
  options: { node: number; provider: number },
): number {
  const { node, provider } = options;
  const own = node >= 0 ? view.owner[node]! : -1;
  return own < 0 && provider >= 0 ? view.owner[provider]! : own;
}

function channelOf(view: View, nodes: number[]): string | undefined {
  for (const node of nodes) {
    const channel = node >= 0 && view.assessed.cards[node]?.links?.channel;
    if (channel) {
      return channel;
    }
  }
  return undefined;
}

function documentationWord(
  share: number,
): NonNullable<CapabilitySummary['documentation']> {
  if (share < 0) {
    return 'unknown';
  }
  if (share === 0) {
    return 'none';
  }
  return share >= 2 / 3 ? 'good' : 'some';
}

/** Other teams that use it, those with most uses first. */
function topConsumers(
  view: View,
  capability: number,
): PortfolioSchema<'Named'>[] {
  const { consumer } = view.assessed.consumption;
  const { offsets, targets } = view.counts.rowsOfCapability;
  const provider = view.assessed.capabilities.provider[capability]!;
  const own = provider >= 0 ? view.team[provider]! : -1;
  const uses = new Map<number, number>();
  for (let i = offsets[capability]!; i < offsets[capability + 1]!; i++) {
    const team = view.team[consumer[targets[i]!]!]!;
    if (team >= 0 && team !== own) {
      uses.set(team, (uses.get(team) ?? 0) + 1);
    }
  }
  return [...uses]
    .sort((left, right) => right[1] - left[1] || left[0] - right[0])
    .slice(0, 5)
    .map(([team]) => named(view, team)!);
}
