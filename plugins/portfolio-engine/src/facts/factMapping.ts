import { NodeKind } from '../model';
import { isRecord, UnknownRecord, valueAt } from './record';

/**
 * Where an organisation already says something in its catalog: an annotation,
 * a label, a tag, or a dotted path below `spec`.
 */
export type FactSource =
  | { annotation: string }
  | { label: string }
  | { tag: string }
  | { spec: string };

/** What a mapped value can stand for. Roles are mapped by `RoleVocabulary`. */
export const MAPPED_FACTS = [
  'audience',
  'product-manager',
  'job-title',
  'concern',
  'friction',
  'capability',
  'need',
  'success-metric',
  'lead-time-days',
  'incidents',
  'last-release',
] as const;
export type MappedFact = (typeof MAPPED_FACTS)[number];

/**
 * One entry of `portfolio.facts`. The value that stands at the source is read
 * as if it stood in our own annotation, or replaced by `means`.
 */
export type FactMapping = FactSource & {
  fact: MappedFact;
  /** Counts only where one of these stands there, without regard to case. */
  values?: readonly string[];
  /** What it says, instead of the value itself. */
  means?: string;
  /** Counts on these kinds only. */
  kinds?: readonly NodeKind[];
};

/** A mapped value, with the field on which it stands. */
export interface MappedValue {
  value: string;
  field: string;
}

export interface ReadMappedOptions {
  mapping: FactMapping;
  kind: NodeKind;
  metadata: UnknownRecord;
  spec: UnknownRecord;
}

/** The value that a mapping gives for an entity, or undefined. */
export function readMapped(
  options: ReadMappedOptions,
): MappedValue | undefined {
  const { mapping, kind, metadata, spec } = options;
  if (mapping.kinds && !mapping.kinds.includes(kind)) {
    return undefined;
  }
  if ('tag' in mapping) {
    const tag = mapping.tag.toLowerCase();
    const has =
      Array.isArray(metadata.tags) &&
      metadata.tags.some(
        each => typeof each === 'string' && each.toLowerCase() === tag,
      );
    return has
      ? { value: mapping.means ?? mapping.tag, field: 'metadata.tags' }
      : undefined;
  }
  const { written, field } = locate(mapping, metadata, spec);
  const value = textOf(written);
  if (value === undefined) {
    return undefined;
  }
  const folded = value.trim().toLowerCase();
  if (
    mapping.values &&
    !mapping.values.some(each => each.trim().toLowerCase() === folded)
  ) {
    return undefined;
  }
  return { value: mapping.means ?? value, field };
}

function locate(
  mapping: Exclude<FactMapping, { tag: string }>,
  metadata: UnknownRecord,
  spec: UnknownRecord,
): { written: unknown; field: string } {
  if ('annotation' in mapping) {
    const key = mapping.annotation;
    return {
      written: isRecord(metadata.annotations)
        ? metadata.annotations[key]
        : undefined,
      field: `metadata.annotations.${key}`,
    };
  }
  if ('label' in mapping) {
    const key = mapping.label;
    return {
      written: isRecord(metadata.labels) ? metadata.labels[key] : undefined,
      field: `metadata.labels.${key}`,
    };
  }
  return {
    written: valueAt(spec, mapping.spec),
    field: `spec.${mapping.spec}`,
  };
}

/** Scalars as text, a list of strings as the comma list it would be. */
function textOf(written: unknown): string | undefined {
  switch (typeof written) {
    case 'string':
      return written;
    case 'number':
    case 'boolean':
      return String(written);
    case 'object':
      return Array.isArray(written) &&
        written.every(each => typeof each === 'string')
        ? written.slice(0, 50).join(', ')
        : undefined;
    default:
      return undefined;
  }
}
