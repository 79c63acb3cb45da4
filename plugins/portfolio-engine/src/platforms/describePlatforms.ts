import { ROLES, SURFACES } from '@backstage-portfolio/plugin-portfolio-common';
import { daysBetween } from '../groundwork/daysBetween';
import { Groundwork } from '../groundwork/types';
import { groupBy, hasEdge, neighbours } from '../graph/adjacency';
import { kindCode } from '../graph/kinds';
import { Adjacency, ITEM_FORMS } from '../model';
import { readCharter } from './charter';
import { findAudiences } from './customerFacing';
import { unitsOfItems, usersOf } from './itemUsers';
import { PlatformProfile, Qualities } from './types';

const PRODUCT = ROLES.indexOf('product');
const PLATFORM = ROLES.indexOf('platform');
const MIXED = ROLES.indexOf('mixed');
const LOOSE = ITEM_FORMS.indexOf('loose');
const SELF_SERVICE = SURFACES.indexOf('self-service');
const API = kindCode('api');
const SLICE = 16_384;
/** Steps over platforms between two yields. */
const PLATFORMS = 32;
/** A consumer is new for so many days. */
const NEW_DAYS = 90;

/** Platforms, and the products for which one of them may be critical. */
export interface DescribedPlatforms {
  /** By item. */
  platforms: PlatformProfile[];
  /** Items that are products of end customers, ascending. */
  customerProducts: number[];
}

/** Charter and qualities of every platform item. */
export function* describePlatforms(options: {
  groundwork: Groundwork;
}): Generator<void, DescribedPlatforms> {
  const { groundwork } = options;
  const { items } = groundwork;
  const unitsOf = yield* unitsOfItems(groundwork);
  const capabilitiesOf = yield* capabilitiesOfItems(groundwork);
  const { customerFacing, partner, documented } = yield* findAudiences(
    groundwork,
  );
  const criticalFor = yield* findCritical(groundwork, customerFacing);
  const newConsumers = yield* findNewConsumers(groundwork);
  const nodes = groundwork.graph.refs.length;
  const seenFor = new Int32Array(nodes).fill(-1);
  const wholeSeenFor = new Int32Array(nodes).fill(-1);
  const profiles: PlatformProfile[] = [];
  for (let item = 0; item < items.ids.length; item++) {
    if (isPlatform(groundwork, item)) {
      const units = neighbours(unitsOf, item);
      const capabilities = [...neighbours(capabilitiesOf, item)];
      const qualities = qualitiesOf({
        groundwork,
        item,
        units,
        capabilities,
        seenFor,
        wholeSeenFor,
        partner,
        documented,
      });
      profiles.push({
        item,
        charter: readCharter({
          groundwork,
          top: items.top[item]!,
          units,
          capabilities,
          templates: qualities.templates,
        }),
        qualities: {
          ...qualities,
          criticalFor: criticalFor.get(item) ?? [],
          ...(newConsumers && { newConsumers: newConsumers.get(item) ?? [] }),
        },
        ...stylesOf(groundwork, units),
      });
    }
    if (item % PLATFORMS === 0) {
      yield;
    }
  }
  const customerProducts: number[] = [];
  for (const [item, isFor] of customerFacing.entries()) {
    if (isFor === 1) {
      customerProducts.push(item);
    }
  }
  return { platforms: profiles, customerProducts };
}

function isPlatform({ items }: Groundwork, item: number): boolean {
  const role = items.role[item];
  return (role === PLATFORM || role === MIXED) && items.form[item] !== LOOSE;
}

/** Item → numbers of its capabilities, ascending. */
function* capabilitiesOfItems({
  capabilities,
  items,
}: Groundwork): Generator<void, Adjacency> {
  const numbers: number[] = [];
  const keys: number[] = [];
  for (let i = 0; i < capabilities.item.length; i++) {
    if (capabilities.item[i]! >= 0) {
      numbers.push(i);
      keys.push(capabilities.item[i]!);
    }
    if (i % SLICE === 0) {
      yield;
    }
  }
  return yield* groupBy({
    nodes: items.ids.length,
    keys: Uint32Array.from(keys),
    values: Uint32Array.from(numbers),
  });
}

/** All that is read off one platform and its direct users. */
function qualitiesOf(options: {
  groundwork: Groundwork;
  item: number;
  units: Uint32Array;
  capabilities: number[];
  /** See `usersOf`. */
  seenFor: Int32Array;
  /** The same for Groups and Domains. */
  wholeSeenFor: Int32Array;
  /** Unit → 1 where it is for partners. */
  partner: Uint8Array;
  /** Node → 1 where it has docs. */
  documented: Uint8Array;
}): Omit<Qualities, 'criticalFor' | 'newConsumers'> {
  const { groundwork, item, capabilities, wholeSeenFor } = options;
  const { capabilities: table, graph, items, teams } = groundwork;
  const own = teams.teamOf[items.top[item]!] ?? -1;
  const using: number[] = [];
  const domains: number[] = [];
  const partners: number[] = [];
  for (const user of usersOf(groundwork, options)) {
    const team = teams.teamOf[user]!;
    const domain = graph.domain[user]!;
    if (team >= 0 && team !== own && wholeSeenFor[team] !== item) {
      wholeSeenFor[team] = item;
      using.push(team);
    }
    if (domain >= 0 && wholeSeenFor[domain] !== item) {
      wholeSeenFor[domain] = item;
      domains.push(domain);
    }
    if (options.partner[user] === 1) {
      partners.push(user);
    }
  }
  return {
    consumerTeams: using.sort(ascending),
    consumerProducts: [...neighbours(groundwork.itemUses.in, item)].filter(
      user => items.role[user] === PRODUCT && items.form[user] !== LOOSE,
    ),
    selfServiceCapabilities: capabilities.filter(i =>
      isSelfService(options, i),
    ),
    capabilities,
    templates: capabilities
      .filter(i => table.surface[i] === SELF_SERVICE)
      .map(i => table.node[i]!),
    domains: domains.sort(ascending),
    partners: partners.sort(ascending),
  };
}

/** Docs and, of an API, a definition that can be read; or a Template. */
function isSelfService(
  options: { groundwork: Groundwork; documented: Uint8Array },
  capability: number,
): boolean {
  const { documented } = options;
  const { capabilities, digests, graph, items } = options.groundwork;
  if (capabilities.surface[capability] === SELF_SERVICE) {
    return true;
  }
  const node = capabilities.node[capability]!;
  const isDocumented =
    documented[node] === 1 ||
    documented[capabilities.provider[capability]!] === 1 ||
    documented[items.top[capabilities.item[capability]!] ?? -1] === 1;
  return (
    isDocumented &&
    (graph.kinds[node] !== API ||
      // Of a type that no parser knows there is nothing to read.
      ['parsed', 'not-applicable'].includes(
        digests.get(graph.refs[node]!)?.state ?? '',
      ))
  );
}

/** Interface styles by how many of its APIs show them, then by name. */
function stylesOf(
  { digests, graph }: Groundwork,
  units: Uint32Array,
): Pick<PlatformProfile, 'styles' | 'styledApis'> {
  const counts = new Map<string, number>();
  const styledApis: number[] = [];
  for (let place = 0; place < units.length; place++) {
    const node = units[place]!;
    const format =
      graph.kinds[node] === API
        ? digests.get(graph.refs[node]!)?.format
        : undefined;
    if (format !== undefined) {
      styledApis.push(node);
      counts.set(format, (counts.get(format) ?? 0) + 1);
    }
  }
  return {
    styles: [...counts]
      .sort(
        ([one, some], [other, more]) => more - some || (one < other ? -1 : 1),
      )
      .map(([style]) => style),
    styledApis,
  };
}

/** Platform item → customer-facing products that stand on it, ascending. */
function* findCritical(
  groundwork: Groundwork,
  customerFacing: Uint8Array,
): Generator<void, Map<number, number[]>> {
  const { consumer, provider } = groundwork.consumption.itemReach;
  const found = new Map<number, number[]>();
  for (let from = 0; from < consumer.length; from += SLICE) {
    const to = Math.min(from + SLICE, consumer.length);
    for (let row = from; row < to; row++) {
      const item = provider[row]!;
      if (
        customerFacing[consumer[row]!] === 1 &&
        isPlatform(groundwork, item)
      ) {
        const products = found.get(item);
        if (products) {
          products.push(consumer[row]!);
        } else {
          found.set(item, [consumer[row]!]);
        }
      }
    }
    yield;
  }
  return found;
}

/**
 * Item → items that were first seen to use it of late, ascending; undefined
 * while the history is too short to say that none came. What the first run saw
 * is not new.
 */
function* findNewConsumers(
  groundwork: Groundwork,
): Generator<void, Map<number, number[]> | undefined> {
  const { firstSeen, items, itemUses, date } = groundwork;
  const { since } = firstSeen;
  if (since === undefined || (daysBetween(since, date) ?? 0) < NEW_DAYS) {
    return undefined;
  }
  const numbers = new Map(items.ids.map((id, item) => [id, item]));
  yield;
  const found = new Map<number, number[]>();
  let done = 0;
  for (const [use, day] of firstSeen.itemUses) {
    const age = day > since ? daysBetween(day, date) : undefined;
    if (age !== undefined && age <= NEW_DAYS) {
      const [user, used] = use.split(' > ').map(id => numbers.get(id));
      if (
        user !== undefined &&
        used !== undefined &&
        hasEdge(itemUses.out, { from: user, to: used })
      ) {
        found.set(used, [...(found.get(used) ?? []), user].sort(ascending));
      }
    }
    if (++done % SLICE === 0) {
      yield;
    }
  }
  return found;
}

function ascending(one: number, other: number): number {
  return one - other;
}
