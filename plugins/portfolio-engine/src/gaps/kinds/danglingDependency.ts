import { neighbours } from '../../graph/adjacency';
import { findNamesakes, Namesakes } from '../../graph/namesakes';
import { fieldOfRelation, suggestRef } from '../../graph/relationFields';
import { RelationName } from '../../model';
import { findMissingTargets, jointGap, USED_BY } from '../missingTargets';
import { FoundGap, GapContext, GapDefinition } from '../types';

const RELATIONS = [
  'dependsOn',
  'consumesApi',
  'providesApi',
  'partOf',
] as const satisfies readonly RelationName[];
const SLICE = 1024;
/** Refs that the sentence shows. */
const MOST_NAMES = 5;
const MOST_LETTERS = 100;

/**
 * References that lead nowhere, said of the entity that makes them. What
 * several refer to is a gap of its own.
 */
export const DANGLING_DEPENDENCY: GapDefinition = {
  kind: 'dangling-dependency',
  category: 'hygiene',
  title: 'References that lead nowhere',
  meaning: 'A misspelt or forgotten name hides who depends on whom.',
  templates: {
    'dangling-dependency':
      '{subject} refers to what the catalog does not have: {words}.',
    'dangling-dependency-collapsed':
      'Others refer to {count} entities of the kind {w0} that the catalog does not have. {w1}',
  },
  *find(context) {
    const { groundwork, applies } = context;
    const { graph } = groundwork;
    const namesMissing = new Map<number, number[]>();
    const found: FoundGap[] = [];
    const namesakes = yield* findNamesakes(graph);
    for (const ofKind of yield* findMissingTargets(context, USED_BY)) {
      const { cause, missing, used, together } = ofKind;
      const elsewhere = new Set([...together, ...used]);
      if (cause !== undefined && !used.some(node => together.includes(node))) {
        found.push(jointGap(context, ofKind));
      }
      for (const target of missing) {
        if (!elsewhere.has(target)) {
          addNamers(context, { target, namesMissing });
        }
      }
      yield;
    }
    for (const [node, targets] of namesMissing) {
      if (graph.present[node] === 1 && applies(node)) {
        const [target] = targets;
        found.push({
          severity: 'low',
          nodes: [node],
          words: targets
            .slice(0, MOST_NAMES)
            .map(each => graph.refs[each]!.slice(0, MOST_LETTERS)),
          weight: context.ground.dependents[node]!,
          mend: mendOf(context, { namesakes, node, target: target! }),
        });
      }
      if (found.length % SLICE === 0) {
        yield;
      }
    }
    return found;
  },
};

function addNamers(
  { groundwork }: GapContext,
  options: { target: number; namesMissing: Map<number, number[]> },
): void {
  const { target, namesMissing } = options;
  for (const name of RELATIONS) {
    for (const node of neighbours(
      groundwork.graph.relations[name].in,
      target,
    )) {
      const targets = namesMissing.get(node) ?? [];
      if (!targets.includes(target)) {
        targets.push(target);
      }
      namesMissing.set(node, targets);
    }
  }
}

/** The field that names the first of them, with the name that was meant. */
function mendOf(
  { groundwork }: GapContext,
  edge: { namesakes: Namesakes; node: number; target: number },
): FoundGap['mend'] {
  const { graph } = groundwork;
  const { namesakes, node, target } = edge;
  const relation = RELATIONS.find(name =>
    neighbours(graph.relations[name].out, node).includes(target),
  )!;
  const field = fieldOfRelation({
    graph,
    relation,
    direction: 'out',
    node,
    other: target,
  });
  const value = suggestRef({
    graph,
    namesakes,
    relation,
    node,
    missing: target,
  });
  return { field, ...(value !== undefined && { value }) };
}
