import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { ScopeName } from '../signals/types';
import {
  DecisionStatus,
  findingMatches,
  hasStatus,
  ownerInView,
  showFinding,
} from './findings';
import { findShown } from './findingsShown';
import { textMatcher } from './matchText';
import { visibleNode } from './names';
import { Page, PageRequest, takePage } from './page';
import { Reading } from './reading';
import { reportOf, signalsInUse, strongestFirst } from './signals';
import { View } from './view';

const SLICE = 2048;

/** What a list of evidence is narrowed to; what is left out is no filter. */
export interface EvidenceFilter {
  /** Id of a signal; every one, if left out. */
  signal?: string;
  indicator?: string;
  text?: string;
  /** Ref of the group that answers for something that is named. */
  owner?: string;
  status: DecisionStatus;
  mine?: ReadonlySet<number>;
}

/**
 * What was seen for signals in one scope, as far as the caller may know of it:
 * by signal, that of the indicators that carry the status first.
 */
export function* listEvidence(
  reading: Reading,
  options: { scope: ScopeName; filter: EvidenceFilter; page: PageRequest },
): Generator<void, Page<PortfolioSchema<'Finding'>>> {
  const { scope, filter, page } = options;
  const { view, overlay } = reading;
  const { findings } = view.assessed.judgement.signals;
  const shown = yield* findShown(view, findings);
  const owner =
    filter.owner === undefined ? undefined : visibleNode(view, filter.owner);
  const isNobody = filter.owner !== undefined && owner === undefined;
  const matches = textMatcher(filter.text);
  const listed: number[] = [];
  let done = 0;
  for (const { id } of isNobody ? [] : signalsInUse(reading)) {
    if (filter.signal !== undefined && filter.signal !== id) {
      continue;
    }
    const report = reportOf(reading, id, scope.id);
    for (const indicator of strongestFirst(report?.indicators ?? [])) {
      if (
        filter.indicator !== undefined &&
        filter.indicator !== indicator.indicator
      ) {
        continue;
      }
      for (const number of indicator.findings) {
        const finding = findings[number]!;
        if (
          shown[number] === 1 &&
          hasStatus(overlay.findings.get(finding.id), filter.status) &&
          (owner === undefined ||
            ownsOneOf(view, finding.nodes, each => each === owner)) &&
          (!filter.mine ||
            ownsOneOf(view, finding.nodes, each => filter.mine!.has(each))) &&
          (!matches || findingMatches(view, { matches, finding }))
        ) {
          listed.push(number);
        }
        if (++done % SLICE === 0) {
          yield;
        }
      }
    }
  }
  return takePage({
    listed,
    request: page,
    idOf: number => findings[number]!.id,
    show: number => showFinding(reading, findings[number]!),
  });
}

/** Whether somebody answers for one of the entities that are named. */
function ownsOneOf(
  view: View,
  nodes: readonly number[],
  isOwner: (owner: number) => boolean,
): boolean {
  return nodes.some(node => isOwner(ownerInView(view, node)));
}

const byNode = new WeakMap<View, ReadonlyMap<number, readonly number[]>>();

/** Node → evidence that names it, as the caller may know of; made once a view. */
export function* findingsByNode(
  view: View,
): Generator<void, ReadonlyMap<number, readonly number[]>> {
  const known = byNode.get(view);
  if (known) {
    return known;
  }
  const { findings } = view.assessed.judgement.signals;
  const shown = yield* findShown(view, findings);
  const made = new Map<number, number[]>();
  for (const [number, { nodes, items = [] }] of findings.entries()) {
    if (shown[number] === 1) {
      const tops = items.map(item => view.assessed.items.top[item] ?? -1);
      for (const node of new Set([...nodes, ...tops])) {
        const same = made.get(node);
        if (same) {
          same.push(number);
        } else {
          made.set(node, [number]);
        }
      }
    }
    if (number % SLICE === 0) {
      yield;
    }
  }
  made.delete(-1);
  byNode.set(view, made);
  return made;
}

/**
 * Open evidence that names one of some entities, the signals that are raised
 * first, then the heaviest.
 */
export function* evidenceOn(
  reading: Reading,
  options: {
    nodes: Iterable<number>;
    /** Only of these signals. */
    signals?: readonly string[];
  },
): Generator<void, number[]> {
  const { nodes, signals } = options;
  const { view, overlay } = reading;
  const { findings } = view.assessed.judgement.signals;
  const known = yield* findingsByNode(view);
  const found = new Set<number>();
  for (const node of nodes) {
    for (const number of known.get(node) ?? []) {
      const isAsked =
        signals === undefined || signals.includes(findings[number]!.signal);
      if (isAsked && overlay.setAside[number] !== 1) {
        found.add(number);
      }
    }
  }
  const standing = standingOf(reading);
  return [...found].sort(
    (one, other) =>
      (standing.get(keyOf(other)) ?? 0) - (standing.get(keyOf(one)) ?? 0) ||
      findings[other]!.weight - findings[one]!.weight ||
      one - other,
  );

  function keyOf(number: number): string {
    const { signal, indicator } = findings[number]!;
    return `${signal} ${indicator}`;
  }
}

/** Indicator → how its status ranks in the whole organisation. */
function standingOf(reading: Reading): ReadonlyMap<string, number> {
  const { reports } = reading.overlay;
  const ranks = ['unknown', 'clear', 'watch', 'raised'];
  return new Map(
    reports
      .filter(({ scope }) => scope === 'organisation')
      .flatMap(({ signal, indicators }) =>
        indicators.map(
          ({ indicator, status }) =>
            [`${signal} ${indicator}`, ranks.indexOf(status)] as const,
        ),
      ),
  );
}
