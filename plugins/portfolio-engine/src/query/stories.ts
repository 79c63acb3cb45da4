import {
  PortfolioSchema,
  ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { neighbours } from '../graph/adjacency';
import { isUnitCode, kindCode } from '../graph/kinds';
import { showMostUsed } from './capabilities';
import { settlingLine } from '../roles/settlingLine';
import { evidenceOn } from './evidence';
import { evidenceOf } from './evidenceOf';
import { showDecision, showFinding } from './findings';
import { showGap } from './gapAnswer';
import { countGaps, gapsOn } from './gaps';
import { productManagers, showItem, unitCounts } from './items';
import { signalsOfPlatform } from './myPlatforms';
import { named } from './names';
import { liftReached, summariseNeighbours } from './neighbours';
import { sortByCounts } from './order';
import { showProfile } from './platformProfile';
import { problemsOf } from './problems';
import { Direction, Reached, reachFrom } from './reach';
import { Reading } from './reading';
import { Subject, subjectOfItem, subjectOfNode } from './subject';
import { showTeam } from './teams';
import { defined, showUnit } from './units';
import { providerOf } from './uses';
import { View } from './view';

const GROUP = kindCode('group');
const USER = kindCode('user');
const PRODUCT = ROLES.indexOf('product');
const PLATFORM = ROLES.indexOf('platform');
const MIXED = ROLES.indexOf('mixed');
const MAX_CAPABILITIES = 20;
/** Gaps, and findings, of one entity. */
const MOST_JUDGED = 20;

/** The story of an entity, but for when it was assessed. */
export type StoryOfEntity = Omit<PortfolioSchema<'EntityStory'>, 'assessedAt'>;

/**
 * Everything about one entity. Undefined for a person: no answer is about one.
 * Searches the whole graph a few times (about 60 ms for 100,000 units), so
 * this is a stage that yields.
 */
export function* showEntityStory(
  reading: Reading,
  node: number,
): Generator<void, StoryOfEntity | undefined> {
  const { view, may } = reading;
  const { kinds } = view.assessed.graph;
  const kind = kinds[node]!;
  const name = named(view, node);
  if (!name || kind === USER) {
    return undefined;
  }
  return {
    ref: name.ref,
    title: name.title,
    ...(isUnitCode(kind) && { unit: yield* showUnitStory(reading, node) }),
    ...(kind === GROUP && { team: yield* showTeamStory(reading, node) }),
    problems: problemsOf(view, node),
    ...(yield* judgedOf(reading, node)),
    mayDecide: may.decide,
    ...defined({
      dispute: showDecision(reading, reading.overlay.disputes.get(node)),
    }),
  };
}

/** Gaps and evidence of an entity with its parts; of a Group, its own. */
function* judgedOf(
  reading: Reading,
  node: number,
): Generator<void, Pick<StoryOfEntity, 'gaps' | 'findings'>> {
  const { view, may } = reading;
  const { judgement, graph } = view.assessed;
  const nodes = graph.kinds[node] === GROUP ? [node] : partsOf(view, node);
  const gaps = yield* gapsOn(reading, { nodes });
  const findings = may.readSignals ? yield* evidenceOn(reading, { nodes }) : [];
  return {
    gaps: gaps
      .slice(0, MOST_JUDGED)
      .map(number => showGap(reading, judgement.gaps[number]!)),
    findings: findings
      .slice(0, MOST_JUDGED)
      .map(number => showFinding(reading, judgement.signals.findings[number]!)),
  };
}

function partsOf(view: View, node: number): Iterable<number> {
  const { order, position, end } = view.forest;
  return order.subarray(position[node]!, end[node]!);
}

function* showUnitStory(
  reading: Reading,
  node: number,
): Generator<void, PortfolioSchema<'UnitStory'>> {
  const { view, overlay } = reading;
  const card = view.assessed.cards[node];
  const subject = subjectOfNode(view, node);
  const consumers = reachFrom(view, { subject, direction: 'consumers' });
  yield;
  const foundations = reachFrom(view, { subject, direction: 'foundations' });
  yield;
  const offered = offeredBy(view, subject);
  const used = usedBy(view, { subject, foundations });
  return {
    summary: showUnit(view, node, overlay.disputes),
    reasons: evidenceOf(view, { node }),
    ...defined({
      settle: settlingLine({ roles: view.assessed.roles, node }),
      editUrl: card?.editUrl,
    }),
    carries: yield* carries(view, { subject, reached: consumers }),
    standsOn: yield* carries(view, { subject, reached: foundations }),
    capabilities: showMostUsed(view, {
      capabilities: offered,
      limit: MAX_CAPABILITIES,
    }),
    capabilityTotal: offered.size,
    builtOn: showMostUsed(view, {
      capabilities: used,
      limit: MAX_CAPABILITIES,
    }),
    builtOnTotal: used.size,
    links: { ...card?.links },
    productManagers: productManagers(view, node),
    coverage: view.coverage,
  };
}

/** Everything about an item that may be named; yields like the above. */
export function* showItemStory(
  reading: Reading,
  item: number,
): Generator<void, PortfolioSchema<'ItemStory'>> {
  const { view, overlay } = reading;
  const { items, cards } = view.assessed;
  const top = items.top[item]!;
  const subject = subjectOfItem(view, item);
  const consumers = reachFrom(view, { subject, direction: 'consumers' });
  yield;
  const foundations = reachFrom(view, { subject, direction: 'foundations' });
  yield;
  const open = yield* gapsOn(reading, {
    nodes: neighbours(view.items.units, item),
    item,
  });
  const isPlatform =
    items.role[item] === PLATFORM || items.role[item] === MIXED;
  const { unitTeams, unitItems } = view.counts;
  const units = sortByCounts({
    order: view.index.nodesByTitle.filter(node => view.item[node] === item),
    keys: [unitTeams, unitItems],
  });
  return {
    summary: showItem(view, item),
    reasons: top >= 0 ? evidenceOf(view, { node: top }) : [],
    units: Array.from(units.subarray(0, 100), node =>
      showUnit(view, node, overlay.disputes),
    ),
    carries: yield* carries(view, { subject, reached: consumers }),
    standsOn: yield* carries(view, { subject, reached: foundations }),
    capabilities: showMostUsed(view, {
      capabilities: offeredBy(view, subject),
      limit: MAX_CAPABILITIES,
    }),
    builtOn: showMostUsed(view, {
      capabilities: usedBy(view, { subject, foundations }),
      limit: MAX_CAPABILITIES,
    }),
    links: top >= 0 ? { ...cards[top]?.links } : {},
    gaps: open
      .slice(0, MOST_JUDGED)
      .map(number => showGap(reading, view.assessed.judgement.gaps[number]!)),
    gapTotal: open.length,
    ...defined({ profile: showProfile(view, item) }),
    ...(isPlatform && { signals: yield* signalsOfPlatform(reading, item) }),
  };
}

function* showTeamStory(
  reading: Reading,
  node: number,
): Generator<void, PortfolioSchema<'TeamStory'>> {
  const { view } = reading;
  const { counts, index, assessed } = view;
  const subject = subjectOfNode(view, node);
  const owned = sortByCounts({
    order: index.itemsByTitle.filter(
      item => view.items.visible[item] === 1 && view.items.owner[item] === node,
    ),
    keys: [counts.itemTeams, counts.itemItems, unitCounts(view)],
  });
  const links = assessed.cards[node]?.links;
  return {
    summary: showTeam(view, node),
    owns: Array.from(owned.subarray(0, 20), item => showItem(view, item)),
    dependsOn: yield* teamsAround('foundations'),
    dependedOnBy: yield* teamsAround('consumers'),
    ...(links && { links: { ...links } }),
    gapTotal: (yield* countGaps(reading, {
      status: 'open',
      mine: new Set([node]),
    })).open,
  };

  function* teamsAround(direction: Direction) {
    const reached = reachFrom(view, { subject, direction });
    yield;
    return summariseNeighbours(
      view,
      liftReached(view, { subject, reached, level: 'team' }),
    );
  }
}

function* carries(
  view: View,
  options: { subject: Subject; reached: Reached },
): Generator<void, PortfolioSchema<'Carries'>> {
  const { role } = view.assessed.items;
  const items = liftReached(view, { ...options, level: 'item' });
  yield;
  const teams = liftReached(view, { ...options, level: 'team' });
  yield;
  const domains = liftReached(view, { ...options, level: 'domain' });
  yield;
  return {
    teams: summariseNeighbours(view, teams),
    products: summariseNeighbours(view, items, item => role[item] === PRODUCT),
    platforms: summariseNeighbours(
      view,
      items,
      item => role[item] === PLATFORM || role[item] === MIXED,
    ),
    domains: summariseNeighbours(view, domains),
  };
}

/** Visible capabilities that a subject, or a part of it, provides or is. */
function offeredBy(view: View, subject: Subject): Set<number> {
  const { node, provider } = view.assessed.capabilities;
  const offered = new Set<number>();
  for (const [capability, visible] of view.capabilityVisible.entries()) {
    if (
      visible === 1 &&
      (subject.has(node[capability]!) || subject.has(provider[capability]!))
    ) {
      offered.add(capability);
    }
  }
  return offered;
}

/** Visible capabilities of other items that a subject uses directly. */
function usedBy(
  view: View,
  options: { subject: Subject; foundations: Reached },
): Set<number> {
  const { subject, foundations } = options;
  const { capability } = view.assessed.consumption;
  const used = new Set<number>();
  for (const row of foundations.directRows) {
    const at = capability[row]!;
    const item = view.item[providerOf(view, row)]!;
    if (
      at >= 0 &&
      view.capabilityVisible[at] === 1 &&
      (item < 0 || item !== subject.own.item)
    ) {
      used.add(at);
    }
  }
  return used;
}
