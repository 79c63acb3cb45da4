import { ProblemCode } from '../../model';
import { NumberSettings } from '../../settings/numbers';
import { ascending, mostDependents } from '../ground';
import { FoundGap, GapContext, GapDefinition } from '../types';

const SLICE = 1024;
/** Fields that the sentence shows. */
const MOST_FIELDS = 5;

/** Problems that belong to others: a definition is no metadata. */
const NOT_METADATA: ReadonlySet<ProblemCode> = new Set([
  'definition-too-large',
  'definition-unparsable',
]);

const SETTINGS = {
  entities: {
    default: 5,
    unit: 'count',
    meaning:
      'Entities with the same trouble in the same field from which it is one finding.',
  },
} as const satisfies NumberSettings;

/** Statements that could not be used; the same one on many is one finding. */
export const MALFORMED_METADATA: GapDefinition<typeof SETTINGS> = {
  kind: 'malformed-metadata',
  category: 'hygiene',
  title: 'Statements that are not understood',
  meaning: 'Somebody took the trouble to write it, and nothing comes of it.',
  templates: {
    'malformed-metadata': 'Not understood on {subject}: {words}.',
    'malformed-metadata-collapsed':
      'Not understood on {count} entities: {words}. It is the same everywhere, so look where it is copied from.',
  },
  settings: SETTINGS,
  *find(context) {
    const { groundwork, settings, ground } = context;
    const causes = yield* entitiesByCause(context);
    const found: FoundGap[] = [];
    const fieldsOf = new Map<number, Set<string>>();
    for (const [key, { field, nodes }] of causes) {
      if (nodes.length >= Math.max(2, settings.entities)) {
        found.push({
          severity: 'low',
          nodes: [],
          counted: nodes,
          leastCounted: 1,
          words: [field],
          key,
          weight: mostDependents(ground, nodes),
          collapsed: true,
        });
      } else {
        for (const node of nodes) {
          const fields = fieldsOf.get(node) ?? new Set();
          fieldsOf.set(node, fields.add(field));
        }
      }
      yield;
    }
    for (const node of [...fieldsOf.keys()].sort(ascending)) {
      const fields = [...fieldsOf.get(node)!];
      const [field, ...others] = fields;
      const suggestion = groundwork.facts[node]?.problems.find(
        problem => problem.field === field,
      )?.suggestion;
      found.push({
        severity: 'low',
        nodes: [node],
        words: fields.slice(0, MOST_FIELDS),
        weight: ground.dependents[node]!,
        ...(suggestion !== undefined &&
          others.length === 0 &&
          isValueOf(field!) && { mend: { field: field!, value: suggestion } }),
      });
      if (found.length % SLICE === 0) {
        yield;
      }
    }
    return found;
  },
};

/** Code and field → the entities that have it, ascending. */
function* entitiesByCause({
  groundwork,
  applies,
}: GapContext): Generator<
  void,
  Map<string, { field: string; nodes: number[] }>
> {
  const { facts } = groundwork;
  const causes = new Map<string, { field: string; nodes: number[] }>();
  for (let node = 0; node < facts.length; node++) {
    const entity = facts[node];
    if (entity && entity.problems.length > 0 && applies(node)) {
      for (const { code, field = 'metadata' } of entity.problems) {
        if (!NOT_METADATA.has(code)) {
          const key = `${code} ${field}`;
          const cause = causes.get(key) ?? { field, nodes: [] };
          causes.set(key, cause);
          if (cause.nodes[cause.nodes.length - 1] !== node) {
            cause.nodes.push(node);
          }
        }
      }
    }
    if (node % SLICE === 0) {
      yield;
    }
  }
  return new Map([...causes].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A suggestion for a list or an unknown key would replace too much. */
function isValueOf(field: string): boolean {
  return (
    field === 'spec.lifecycle' ||
    field === 'spec.owner' ||
    field === 'spec.system' ||
    field === 'spec.domain' ||
    field.startsWith('metadata.annotations.portfolio/')
  );
}
