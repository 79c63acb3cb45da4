import { UNIT_KINDS } from '@backstage-portfolio/plugin-portfolio-common';
import { isUnitCode, kindOfCode } from '../graph/kinds';
import { CatalogGraph, RELATION_NAMES } from '../model';
import { namersOf } from './ground';
import { FoundGap, GapContext } from './types';

const SLICE = 2048;

/** From so many that name it, what is missing is said to be used. */
export const USED_BY = 3;

/** What is named and missing, of one kind of entities. */
export interface MissingOfKind {
  /** Index into NODE_KINDS. */
  kind: number;
  /** Missing nodes, ascending. */
  missing: number[];
  /** Those of them that at least `USED_BY` name. */
  used: number[];
  /**
   * One cause: most that is named of this kind is missing, so it was never
   * imported; or several have their name under another kind. In a sentence, with
   * the way out.
   */
  cause?: string;
  /** What has the cause, ascending; empty without one. */
  together: number[];
}

export const NEVER_IMPORTED = 'Import them all at once.';
export const OTHER_KIND =
  'It has each of these names under another kind: correct the references.';
/** From so many of the same name under another kind it is a habit. */
const HABIT = 5;

/** Units that are named and missing, by kind. */
export function* findMissingTargets(
  context: Pick<GapContext, 'groundwork' | 'ground' | 'rules'>,
  usedBy: number,
): Generator<void, MissingOfKind[]> {
  const { groundwork, ground, rules } = context;
  const { graph } = groundwork;
  const byKind = new Map<number, MissingOfKind & { named: number }>();
  for (let node = 0; node < graph.refs.length; node++) {
    const kind = graph.kinds[node]!;
    if (isUnitCode(kind) && isNamed(graph, node)) {
      let found = byKind.get(kind);
      if (!found) {
        found = { kind, missing: [], used: [], together: [], named: 0 };
        byKind.set(kind, found);
      }
      found.named++;
      if (graph.present[node] === 0) {
        found.missing.push(node);
        if (
          ground.dependents[node]! >= usedBy &&
          namersOf(groundwork, node).length >= usedBy
        ) {
          found.used.push(node);
        }
      }
    }
    if (node % SLICE === 0) {
      yield;
    }
  }
  return [...byKind.values()]
    .map(({ named, ...found }) => {
      if (
        named >= rules.collapseUnits &&
        found.missing.length / named >= rules.collapseShare
      ) {
        return { ...found, cause: NEVER_IMPORTED, together: found.missing };
      }
      const renamed = found.missing.filter(node => hasNamesake(graph, node));
      return renamed.length >= HABIT
        ? { ...found, cause: OTHER_KIND, together: renamed }
        : found;
    })
    .sort((one, other) => one.kind - other.kind);
}

/** Whether the catalog has the same name under another kind of unit. */
function hasNamesake(graph: CatalogGraph, missing: number): boolean {
  const rest = graph.refs[missing]!.replace(/^[^:]*:/, '');
  return UNIT_KINDS.some(kind => {
    const node = graph.indexOf.get(`${kind}:${rest}`);
    return node !== undefined && graph.present[node] === 1;
  });
}

/** Whether another entity refers to it. */
function isNamed({ relations }: CatalogGraph, node: number): boolean {
  return RELATION_NAMES.some(name => {
    const { offsets } = relations[name].in;
    return offsets[node] !== offsets[node + 1];
  });
}

/** The one finding of what is missing for one cause. */
export function jointGap(
  { ground }: Pick<GapContext, 'ground'>,
  { kind, cause = '', together }: MissingOfKind,
): FoundGap {
  return {
    severity: 'low',
    nodes: [],
    counted: together,
    leastCounted: 1,
    words: [kindOfCode(kind), cause],
    key: kindOfCode(kind),
    weight: together.reduce((sum, node) => sum + ground.dependents[node]!, 0),
    collapsed: true,
  };
}
