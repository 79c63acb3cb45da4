import { Entity } from '@backstage/catalog-model';
import {
  portfolioAnnotations,
  Role,
  ROLE_LABEL,
  ROLE_TAG_PREFIX,
} from '@backstage-portfolio/plugin-portfolio-common';

/** Roles that are written on entities; the others leave no mark. */
export const LABELLED_ROLES = ['product', 'platform', 'mixed'] as const;

/** @see LABELLED_ROLES */
export type LabelledRole = (typeof LABELLED_ROLES)[number];

/** The role if it is one that is written, else undefined. */
export function labelledRole(role: unknown): LabelledRole | undefined {
  return LABELLED_ROLES.find(each => each === role);
}

/** What is to stand on an entity. */
export interface RoleMark {
  role?: Role;
  source: 'declared' | 'inferred';
}

/** @see labelRole */
export interface LabelRoleOptions {
  entity: Entity;
  /** Left out where nothing is known: every mark goes. */
  mark?: RoleMark;
  /**
   * The label that somebody wrote stays as it is: it is what they declare
   * (`none` has no label of its own), or a slip that the assessment reports.
   */
  keepLabel: boolean;
  /** Whether tags are written. If not, those that people wrote are left alone. */
  tag: boolean;
}

/**
 * Gives back the entity with the label, the annotation and the tag of its role,
 * and without any other; the given entity stays as it is. Metadata of a wrong
 * type is left for the catalog to refuse.
 */
export function labelRole(options: LabelRoleOptions): Entity {
  const { entity, mark, keepLabel, tag } = options;
  const { labels, annotations, tags } = entity.metadata;
  if (!isRecordOrNothing(labels) || !isRecordOrNothing(annotations)) {
    return entity;
  }
  const role = labelledRole(mark?.role);
  const metadata = { ...entity.metadata };
  if (!keepLabel) {
    setOrDelete(metadata, 'labels', withKey(labels, ROLE_LABEL, role));
  }
  setOrDelete(
    metadata,
    'annotations',
    withKey(
      annotations,
      portfolioAnnotations.roleSource,
      role || keepLabel ? mark?.source : undefined,
    ),
  );
  if (tag && (tags === undefined || tags === null || Array.isArray(tags))) {
    setOrDelete(metadata, 'tags', withTag(tags, role));
  }
  return { ...entity, metadata };
}

/** The record with the key set, or without it; unchanged if nothing changes. */
function withKey(
  record: Record<string, string> | undefined,
  key: string,
  value: string | undefined,
): Record<string, string> | undefined {
  if (value !== undefined) {
    return { ...record, [key]: value };
  }
  if (!record || !Object.hasOwn(record, key)) {
    return record;
  }
  const { [key]: _removed, ...rest } = record;
  return rest;
}

function withTag(
  tags: string[] | undefined,
  role: LabelledRole | undefined,
): string[] | undefined {
  const wanted = role && `${ROLE_TAG_PREFIX}${role}`;
  const isOther = (each: unknown) =>
    each !== wanted &&
    LABELLED_ROLES.some(other => each === `${ROLE_TAG_PREFIX}${other}`);
  const kept = tags?.some(isOther) ? tags.filter(each => !isOther(each)) : tags;
  return wanted === undefined || kept?.includes(wanted)
    ? kept
    : [...(kept ?? []), wanted];
}

function setOrDelete<T extends object, K extends keyof T>(
  target: T,
  key: K,
  value: T[K] | undefined,
) {
  if (value === undefined) {
    delete target[key];
  } else {
    target[key] = value;
  }
}

/** Catalog files do hold `labels: null`, which the types don't know of. */
function isRecordOrNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'object' && !Array.isArray(value))
  );
}
