import {
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import { readEntityRef } from '@backstage-portfolio/plugin-portfolio-engine';
import { isRecord, ReadEntity } from './types';

/** One relation, as the catalog stores it. */
export interface StoredRelation {
  source: string;
  type: string;
  target: string;
}

/** What an entity says in its spec. */
export interface EntityRelations {
  /** In both directions. */
  relations: StoredRelation[];
  /** Values that are no refs. */
  malformed: { field: string; value: string }[];
}

interface RelationField {
  path: string;
  relation: string;
  defaultKind?: string;
}

const MODEL = compileCatalogModel([defaultCatalogEntityModel]);

/** Kinds of the catalog's model as it spells them, by their lower-case name. */
const KINDS = new Map(
  MODEL.listKinds().map(({ names }) => [names.kind.toLowerCase(), names.kind]),
);

const REVERSE = new Map(
  MODEL.listRelations().map(({ forward, reverse }) => [
    forward.type,
    reverse.type,
  ]),
);

/** Kinds of other packages, of which the model doesn't know. */
const OTHER_FIELDS = new Map<string, RelationField[]>([
  [
    'template',
    [{ path: 'spec.owner', relation: 'ownedBy', defaultKind: 'Group' }],
  ],
]);

const fieldsOfKind = new Map<string, RelationField[]>();

/**
 * The relations that the catalog derives from the spec of an entity, in both
 * directions. As in a catalog without a model of its own, a target may be of
 * any kind: `dependsOn: [system:x]` is a relation.
 */
export function deriveRelations(options: {
  entity: ReadEntity;
  /** Full lower-case ref of the entity. */
  ref: string;
}): EntityRelations {
  const { entity, ref } = options;
  const result: EntityRelations = { relations: [], malformed: [] };
  const kind = ref.slice(0, ref.indexOf(':'));
  const namespace = ref.slice(kind.length + 1, ref.indexOf('/'));
  for (const field of relationFields(kind)) {
    for (const value of [valueAt(entity, field.path)].flat()) {
      if (value === undefined || value === null || value === '') {
        continue;
      }
      const target = readEntityRef({
        text: value,
        defaultKind: field.defaultKind,
        defaultNamespace: namespace,
      });
      if (target === undefined) {
        const written = typeof value === 'string' ? value : typeof value;
        result.malformed.push({
          field: field.path,
          value: written.slice(0, 200),
        });
        continue;
      }
      result.relations.push({ source: ref, type: field.relation, target });
      const reverse = REVERSE.get(field.relation);
      if (reverse !== undefined) {
        result.relations.push({ source: target, type: reverse, target: ref });
      }
    }
  }
  return result;
}

function relationFields(kind: string): RelationField[] {
  let fields = fieldsOfKind.get(kind);
  if (!fields) {
    const spelt = KINDS.get(kind);
    fields =
      (spelt === undefined
        ? undefined
        : MODEL.getKind({ kind: spelt, apiVersion: 'backstage.io/v1alpha1' })
            ?.relationFields) ??
      OTHER_FIELDS.get(kind) ??
      [];
    fieldsOfKind.set(kind, fields);
  }
  return fields;
}

function valueAt(entity: ReadEntity, path: string): unknown {
  let value: unknown = entity;
  for (const key of path.split('.')) {
    value =
      isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}
