import { Groundwork } from '../groundwork/types';
import { degree, groupBy } from '../graph/adjacency';
import { bitOf, fieldAnswersOf } from '../signals/fieldAnswers';
import { FieldId } from '../signals/types';
import { ADDITIONS, AdditionCode } from './additionText';

/** Something that could be added, and which fields it fills. */
export interface Candidate {
  code: AdditionCode;
  /** The field by which units are found that lack it. */
  field: FieldId;
  /** Further fields that the same change fills. */
  alsoFills: readonly FieldId[];
  /** All of it comes by one change. */
  oneChange: boolean;
  /** Whether the change reaches a unit that lacks it. */
  reaches?(groundwork: Groundwork, node: number): boolean;
}

/** In the order in which they are told where they open as much. */
export const CANDIDATES: readonly Candidate[] = [
  candidate('import-groups', 'resolved-owner', ['members'], ownerIsWritten),
  candidate('import-people', 'members', []),
  candidate('name-owners', 'team', ['owner', 'resolved-owner']),
  candidate('declare-dependencies', 'dependencies', []),
  candidate('declare-apis', 'apis', ['dependencies']),
  candidate('add-definitions', 'definition', []),
  candidate('describe', 'description', ['words']),
  candidate('add-docs', 'docs', []),
  candidate('declare-roles', 'role', []),
  candidate('name-product-managers', 'product-manager', []),
  candidate('map-job-titles', 'job-title', []),
  candidate('declare-capabilities', 'capabilities', []),
  candidate('place-in-systems', 'system', []),
  candidate('say-lifecycle', 'lifecycle', []),
  candidate('add-links', 'links', []),
  candidate('say-friction', 'friction', []),
  candidate('say-concerns', 'concerns', []),
  candidate('map-lead-time', 'lead-time', []),
];

/** Units of a candidate, and what of its fields each of them would then say. */
export interface Lacking {
  /** Most depended on first. */
  nodes: number[];
  /** Comparable units of the field. */
  of: number;
}

/** Units that lack it, most depended on first; then by ref. */
export function findLacking(options: {
  groundwork: Groundwork;
  candidate: Candidate;
  /** All units, most depended on first; then by ref. */
  units: Uint32Array;
}): Lacking {
  const { groundwork, candidate: wanted, units } = options;
  const { comparable, says } = fieldAnswersOf(groundwork);
  const bit = bitOf(wanted.field);
  const nodes: number[] = [];
  let of = 0;
  for (let place = 0; place < units.length; place++) {
    const node = units[place]!;
    if ((comparable[node]! & bit) !== 0) {
      of++;
      if (
        (says[node]! & bit) === 0 &&
        (wanted.reaches?.(groundwork, node) ?? true)
      ) {
        nodes.push(node);
      }
    }
  }
  return { nodes, of };
}

/**
 * Units by how many entities point at them to use them, most first; then by
 * ref. A counting sort, so linear.
 */
export function* sortByDependents({
  graph,
  units,
}: Groundwork): Generator<void, Uint32Array> {
  const { dependsOn, consumesApi } = graph.relations;
  let most = 0;
  const dependents = units.map(node => {
    const count = degree(dependsOn.in, node) + degree(consumesApi.in, node);
    most = Math.max(most, count);
    return count;
  });
  yield;
  const { targets } = yield* groupBy({
    nodes: most + 1,
    keys: dependents.map(count => most - count),
    values: units,
  });
  return targets;
}

function candidate(
  code: AdditionCode,
  field: FieldId,
  alsoFills: readonly FieldId[],
  reaches?: Candidate['reaches'],
): Candidate {
  return {
    code,
    field,
    alsoFills,
    oneChange: 'oneChange' in ADDITIONS[code],
    ...(reaches && { reaches }),
  };
}

function ownerIsWritten({ graph }: Groundwork, node: number): boolean {
  for (let at = node; at >= 0; at = graph.container[at]!) {
    if (graph.owner[at]! >= 0) {
      return true;
    }
  }
  return false;
}
