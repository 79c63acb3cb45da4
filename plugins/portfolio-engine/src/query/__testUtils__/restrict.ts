import { EVIDENCE } from '@backstage-portfolio/plugin-portfolio-common';
import { buildRelationEdges } from '../../graph/adjacency';
import { findContainment } from '../../graph/containment';
import { drain } from '../../graph/drain';
import { isUnitCode, kindCode } from '../../graph/kinds';
import { findOwners } from '../../graph/owner';
import {
  Assessed,
  CatalogGraph,
  ITEM_FORMS,
  RELATION_NAMES,
  RelationEdges,
  RelationName,
} from '../../model';
import { restrictJudgement } from './restrictJudgement';

/**
 * The assessment of the visible part alone, with the conclusions of the whole:
 * what a view must answer like. Slow and plain on purpose.
 */
export function restrict(options: {
  assessed: Assessed;
  mask: Uint8Array;
}): Assessed {
  const { assessed, mask } = options;
  const { graph: whole } = assessed;
  const kept = whole.refs
    .map((_, node) => node)
    .filter(node => isKept(assessed, mask, node));
  const numberOf = new Map(kept.map((node, number) => [node, number]));
  const renumber = (node: number) => numberOf.get(node) ?? -1;
  const graph = restrictGraph({ whole, kept, renumber });

  const { items } = assessed;
  const units = items.ids.map((_, item) =>
    kept.filter(node => items.itemOf[node] === item),
  );
  const keptItems = items.ids
    .map((_, item) => item)
    .filter(item => {
      const named =
        items.form[item] === ITEM_FORMS.indexOf('loose')
          ? items.owner[item]!
          : items.top[item]!;
      return units[item]!.length > 0 && (named < 0 || numberOf.has(named));
    });
  const renumberItem = (item: number) => keptItems.indexOf(item);
  const restrictedItems = {
    ids: keptItems.map(item => items.ids[item]!),
    titles: keptItems.map(item => items.titles[item]!),
    role: Uint8Array.from(keptItems, item => items.role[item]!),
    form: Uint8Array.from(keptItems, item => items.form[item]!),
    top: Int32Array.from(keptItems, item => renumber(items.top[item]!)),
    owner: Int32Array.from(keptItems, item =>
      sharedBy(
        units[item]!.map(unit => graph.owner[renumber(unit)]!),
        renumber(items.owner[item]!),
      ),
    ),
    domain: Int32Array.from(keptItems, item =>
      sharedBy(
        units[item]!.map(unit => graph.domain[renumber(unit)]!),
        renumber(items.domain[item]!),
      ),
    ),
    itemOf: Int32Array.from(kept, node => renumberItem(items.itemOf[node]!)),
  };

  const { capabilities } = assessed;
  const keptCapabilities = capabilities.ids
    .map((_, capability) => capability)
    .filter(capability =>
      [
        capabilities.node[capability]!,
        capabilities.provider[capability]!,
        ...capabilities.ids[capability]!.split('@').map(
          part => whole.indexOf.get(part) ?? -1,
        ),
      ].every(node => node < 0 || numberOf.has(node)),
    );
  const rows = restrictRows({ assessed, numberOf });
  const result: Assessed = {
    date: assessed.date,
    graph,
    cards: kept.map(node => {
      const card = assessed.cards[node];
      return (
        card && {
          ...card,
          productManagers: card.productManagers?.filter(ref => {
            const manager = whole.indexOf.get(ref);
            return (
              manager === undefined ||
              whole.present[manager] === 0 ||
              numberOf.has(manager)
            );
          }),
        }
      );
    }),
    roles: {
      role: Uint8Array.from(kept, node => assessed.roles.role[node]!),
      platformShare: Float32Array.from(
        kept,
        node => assessed.roles.platformShare[node]!,
      ),
      clarity: Float32Array.from(kept, node => assessed.roles.clarity[node]!),
      confidence: Uint8Array.from(
        kept,
        node => assessed.roles.confidence[node]!,
      ),
      teamRole: Uint8Array.from(kept, node => assessed.roles.teamRole[node]!),
      evidence: assessed.roles.evidence,
    },
    items: restrictedItems,
    capabilities: {
      ids: keptCapabilities.map(i => capabilities.ids[i]!),
      titles: keptCapabilities.map(i => capabilities.titles[i]!),
      descriptions: keptCapabilities.map(i => capabilities.descriptions[i]),
      keys: keptCapabilities.map(i => capabilities.keys[i]),
      surface: Uint8Array.from(keptCapabilities, i => capabilities.surface[i]!),
      node: Int32Array.from(keptCapabilities, i =>
        renumber(capabilities.node[i]!),
      ),
      provider: Int32Array.from(keptCapabilities, i =>
        renumber(capabilities.provider[i]!),
      ),
      item: Int32Array.from(keptCapabilities, i =>
        renumberItem(capabilities.item[i]!),
      ),
      lifecycle: keptCapabilities.map(i => capabilities.lifecycle[i]),
      documentation: Float32Array.from(
        keptCapabilities,
        i => capabilities.documentation[i]!,
      ),
      searchText: keptCapabilities.map(i => capabilities.searchText[i]!),
    },
    consumption: {
      consumer: Uint32Array.from(rows, row => renumber(row.consumer)),
      provider: Uint32Array.from(rows, row => renumber(row.provider)),
      surface: Uint32Array.from(rows, row => renumber(row.surface)),
      capability: Int32Array.from(rows, row =>
        keptCapabilities.indexOf(row.capability),
      ),
      witness: Uint8Array.from(rows, row => row.witness),
      itemReach: {
        consumer: new Uint32Array(0),
        provider: new Uint32Array(0),
        distance: new Uint8Array(0),
        via: new Uint32Array(0),
        truncated: false,
      },
    },
    judgement: restrictJudgement({
      judgement: assessed.judgement,
      node: renumber,
      item: renumberItem,
      capability: capability => keptCapabilities.indexOf(capability),
      mayName: ref => {
        const node = whole.indexOf.get(ref);
        return node === undefined || numberOf.has(node);
      },
    }),
    problems: assessed.problems
      .filter(({ ref }) => numberOf.has(whole.indexOf.get(ref) ?? -1))
      .map(problem => {
        const isHidden = (ref: string | undefined) =>
          ref !== undefined && !numberOf.has(whole.indexOf.get(ref) ?? -1);
        return {
          ...problem,
          value: isHidden(problem.value) ? undefined : problem.value,
          suggestion: isHidden(problem.suggestion)
            ? undefined
            : problem.suggestion,
        };
      }),
  };
  result.roles.evidence = restrictEvidence({
    assessed,
    kept,
    renumber,
    result,
  });
  return result;
}

function isKept(assessed: Assessed, mask: Uint8Array, node: number): boolean {
  const { graph } = assessed;
  if (graph.present[node] === 1) {
    return mask[node] === 1;
  }
  return RELATION_NAMES.some(name => {
    const { out, in: into } = graph.relations[name];
    return [out, into].some(({ offsets, targets }) =>
      targets
        .subarray(offsets[node], offsets[node + 1])
        .some(other => graph.present[other] === 1 && mask[other] === 1),
    );
  });
}

function restrictGraph(options: {
  whole: CatalogGraph;
  kept: number[];
  renumber: (node: number) => number;
}): CatalogGraph {
  const { whole, kept, renumber } = options;
  const refs = kept.map(node => whole.refs[node]!);
  const kinds = Uint8Array.from(kept, node => whole.kinds[node]!);
  const relations = Object.fromEntries(
    RELATION_NAMES.map(name => {
      const { offsets, targets } = whole.relations[name].out;
      const edges = kept.flatMap(node =>
        Array.from(
          targets.subarray(offsets[node], offsets[node + 1]),
          target => [renumber(node), renumber(target)] as const,
        ).filter(([, target]) => target >= 0),
      );
      return [
        name,
        drain(
          buildRelationEdges({
            nodes: kept.length,
            sources: Uint32Array.from(edges, ([source]) => source),
            targets: Uint32Array.from(edges, ([, target]) => target),
          }),
        ),
      ];
    }),
  ) as Record<RelationName, RelationEdges>;
  return {
    refs,
    indexOf: new Map(refs.map((ref, node) => [ref, node])),
    kinds,
    present: Uint8Array.from(kept, node => whole.present[node]!),
    owner: drain(findOwners({ kinds, ownedBy: relations.ownedBy.out })),
    ...drain(findContainment({ kinds, partOf: relations.partOf.out })),
    relations,
  };
}

function sharedBy(candidates: number[], wanted: number): number {
  return candidates.includes(wanted) ? wanted : -1;
}

/** Rows between kept nodes; an API without a visible provider is its own. */
function restrictRows(options: {
  assessed: Assessed;
  numberOf: ReadonlyMap<number, number>;
}) {
  const { consumption, graph } = options.assessed;
  const { numberOf } = options;
  const rows = new Map<
    string,
    {
      consumer: number;
      provider: number;
      surface: number;
      capability: number;
      witness: number;
    }
  >();
  for (let row = 0; row < consumption.consumer.length; row++) {
    const consumer = consumption.consumer[row]!;
    const surface = consumption.surface[row]!;
    let provider = consumption.provider[row]!;
    if (!numberOf.has(consumer) || !numberOf.has(surface)) {
      continue;
    }
    if (!numberOf.has(provider)) {
      const { offsets, targets } = graph.relations.providesApi.in;
      const others = targets
        .subarray(offsets[surface], offsets[surface + 1])
        .filter(other => other !== surface && isUnitCode(graph.kinds[other]!));
      if (others.some(other => numberOf.has(other)) || consumer === surface) {
        continue;
      }
      provider = surface;
    }
    const key = `${consumer} ${provider} ${surface}`;
    if (!rows.has(key)) {
      rows.set(key, {
        consumer,
        provider,
        surface,
        capability: consumption.capability[row]!,
        witness: consumption.witness[row]!,
      });
    }
  }
  return [...rows.values()].sort(
    (left, right) =>
      left.provider - right.provider ||
      left.consumer - right.consumer ||
      left.surface - right.surface,
  );
}

function restrictEvidence(options: {
  assessed: Assessed;
  kept: number[];
  renumber: (node: number) => number;
  result: Assessed;
}): Assessed['roles']['evidence'] {
  const { assessed, kept, renumber, result } = options;
  const { evidence } = assessed.roles;
  const offsets = [0];
  const rows: { code: number; weight: number; a: number; b: number }[] = [];
  for (const [number, node] of kept.entries()) {
    const counted = countConsumers(result, number);
    for (
      let i = evidence.offsets[node]!;
      i < evidence.offsets[node + 1]!;
      i++
    ) {
      const parameters = EVIDENCE[evidence.code[i]!]!.parameters;
      const stored = [evidence.a[i]!, evidence.b[i]!];
      const shown = parameters.map((parameter, place) => {
        if (parameter === 'node') {
          return renumber(stored[place]!);
        }
        if (parameter === 'items' || parameter === 'teams') {
          return Math.min(stored[place]!, counted[parameter]) || -1;
        }
        return stored[place]!;
      });
      if (shown.every(value => value !== -1)) {
        rows.push({
          code: evidence.code[i]!,
          weight: evidence.weight[i]!,
          a: shown[0] ?? 0,
          b: shown[1] ?? 0,
        });
      }
    }
    offsets.push(rows.length);
  }
  return {
    offsets: Uint32Array.from(offsets),
    code: Uint8Array.from(rows, row => row.code),
    weight: Float32Array.from(rows, row => row.weight),
    a: Int32Array.from(rows, row => row.a),
    b: Int32Array.from(rows, row => row.b),
    words: evidence.words,
  };
}

/** Other items and teams that use a unit or something in it, by definition. */
export function countConsumers(
  assessed: Assessed,
  unit: number,
): { items: number; teams: number } {
  const { graph, consumption, items, roles } = assessed;
  const isPart = (node: number) => {
    for (let at = node; at >= 0; at = graph.container[at]!) {
      if (at === unit) {
        return true;
      }
    }
    return false;
  };
  const isTeam = (node: number) =>
    node >= 0 && graph.kinds[node] === kindCode('group');
  const itemsFound = new Set<number>();
  const teamsFound = new Set<number>();
  for (let row = 0; row < consumption.consumer.length; row++) {
    const consumer = consumption.consumer[row]!;
    const isUse =
      isPart(consumption.provider[row]!) || isPart(consumption.surface[row]!);
    if (isUse && !isPart(consumer) && roles.role[consumer] !== 4) {
      itemsFound.add(items.itemOf[consumer]!);
      teamsFound.add(
        isTeam(graph.owner[consumer]!) ? graph.owner[consumer]! : -1,
      );
    }
  }
  itemsFound.delete(-1);
  itemsFound.delete(items.itemOf[unit]!);
  teamsFound.delete(-1);
  teamsFound.delete(graph.owner[unit]!);
  return { items: itemsFound.size, teams: teamsFound.size };
}
