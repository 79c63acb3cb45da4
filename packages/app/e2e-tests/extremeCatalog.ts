import type { Entity, EntityRelation } from '@backstage/catalog-model';

/** As long as a name may be, and nowhere to break. */
export const LONG_NAME =
  'crossborderpaymentsettlementreconciliationserviceforpartners001';
/** 200 characters. */
export const LONG_TITLE =
  'Reconciliation of settlements across borders, for partners in every market, '
    .repeat(3)
    .slice(0, 200);
export const ARABIC_TITLE = 'منصة المدفوعات API v2 (الإصدار ٢)';
export const HEBREW_TITLE = 'שירות הזמנות Booking 24/7';

const COMPONENTS = 5_000;
const TEAMS = 1_250;
const PLATFORMS = 40;
const PRODUCTS = 60;
/** Entities that are written at a time. */
const PAGE = 500;

/**
 * A catalog of extremes, as its own stitcher would leave it: thousands of
 * components that use one platform, names that do not break, titles of 200
 * characters, and titles written from right to left.
 */
export function* extremeCatalog(): Generator<Entity[]> {
  const entities = extremeEntities();
  for (let start = 0; start < entities.length; start += PAGE) {
    yield entities.slice(start, start + PAGE);
  }
}

interface Seed {
  kind: string;
  name: string;
  title?: string;
  description?: string;
  annotations?: Record<string, string>;
  spec: Record<string, string | string[]>;
}

function extremeEntities(): Entity[] {
  const seeds: Seed[] = [];
  const relations = new Map<string, EntityRelation[]>();
  const relate = (from: string, to: string, there: string, back: string) => {
    relations.set(from, [
      ...(relations.get(from) ?? []),
      { type: there, targetRef: to },
    ]);
    relations.set(to, [
      ...(relations.get(to) ?? []),
      { type: back, targetRef: from },
    ]);
  };
  const refOf = ({ kind, name }: Seed) =>
    `${kind}:default/${name}`.toLowerCase();
  const add = (seed: Seed) => {
    seeds.push(seed);
    return refOf(seed);
  };

  const teams = Array.from({ length: TEAMS }, (_, index) =>
    add({
      kind: 'Group',
      name: `team-${index}`,
      title: titleOf(index),
      description: descriptionOf(index),
      spec: { type: 'team', children: [] },
    }),
  );
  const apis = Array.from({ length: PLATFORMS }, (_, index) => {
    const owner = teams[index]!;
    const system = add({
      kind: 'System',
      name: index === 1 ? LONG_NAME : `platform-${index}`,
      title: index === 0 ? ARABIC_TITLE : titleOf(index),
      description: descriptionOf(index),
      annotations: { 'portfolio/role': 'platform' },
      spec: { owner },
    });
    const api = add({
      kind: 'API',
      name: `platform-api-${index}`,
      title: titleOf(index + 1),
      description: descriptionOf(index + 1),
      spec: { type: 'openapi', lifecycle: 'production', owner, definition: '' },
    });
    relate(system, owner, 'ownedBy', 'ownerOf');
    relate(api, owner, 'ownedBy', 'ownerOf');
    relate(api, system, 'partOf', 'hasPart');
    return api;
  });
  const products = Array.from({ length: PRODUCTS }, (_, index) => {
    const owner = teams[PLATFORMS + index]!;
    const system = add({
      kind: 'System',
      name: `product-${index}`,
      title: index === 0 ? HEBREW_TITLE : titleOf(index),
      description: descriptionOf(index),
      annotations: { 'portfolio/role': 'product' },
      spec: { owner },
    });
    relate(system, owner, 'ownedBy', 'ownerOf');
    return system;
  });
  for (let index = 0; index < COMPONENTS; index++) {
    // Every other one names an owner; the rest are gaps.
    const owner = index % 2 === 0 ? teams[index % TEAMS] : undefined;
    const component = add({
      kind: 'Component',
      name: index === 0 ? LONG_NAME : `unit-${index}`,
      title: titleOf(index),
      description: descriptionOf(index),
      spec: {
        type: 'service',
        lifecycle: 'production',
        ...(owner && { owner }),
      },
    });
    if (owner) {
      relate(component, owner, 'ownedBy', 'ownerOf');
    }
    relate(component, products[index % PRODUCTS]!, 'partOf', 'hasPart');
    relate(component, apis[0]!, 'consumesApi', 'apiConsumedBy');
    if (index % PLATFORMS !== 0) {
      relate(
        component,
        apis[index % PLATFORMS]!,
        'consumesApi',
        'apiConsumedBy',
      );
    }
  }
  return seeds.map((seed, index) => toEntity(seed, index, relations, refOf));
}

function toEntity(
  seed: Seed,
  index: number,
  relations: Map<string, EntityRelation[]>,
  refOf: (seed: Seed) => string,
): Entity {
  const { kind, name, title, description, annotations, spec } = seed;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      namespace: 'default',
      uid: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      etag: String(index),
      annotations: {
        'backstage.io/managed-by-location': 'url:https://git.example.com/all',
        'backstage.io/managed-by-origin-location':
          'url:https://git.example.com/all',
        ...annotations,
      },
      ...(title && { title }),
      ...(description && { description }),
    },
    spec,
    relations: relations.get(refOf(seed)) ?? [],
  };
}

/** One in five of each extreme; the others go by their name. */
function titleOf(index: number): string | undefined {
  return [undefined, LONG_TITLE, `${ARABIC_TITLE} ${index}`, LONG_NAME][
    index % 5
  ];
}

function descriptionOf(index: number): string {
  return [
    'يرسل الإشعارات عبر SMS والبريد (v2) لكل عميل.',
    `${LONG_TITLE} ${LONG_NAME} ${LONG_TITLE}`,
    'שולח הודעות SMS (ו-push) ללקוחות.',
  ][index % 3]!;
}
