import {
  Entity,
  EntityRelation,
  parseEntityRef,
} from '@backstage/catalog-model';

const KINDS: ReadonlyMap<string, string> = new Map(
  [
    'Component',
    'API',
    'Resource',
    'System',
    'Domain',
    'Group',
    'User',
    'Template',
    'Location',
  ].map(kind => [kind.toLowerCase(), kind]),
);

/**
 * A catalog entity for a test, as the catalog API returns it:
 * `buildEntity('component:default/cart', { spec: { type: 'service' } })`.
 */
export function buildEntity(
  ref: string,
  said: {
    title?: string;
    description?: string;
    annotations?: Record<string, string>;
    labels?: Record<string, string>;
    tags?: string[];
    links?: { url: string; title?: string; type?: string }[];
    spec?: Entity['spec'];
    /** Type of relation → targets. */
    relations?: Record<string, string | string[]>;
  } = {},
): Entity {
  const { spec, relations = {}, ...metadata } = said;
  const { kind, namespace, name } = parseEntityRef(ref);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: KINDS.get(kind) ?? kind,
    metadata: { name, namespace, ...metadata },
    ...(spec ? { spec } : {}),
    relations: Object.entries(relations).flatMap(([type, targets]) =>
      [targets]
        .flat()
        .map((targetRef): EntityRelation => ({ type, targetRef })),
    ),
  };
}
