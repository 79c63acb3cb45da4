import { findingId } from '../findings/findingId';
import { Groundwork } from '../groundwork/types';
import { kindCode } from '../graph/kinds';
import { defaultNumbers } from '../settings/numbers';
import { ascending, layGapGround } from './ground';
import {
  FoundGap,
  Gap,
  GAP_RULES,
  GAP_SEVERITIES,
  GapContext,
  GapDefinition,
  GapGround,
  GapSettings,
} from './types';

const GROUP = kindCode('group');
const SLICE = 1024;

/** As it is where nothing is configured. */
export const DEFAULT_GAP_SETTINGS: GapSettings = {
  rules: defaultNumbers(GAP_RULES),
  kinds: new Map(),
};

/**
 * Every gap, most depended on first; kinds with one cause as one. A kind that
 * throws is left out and told to `onFault`; the rest stands.
 */
export function* findGaps(options: {
  groundwork: Groundwork;
  gaps: readonly GapDefinition[];
  settings?: GapSettings;
  /** Told in words for who runs the portal. */
  onFault?: (fault: string) => void;
}): Generator<void, Gap[]> {
  const { groundwork, gaps, settings = DEFAULT_GAP_SETTINGS } = options;
  const ground = yield* layGapGround(groundwork);
  const all: Gap[] = [];
  for (const definition of gaps) {
    if (settings.kinds.get(definition.kind)?.enabled !== false) {
      try {
        const found = yield* findKind({
          groundwork,
          ground,
          definition,
          settings,
        });
        for (const gap of found) {
          all.push(gap);
        }
      } catch (error) {
        options.onFault?.(
          `The gap "${
            definition.kind
          }" is left out of this assessment: ${String(error)}`,
        );
      }
    }
    yield;
  }
  return all.sort(byWeight);
}

function* findKind(options: {
  groundwork: Groundwork;
  ground: GapGround;
  definition: GapDefinition;
  settings: GapSettings;
}): Generator<void, Gap[]> {
  const { groundwork, definition } = options;
  const context = contextOf(options);
  const found = (yield* definition.find(context)).filter(gap =>
    isWithin(context, gap),
  );
  yield;
  const collapses =
    found.length > 1 &&
    (definition.hasOneCause?.(context) === true ||
      isMostOf({ definition, context, found }));
  const gaps: Gap[] = [];
  const seen = new Set<string>();
  for (const gap of collapses ? [collapse(definition, found)] : found) {
    const full = complete({ groundwork, definition, gap });
    if (!seen.has(full.id)) {
      seen.add(full.id);
      gaps.push(full);
    }
    if (gaps.length % SLICE === 0) {
      yield;
    }
  }
  return gaps;
}

function contextOf(options: {
  groundwork: Groundwork;
  ground: GapGround;
  definition: GapDefinition;
  settings: GapSettings;
}): GapContext {
  const { groundwork, ground, definition, settings } = options;
  const configured = settings.kinds.get(definition.kind);
  const predicate = configured?.predicate;
  return {
    groundwork,
    ground,
    rules: settings.rules,
    settings: {
      ...defaultNumbers(definition.settings ?? {}),
      ...configured?.numbers,
    },
    applies: node =>
      predicate === undefined ||
      ((groundwork.facts[node]?.predicates ?? 0) & (1 << predicate)) !== 0,
  };
}

/**
 * The configuration may take units out. What has no entity of its own, such as
 * a missing one, is of those that name it.
 */
function isWithin(context: GapContext, gap: FoundGap): boolean {
  const { present } = context.groundwork.graph;
  const [subject] = gap.nodes;
  return subject !== undefined && present[subject] === 1
    ? context.applies(subject)
    : gap.counted === undefined || gap.counted.some(context.applies);
}

/** Whether a kind hits so many that it has one cause. */
function isMostOf(options: {
  definition: GapDefinition;
  context: GapContext;
  found: readonly FoundGap[];
}): boolean {
  const { definition, context, found } = options;
  const comparable = definition.comparable?.(context) ?? 0;
  let hits = 0;
  for (const gap of found) {
    hits += entitiesOf(definition, gap).length;
  }
  return (
    comparable > 0 &&
    comparable >= context.rules.collapseUnits &&
    hits / comparable >= context.rules.collapseShare
  );
}

function entitiesOf(
  { collapsesTo }: GapDefinition,
  gap: FoundGap,
): readonly number[] {
  if (gap.collapsed) {
    return gap.counted ?? [];
  }
  return collapsesTo === 'subjects' || gap.places === undefined
    ? gap.nodes.slice(0, 1)
    : gap.places;
}

/** One finding with the list of all, as severe as the worst of them. */
function collapse(
  definition: GapDefinition,
  found: readonly FoundGap[],
): FoundGap {
  const counted = new Set<number>();
  let severity = 0;
  let weight = 0;
  for (const gap of found) {
    for (const node of entitiesOf(definition, gap)) {
      counted.add(node);
    }
    severity = Math.max(severity, GAP_SEVERITIES.indexOf(gap.severity));
    weight += gap.weight;
  }
  return {
    severity: GAP_SEVERITIES[severity]!,
    nodes: [],
    counted: [...counted].sort(ascending),
    leastCounted: 1,
    weight,
    collapsed: true,
  };
}

function complete(options: {
  groundwork: Groundwork;
  definition: GapDefinition;
  gap: FoundGap;
}): Gap {
  const { groundwork, definition, gap } = options;
  const { graph, items, teams } = groundwork;
  const { kind, category } = definition;
  const [subject = -1] = gap.nodes;
  return {
    ...gap,
    kind,
    category,
    id: findingId({ graph, items, finding: { ...gap, kind } }),
    // A Group that has a gap is its own affair.
    team:
      graph.kinds[subject] === GROUP ? subject : teams.teamOf[subject] ?? -1,
  };
}

/** Most depended on first; of equal ones the more severe; then by id. */
function byWeight(one: Gap, other: Gap): number {
  return (
    other.weight - one.weight ||
    GAP_SEVERITIES.indexOf(other.severity) -
      GAP_SEVERITIES.indexOf(one.severity) ||
    (one.id < other.id ? -1 : Number(one.id > other.id))
  );
}
