import { Entity, parseEntityRef } from '@backstage/catalog-model';
import { IndexableDocument } from '@backstage/plugin-search-common';
import {
  portfolioAnnotations,
  PortfolioSearchFields,
  ROLE_TAG_PREFIX,
  Role,
  Surface,
} from '@backstage-portfolio/plugin-portfolio-common';
import { Candidate } from './candidates';

/** A platform or a capability as search engines take it. */
export type PortfolioDocument = IndexableDocument & PortfolioSearchFields;

/** What `toDocument` reads of an entity. */
export const DOCUMENT_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.description',
  'metadata.tags',
  `metadata.annotations.${portfolioAnnotations.capabilities}`,
  'spec.type',
  'spec.lifecycle',
];

/** Words by which people look for a surface. */
const SURFACE_WORDS: Record<Surface, string> = {
  api: 'API',
  library: 'library',
  resource: 'shared resource',
  service: 'service',
  declared: 'capability',
  'self-service': 'self-service template',
};

const ROLE_WORDS: Partial<Record<Role, string>> = {
  platform: 'platform',
  mixed: 'platform and product',
};

/**
 * The search document of a platform or a capability. Whoever may read the
 * entity will read all of it, so that it holds what this one entity says of
 * itself and what the assessment concludes on it: nothing that its owner, its
 * platform, its provider or a consumer says. A key of which the entity itself
 * says nothing gives no document, since another entity may have declared it.
 */
export function toDocument(options: {
  candidate: Candidate;
  /** The entity of the candidate's ref. */
  entity: Entity;
  /** Path of an entity's page with `:namespace`, `:kind` and `:name`. */
  locationTemplate: string;
}): PortfolioDocument | undefined {
  const { candidate, entity, locationTemplate } = options;
  const { ref, key = '', role, surface, title } = candidate;
  const declared = declaredKeys(entity);
  if (key !== '' && !declared.includes(key)) {
    return undefined;
  }
  const { name, title: ownTitle, description = '' } = entity.metadata;
  const words = [
    ownTitle,
    name,
    // Type and tags are about all that the entity does, not about one key.
    ...(key === '' ? [...declared, ...classification(entity)] : [key]),
    surface && SURFACE_WORDS[surface],
    role && ROLE_WORDS[role],
  ].filter(word => word && word !== title);
  return {
    title,
    text: [description.trim(), [...new Set(words)].join(', ')]
      .filter(Boolean)
      .join('\n'),
    location: locationOf({ ref, key, locationTemplate }),
    authorization: { resourceRef: ref },
    description: description.trim(),
    role: role ?? '',
    surface: surface ?? '',
    key,
    kind: parseEntityRef(ref).kind,
    lifecycle: wordOf(entity.spec?.lifecycle),
  };
}

/** The entity's type and tags, but for the tag that the catalog module writes. */
function classification(entity: Entity): string[] {
  const { tags = [] } = entity.metadata;
  return [
    wordOf(entity.spec?.type),
    ...tags.filter(tag => !tag.startsWith(ROLE_TAG_PREFIX)),
  ];
}

/** Capability keys that the entity lists, as the assessment reads the list. */
function declaredKeys(entity: Entity): string[] {
  const list = entity.metadata.annotations?.[portfolioAnnotations.capabilities];
  return (list ?? '')
    .split(',')
    .map(entry => entry.trim().toLowerCase())
    .filter(Boolean);
}

/**
 * The fragment keeps our documents apart from those of the catalog: the search
 * engine of Backstage's default, Lunr, knows a document of whatever type by its
 * location alone.
 */
function locationOf(options: {
  ref: string;
  key: string;
  locationTemplate: string;
}): string {
  const { ref, key, locationTemplate } = options;
  const parts = new Map(Object.entries(parseEntityRef(ref)));
  const page = locationTemplate.replace(
    /:(kind|namespace|name)\b/g,
    (_, part) => encodeURIComponent(parts.get(part) ?? ''),
  );
  return `${page}#portfolio${key && `-${encodeURIComponent(key)}`}`;
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
