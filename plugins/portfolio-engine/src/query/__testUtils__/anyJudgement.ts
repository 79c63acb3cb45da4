import { emptyJudgement, Judgement } from '../../judgement';
import { findingId } from '../../findings/findingId';
import { Finding } from '../../findings/types';
import { GapDefinition } from '../../gaps/types';
import { isUnitCode, kindCode } from '../../graph/kinds';
import { CapabilityTable, CatalogGraph, ItemTable } from '../../model';
import { Opportunity, PlatformProfile } from '../../platforms/types';
import { DEFAULT_SIGNAL_SETTINGS } from '../../signals/findSignals';
import { SignalDefinition, SIGNAL_STATUSES } from '../../signals/types';
import { Terms } from '../reading';

const GROUP = kindCode('group');

/** Shapes of findings: what their sentences name and count. */
const SHAPES = ['one', 'pair', 'counted', 'item'] as const;
const TEMPLATES = {
  one: '{subject} stands alone, {n0} days.',
  pair: '{subject} and {other} are alike.',
  counted: '{subject} is used by {count} teams.',
  item: '{item} is a whole.',
};

const nothing = function* nothing() {
  return [];
};

function signalOf(id: string): SignalDefinition {
  return {
    id,
    title: id,
    question: `Is it ${id}?`,
    idea: 'An idea.',
    templates: TEMPLATES,
    indicators: ['first', 'second'].map(indicator => ({
      id: indicator,
      title: indicator,
      meaning: 'It counts.',
      kind: 'presence',
      field: 'owner',
      measures: { findings: { title: 'Findings', unit: 'count' } },
      watch: [{ findings: 1 }],
      raise: [{ findings: 2 }],
      find: nothing,
      measure: ({ findings }) => ({ findings: findings.length }),
      clears: `Mend ${indicator} of ${id}.`,
    })),
  };
}

function gapOf(
  kind: string,
  category: GapDefinition['category'],
): GapDefinition {
  return {
    kind,
    category,
    title: `Gap ${kind}`,
    meaning: 'It matters.',
    templates: {
      [kind]: `${kind}: {subject} {other} {item} {count}.`,
      [`${kind}-collapsed`]: `${kind}: {count} of them.`,
    },
    find: nothing,
  };
}

/** What the findings of `judgementAtRandom` are told in. */
export const TEST_TERMS: Terms = {
  signals: [signalOf('alike'), signalOf('hard-to-use-apis')],
  custom: new Set(['alike']),
  settings: DEFAULT_SIGNAL_SETTINGS,
  gaps: [gapOf('open', 'ownership'), gapOf('untidy', 'hygiene')],
};

/** Conclusions of no meaning, consistent in form, that name anything. */
export function judgementAtRandom(options: {
  graph: CatalogGraph;
  items: ItemTable;
  capabilities: CapabilityTable;
  random: () => number;
}): Judgement {
  const { graph, items, capabilities, random } = options;
  const nodes = graph.refs.map((_, node) => node);
  const units = nodes.filter(node => isUnitCode(graph.kinds[node]!));
  const groups = nodes.filter(node => graph.kinds[node] === GROUP);
  const all = items.ids.map((_, item) => item);
  const platforms = all.filter(item => items.form[item] !== 2);
  if (units.length === 0) {
    return emptyJudgement();
  }
  const judgement = emptyJudgement();
  const { findings, reports, scopes } = judgement.signals;
  scopes.push(
    {
      id: 'organisation',
      kind: 'organisation',
      node: -1,
      item: -1,
      units: units.length,
      teams: 3,
    },
    ...units
      .filter(
        node =>
          graph.refs[node]!.startsWith('domain:') &&
          // One that is a platform is one scope, that of the platform.
          !platforms.some(item => items.ids[item] === graph.refs[node]),
      )
      .map(node => ({
        id: graph.refs[node]!,
        kind: 'domain' as const,
        node,
        item: -1,
        units: 1,
        teams: 3,
      })),
    ...platforms.map(item => ({
      id: items.ids[item]!,
      kind: 'platform' as const,
      node: items.top[item]!,
      item,
      units: 1,
      teams: 3,
    })),
  );
  for (const signal of TEST_TERMS.signals) {
    const numbers = signal.indicators.map(({ id }) => {
      const from = findings.length;
      for (let i = 0; i < 4; i++) {
        const finding = findingAtRandom();
        findings.push({
          ...finding,
          id: findingId({ graph, items, finding }),
          signal: signal.id,
          indicator: id,
        });
      }
      return { id, from };
    });
    for (const { id: scope } of scopes) {
      reports.push({
        signal: signal.id,
        scope,
        status: pick(SIGNAL_STATUSES),
        indicators: numbers.map(({ id, from }) => ({
          indicator: id,
          status: pick(SIGNAL_STATUSES),
          measures: { findings: 4 },
          bases: {},
          coverage: { field: 'owner', of: 5, have: 4, teams: 3 },
          findings: [from, from + 1, from + 2, from + 3],
          total: 4,
        })),
      });
    }
  }
  for (let i = 0; i < 6; i++) {
    const finding = findingAtRandom();
    const collapsed = random() % 4 === 0;
    const [kind, category] =
      random() % 2 === 0
        ? (['open', 'ownership'] as const)
        : (['untidy', 'hygiene'] as const);
    const found: Finding = collapsed
      ? { ...finding, nodes: [], items: [], counted: some(units, 4) }
      : finding;
    judgement.gaps.push({
      ...found,
      ...(collapsed && { leastCounted: 1 }),
      kind,
      category,
      severity: pick(['low', 'medium', 'high']),
      suggestedOwner: groups.length > 0 ? pick(groups) : -1,
      suggestedBecause: 'owns-container',
      mend: {
        field: 'spec.owner',
        value: random() % 2 === 0 ? '{owner}' : graph.refs[pick(nodes)],
      },
      team: -1,
      id: `${i} ${findingId({ graph, items, finding: { ...found, kind } })}`,
      ...(collapsed && { collapsed: true }),
    });
  }
  judgement.opportunities.push(...opportunities());
  judgement.platforms.push(...all.map(profileAtRandom));
  judgement.customerProducts.push(...some(all, 4));
  judgement.staffing = {
    ...judgement.staffing,
    stage: 'established',
    need: 2,
    platformTeams: some(groups, 2),
    areas: all.slice(0, 3).map((item, place) => ({
      item,
      node: items.top[item]!,
      major: true,
      majorBecause: ['consumers'],
      carriedBy: place - 1,
      teams: some(groups, 2),
      consumerTeams: some(groups, 3),
      consumerProducts: some(all, 2),
      capabilities: 3,
      units: 5,
      unowned: 1,
      restructuring: false,
      namesNobody: false,
      need: 1,
      heldBy: place === 0 ? [0] : [],
      likely: false,
    })),
    held: [
      {
        person: graph.refs.findIndex(ref => ref.startsWith('user:')),
        dualHat: false,
        areas: [0],
        source: 'annotation',
      },
    ],
    open: [{ area: 1, first: 'internal', second: 'external', because: [] }],
    steps: [{ code: 'need-of-area', numbers: [1, 2], area: 0 }],
  };
  judgement.additions.push({
    code: 'name-owners',
    field: 'owner',
    edits: 2,
    examples: some(units, 4),
    of: 9,
    missing: 5,
    opens: ['alike/first'],
  });
  judgement.verdict = {
    ...judgement.verdict,
    answer: 'yes',
    decided: random() % 5,
    reasons: ['alike'],
  };
  return judgement;

  function findingAtRandom(): Finding {
    const kind = pick(SHAPES);
    const rest = { teams: some(groups, 2), weight: random() % 5 };
    switch (kind) {
      case 'pair':
        return { kind, nodes: [pick(units), pick(nodes)], ...rest };
      case 'counted':
        return {
          kind,
          nodes: [pick(units)],
          counted: some(groups, 3),
          leastCounted: 1 + (random() % 2),
          ...rest,
        };
      case 'item':
        return all.length > 0
          ? { kind, nodes: [], items: [pick(all)], ...rest }
          : { kind: 'one', nodes: [pick(units)], numbers: [3], ...rest };
      default:
        return { kind, nodes: [pick(units)], numbers: [3], ...rest };
    }
  }

  function opportunities(): Opportunity[] {
    const kinds = ['same-private-resource', 'missing-target'] as const;
    return [0, 1, 2, 3].map(place => ({
      kind: place === 0 ? 'look-alikes-over-products' : pick(kinds),
      id: `opportunity ${place}`,
      topic: 'topic',
      node: place === 3 ? pick(nodes) : -1,
      units: some(units, 5),
      items: some(all, 4),
      teams: some(groups, 3),
      platform: all.length > 0 ? pick(all) : -1,
      platformBecause: 'used-by-most',
    }));
  }

  function profileAtRandom(item: number): PlatformProfile {
    const offered = capabilities.ids.map((_, capability) => capability);
    return {
      item,
      charter: {
        forWhom: { node: pick(units), field: 'metadata.description' },
        why: { node: pick(units), field: 'x', value: 'builders' },
      },
      qualities: {
        consumerTeams: some(groups, 3),
        consumerProducts: some(all, 3),
        criticalFor: some(all, 3),
        selfServiceCapabilities: some(offered, 2),
        capabilities: some(offered, 4),
        templates: some(units, 2),
        domains: some(units, 2),
        partners: some(units, 2),
        newConsumers: some(all, 2),
      },
      styles: ['service', 'library'],
      styledApis: some(units, 4),
    };
  }

  function pick<T>(list: readonly T[]): T {
    return list[random() % list.length]!;
  }

  /** At most so many of a list, each once, ascending. */
  function some(list: readonly number[], most: number): number[] {
    const taken = new Set<number>();
    for (let i = 0; i < most && list.length > 0; i++) {
      taken.add(pick(list));
    }
    return [...taken].sort((one, other) => one - other);
  }
}
