import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Gap, GAP_SEVERITIES, GapCategory, GapSeverity } from '../gaps/types';
import {
  DecisionStatus,
  findingMatches,
  hasStatus,
  ownerInView,
} from './findings';
import { countedInView, findShown } from './findingsShown';
import { dependentsOf, GapAnswer, gapDependents, showGap } from './gapAnswer';
import { textMatcher } from './matchText';
import { named, visibleItem, visibleNode } from './names';
import { Page, PageRequest, takePage } from './page';
import { Reading } from './reading';
import { View } from './view';

const SLICE = 2048;

/** What a list of gaps is narrowed to; what is left out is no filter. */
export interface GapFilter {
  category?: GapCategory;
  kind?: string;
  severity?: GapSeverity;
  text?: string;
  /** Ref of the group that answers for what has the gap. */
  owner?: string;
  /** Ref of the domain; what it holds, too. */
  domain?: string;
  /** Id of the item. */
  item?: string;
  status: DecisionStatus;
  mine?: ReadonlySet<number>;
}

export type GapSort = 'dependents' | 'severity' | 'title';

/** Gaps of what the caller may see. */
export function* listGaps(
  reading: Reading,
  options: { filter: GapFilter; sort: GapSort; page: PageRequest },
): Generator<void, Page<GapAnswer>> {
  const { filter, sort, page } = options;
  const { view } = reading;
  const { gaps } = view.assessed.judgement;
  const order = yield* gapOrder(view, sort);
  const passes = yield* gapFilter(reading, filter);
  const listed: number[] = [];
  let done = 0;
  for (const number of order) {
    if (passes?.(number)) {
      listed.push(number);
    }
    if (++done % SLICE === 0) {
      yield;
    }
  }
  return takePage({
    listed,
    request: page,
    idOf: number => gaps[number]!.id,
    show: number => showGap(reading, gaps[number]!),
  });
}

/** How many a filter leaves, and how many of them are severe. */
export function* countGaps(
  reading: Reading,
  filter: GapFilter,
): Generator<void, { open: number; high: number }> {
  const { gaps } = reading.view.assessed.judgement;
  const passes = yield* gapFilter(reading, filter);
  const counted = { open: 0, high: 0 };
  for (const [number, { severity }] of gaps.entries()) {
    if (passes?.(number)) {
      counted.open++;
      counted.high += severity === 'high' ? 1 : 0;
    }
    if (number % SLICE === 0) {
      yield;
    }
  }
  return counted;
}

/** Every kind, with how many are open. */
export function* listGapKinds(
  reading: Reading,
  options: { mine?: ReadonlySet<number> },
): Generator<void, PortfolioSchema<'GapKinds'>> {
  const { gaps } = reading.view.assessed.judgement;
  const passes = yield* gapFilter(reading, { status: 'open', ...options });
  const counts = new Map<string, { open: number; high: number }>();
  for (const [number, { kind, severity }] of gaps.entries()) {
    if (passes?.(number)) {
      const counted = counts.get(kind) ?? { open: 0, high: 0 };
      counts.set(kind, counted);
      counted.open++;
      counted.high += severity === 'high' ? 1 : 0;
    }
    if (number % SLICE === 0) {
      yield;
    }
  }
  const kinds = reading.terms.gaps.map(
    ({ kind, category, title, meaning }) => ({
      kind,
      category,
      title,
      meaning,
      ...(counts.get(kind) ?? { open: 0, high: 0 }),
    }),
  );
  return {
    kinds: [
      ...kinds.filter(({ category }) => category === 'ownership'),
      ...kinds.filter(({ category }) => category === 'hygiene'),
    ],
  };
}

/**
 * What a gap with one cause stands for, most depended on first; undefined
 * where there is no such gap, or the caller may not know of it.
 */
export function* listGapMembers(
  reading: Reading,
  options: { gap: string; page: PageRequest },
): Generator<void, Page<PortfolioSchema<'Named'>> | undefined> {
  const { view } = reading;
  const { gaps } = view.assessed.judgement;
  const shown = yield* findShown(view, gaps);
  const place = gaps.findIndex(({ id }) => id === options.gap);
  if (place < 0 || shown[place] !== 1) {
    return undefined;
  }
  const { refs } = view.assessed.graph;
  const members = [...(countedInView(view, gaps[place]!) ?? [])];
  yield;
  members.sort(
    (one, other) =>
      dependentsOf(view, other) - dependentsOf(view, one) || one - other,
  );
  return takePage({
    listed: members,
    request: options.page,
    idOf: node => refs[node]!,
    show: node => named(view, node)!,
  });
}

const orders = new WeakMap<View, Map<GapSort, Uint32Array>>();

/**
 * Gaps that the caller may know of, in order; made once a view. One that stands
 * for many comes before single ones, since one change mends them all.
 */
function* gapOrder(view: View, sort: GapSort): Generator<void, Uint32Array> {
  let known = orders.get(view);
  if (!known) {
    known = new Map();
    orders.set(view, known);
  }
  const made = known.get(sort);
  if (made) {
    return made;
  }
  const { gaps } = view.assessed.judgement;
  const shown = yield* findShown(view, gaps);
  const numbers: number[] = [];
  const dependents = new Uint32Array(gaps.length);
  const severity = new Uint8Array(gaps.length);
  const titles: string[] = new Array(gaps.length);
  for (const [number, gap] of gaps.entries()) {
    if (shown[number] === 1) {
      numbers.push(number);
      dependents[number] = gapDependents(view, gap);
      severity[number] = GAP_SEVERITIES.indexOf(gap.severity);
      titles[number] = view.index.lowerTitles[gap.nodes[0] ?? -1] ?? '';
    }
    if (number % SLICE === 0) {
      yield;
    }
  }
  const collapsed = (number: number) => (gaps[number]!.collapsed ? 1 : 0);
  const byTitle = (one: number, other: number) =>
    compare(titles[one]!, titles[other]!) ||
    compare(gaps[one]!.id, gaps[other]!.id);
  const bySeverity = (one: number, other: number) =>
    severity[other]! - severity[one]!;
  const byDependents = (one: number, other: number) =>
    dependents[other]! - dependents[one]!;
  const compareGaps = {
    title: byTitle,
    severity: (one: number, other: number) =>
      bySeverity(one, other) ||
      collapsed(other) - collapsed(one) ||
      byDependents(one, other) ||
      byTitle(one, other),
    dependents: (one: number, other: number) =>
      collapsed(other) - collapsed(one) ||
      byDependents(one, other) ||
      bySeverity(one, other) ||
      byTitle(one, other),
  }[sort];
  const order = Uint32Array.from(yield* sortInRuns(numbers, compareGaps));
  known.set(sort, order);
  return order;
}

/** Sorts runs, then merges them, so that others get their turn. */
function* sortInRuns(
  numbers: readonly number[],
  compareTwo: (one: number, other: number) => number,
): Generator<void, number[]> {
  let runs: number[][] = [];
  for (let from = 0; from < numbers.length; from += SLICE) {
    runs.push(numbers.slice(from, from + SLICE).sort(compareTwo));
    yield;
  }
  while (runs.length > 1) {
    const merged: number[][] = [];
    for (let i = 0; i < runs.length; i += 2) {
      merged.push(yield* merge(runs[i]!, runs[i + 1] ?? [], compareTwo));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge(
  left: readonly number[],
  right: readonly number[],
  compareTwo: (one: number, other: number) => number,
): Generator<void, number[]> {
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const takesLeft =
      j >= right.length ||
      (i < left.length && compareTwo(left[i]!, right[j]!) <= 0);
    merged.push(takesLeft ? left[i++]! : right[j++]!);
    if (merged.length % SLICE === 0) {
      yield;
    }
  }
  return merged;
}

/** Whether a gap passes; undefined: none can. */
function* gapFilter(
  reading: Reading,
  filter: GapFilter,
): Generator<void, ((number: number) => boolean) | undefined> {
  const { view, overlay, terms } = reading;
  const { gaps } = view.assessed.judgement;
  const shown = yield* findShown(view, gaps);
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
  const matches = textMatcher(filter.text);
  const { position, end } = view.forest;
  const titles = new Map(
    terms.gaps.map(({ kind, title }) => [kind, title.toLowerCase()]),
  );
  const isOf = (number: number) => {
    const gap = gaps[number]!;
    return (
      (typeof owner !== 'number' ||
        anySubject(gap, node => ownerInView(view, node) === owner)) &&
      (typeof domain !== 'number' ||
        anySubject(
          gap,
          node =>
            view.domain[node] === domain ||
            (position[node]! >= position[domain]! &&
              position[node]! < end[domain]!),
        )) &&
      (typeof item !== 'number' ||
        gap.items?.includes(item) === true ||
        anySubject(gap, node => view.item[node] === item)) &&
      (!filter.mine ||
        anySubject(gap, node => filter.mine!.has(ownerInView(view, node))))
    );
  };
  return number => {
    const gap = gaps[number]!;
    return (
      shown[number] === 1 &&
      (filter.category === undefined || gap.category === filter.category) &&
      (filter.kind === undefined || gap.kind === filter.kind) &&
      (filter.severity === undefined || gap.severity === filter.severity) &&
      hasStatus(overlay.gaps.get(gap.id), filter.status) &&
      isOf(number) &&
      (!matches ||
        findingMatches(view, {
          matches,
          finding: gap,
          texts: [titles.get(gap.kind) ?? ''],
        }))
    );
  };

  /** Of what stands for many, one of those that the caller may see. */
  function anySubject(gap: Gap, holds: (node: number) => boolean): boolean {
    const [subject] = gap.nodes;
    if (subject !== undefined) {
      return holds(subject);
    }
    const top = view.assessed.items.top[gap.items?.[0] ?? -1] ?? -1;
    return top >= 0
      ? holds(top)
      : (gap.counted ?? []).some(
          node => view.visible[node] === 1 && holds(node),
        );
  }
}

const byNode = new WeakMap<View, ReadonlyMap<number, readonly number[]>>();

/** Open gaps of some entities, or items, most depended on first. */
export function* gapsOn(
  reading: Reading,
  options: { nodes: Iterable<number>; item?: number },
): Generator<void, number[]> {
  const { view, overlay } = reading;
  const { gaps } = view.assessed.judgement;
  const known = yield* gapsByNode(view);
  const found = new Set<number>();
  for (const node of options.nodes) {
    for (const place of known.get(node) ?? []) {
      found.add(place);
    }
  }
  for (const place of known.get(-2 - (options.item ?? -1)) ?? []) {
    found.add(place);
  }
  const order = yield* gapOrder(view, 'dependents');
  return [...found]
    .sort((one, other) => one - other)
    .map(place => order[place]!)
    .filter(number => hasStatus(overlay.gaps.get(gaps[number]!.id), 'open'));
}

/**
 * Node → places in the order by dependents; items are `-2 - item`. Gaps that
 * stand for many are of none of them: they are the catalog's.
 */
function* gapsByNode(
  view: View,
): Generator<void, ReadonlyMap<number, readonly number[]>> {
  const known = byNode.get(view);
  if (known) {
    return known;
  }
  const { gaps } = view.assessed.judgement;
  const made = new Map<number, number[]>();
  const order = yield* gapOrder(view, 'dependents');
  for (const [place, number] of order.entries()) {
    const { nodes, items = [], collapsed } = gaps[number]!;
    const keys = [...nodes.slice(0, 1), ...items.map(item => -2 - item)];
    for (const key of collapsed ? [] : keys) {
      const same = made.get(key);
      if (same) {
        same.push(place);
      } else {
        made.set(key, [place]);
      }
    }
    if (place % SLICE === 0) {
      yield;
    }
  }
  byNode.set(view, made);
  return made;
}

function compare(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}
