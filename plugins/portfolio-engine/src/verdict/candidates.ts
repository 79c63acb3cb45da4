import { Groundwork } from '../groundwork/types';
import { FIELDS_BY_ID } from '../signals/fields';
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
export function* findLacking(options: {
  groundwork: Groundwork;
  candidate: Candidate;
  dependents: Uint32Array;
}): Generator<void, Lacking> {
  const { groundwork, candidate: wanted, dependents } = options;
  const field = FIELDS_BY_ID.get(wanted.field)!;
  const nodes: number[] = [];
  let of = 0;
  let done = 0;
  for (const node of groundwork.units) {
    if (field.comparable(groundwork, node)) {
      of++;
      if (
        !field.says(groundwork, node) &&
        (wanted.reaches?.(groundwork, node) ?? true)
      ) {
        nodes.push(node);
      }
    }
    if (++done % 4096 === 0) {
      yield;
    }
  }
  nodes.sort(
    (one, other) => dependents[other]! - dependents[one]! || one - other,
  );
  yield;
  return { nodes, of };
}

/** How many entities point at each node to use it. */
export function countDependents({ graph }: Groundwork): Uint32Array {
  const { dependsOn, consumesApi } = graph.relations;
  const counts = new Uint32Array(graph.refs.length);
  for (let node = 0; node < counts.length; node++) {
    counts[node] =
      dependsOn.in.offsets[node + 1]! -
      dependsOn.in.offsets[node]! +
      consumesApi.in.offsets[node + 1]! -
      consumesApi.in.offsets[node]!;
  }
  return counts;
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
