import { Finding } from '../../findings/types';
import { drain } from '../../graph/drain';
import { daysBetween } from '../../groundwork/daysBetween';
import { Groundwork } from '../../groundwork/types';
import { isPlatform, isProduct } from '../fields';
import type { DeprioritisedSettings } from '../platformWorkDeprioritised';
import { IndicatorDefinition } from '../types';
import { LACKS } from './lacks';

const DAY = 86_400_000;
const SLICE = 4096;

/** Findings of this very signal say nothing new about it. */
const OWN_KINDS: ReadonlySet<string> = new Set([
  ...LACKS.flatMap(({ kind }) => [kind, `${kind}-in-item`]),
  'open-finding',
  'carries-many',
  'item-carries-many',
]);

/** An open finding that was seen before, with its age in days. */
interface OpenFinding {
  id: string;
  node: number;
  age: number;
}

/** What was found on platforms stays open for longer than on products. */
export const findingsStayOpen: IndicatorDefinition<DeprioritisedSettings> = {
  id: 'findings-stay-open',
  title: 'What was found on platforms stays open',
  meaning:
    'Where the open findings of platforms are much older than those of products, nobody has time for them.',
  kind: 'presence',
  field: 'role',
  measures: {
    medianAge: {
      title: 'median age of the open findings of platforms',
      unit: 'days',
    },
    timesProducts: { title: 'times that of products', unit: 'ratio' },
  },
  watch: [{ medianAge: 90, timesProducts: 2 }],
  raise: [],
  *find({ groundwork, settings }) {
    const { teams, rowsByProvider } = groundwork;
    const findings: Finding[] = [];
    if (daysOfHistory(groundwork) < settings.leastHistory) {
      return findings;
    }
    const { all } = yield* knownFindings(groundwork);
    let done = 0;
    for (const { id, node, age } of all) {
      if (isPlatform(groundwork, node)) {
        findings.push({
          kind: 'open-finding',
          nodes: [node],
          numbers: [age],
          key: id,
          teams: teams.teamOf[node]! < 0 ? [] : [teams.teamOf[node]!],
          weight: rowsByProvider[node + 1]! - rowsByProvider[node]!,
        });
      }
      if (++done % SLICE === 0) {
        yield;
      }
    }
    return findings;
  },
  bases: ({ groundwork }, scope) => {
    const ages: number[] = [];
    const byNode = openByNode(groundwork);
    for (const node of byNode.size === 0 ? [] : scope.units) {
      if (isProduct(groundwork, node)) {
        ages.push(...(byNode.get(node) ?? []));
      }
    }
    return { products: ages.length, productsMedianAge: medianOf(ages) };
  },
  measure: ({ findings, bases, settings }) => {
    const { products = 0, productsMedianAge = 0 } = bases;
    if (
      findings.length < settings.leastFindings ||
      products < settings.leastFindings
    ) {
      return { medianAge: 0, timesProducts: 0 };
    }
    const medianAge = medianOf(
      findings.map(({ numbers }) => numbers?.[0] ?? 0),
    );
    return {
      medianAge,
      timesProducts: medianAge / Math.max(1, productsMedianAge),
    };
  },
  unknownBecause: ({ groundwork, settings }, scope) => {
    const { since } = groundwork.firstSeen;
    if (since === undefined) {
      return { code: 'no-history' };
    }
    if (daysOfHistory(groundwork) < settings.leastHistory) {
      return {
        code: 'too-early',
        detail: dayAfter(since, settings.leastHistory),
      };
    }
    const byNode = openByNode(groundwork);
    let platforms = 0;
    let products = 0;
    for (const node of byNode.size === 0 ? [] : scope.units) {
      const open = byNode.get(node)?.length ?? 0;
      platforms += isPlatform(groundwork, node) ? open : 0;
      products += isProduct(groundwork, node) ? open : 0;
    }
    return Math.min(platforms, products) < settings.leastFindings
      ? { code: 'nothing-to-compare' }
      : undefined;
  },
  clears: 'Settle the oldest findings on platforms, or say why they may stay.',
};

/** Before enough of them, every finding is as young as the history itself. */
function daysOfHistory({ firstSeen, date }: Groundwork): number {
  const { since } = firstSeen;
  return since === undefined ? 0 : daysBetween(since, date) ?? 0;
}

interface OpenFindings {
  all: readonly OpenFinding[];
  /** Node → ages in days. */
  byNode: ReadonlyMap<number, number[]>;
}

const KNOWN = new WeakMap<Groundwork, OpenFindings>();

/**
 * What is stored of findings: their ids, of which the first ref names the
 * entity. Signals are found before gaps, so it is the state of the last run.
 */
function* knownFindings(groundwork: Groundwork): Generator<void, OpenFindings> {
  let known = KNOWN.get(groundwork);
  if (!known) {
    const { graph, firstSeen, date } = groundwork;
    const ages = new Map<string, number>();
    const all: OpenFinding[] = [];
    const byNode = new Map<number, number[]>();
    let done = 0;
    for (const [id, day] of firstSeen.findings) {
      const [kind = '', ref = ''] = id.split(' ', 2);
      const node = graph.indexOf.get(ref);
      if (node !== undefined && !OWN_KINDS.has(kind)) {
        const age = ages.get(day) ?? daysBetween(day, date) ?? -1;
        ages.set(day, age);
        if (age >= 0) {
          all.push({ id, node, age });
        }
      }
      if (++done % SLICE === 0) {
        yield;
      }
    }
    // In any order: a median asks for none, and findings are sorted anyway.
    for (const { node, age } of all) {
      const list = byNode.get(node);
      if (list) {
        list.push(age);
      } else {
        byNode.set(node, [age]);
      }
    }
    known = { all, byNode };
    KNOWN.set(groundwork, known);
  }
  return known;
}

function openByNode(groundwork: Groundwork): ReadonlyMap<number, number[]> {
  return drain(knownFindings(groundwork)).byNode;
}

function dayAfter(day: string, days: number): string {
  const time = Date.parse(day) + days * DAY;
  return Number.isFinite(time)
    ? new Date(time).toISOString().slice(0, 10)
    : day;
}

/** 0 of none. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? sorted[middle]!
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
