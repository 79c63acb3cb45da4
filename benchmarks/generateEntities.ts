import type { Entity, EntityRelation } from '@backstage/catalog-model';
import { drain } from '../plugins/portfolio-engine/src/graph/drain';
import { groupBy } from '../plugins/portfolio-engine/src/graph/adjacency';
import { generateDefinition } from './generateDefinition';
import {
  CatalogPlan,
  PLANNED_KINDS,
  PLANNED_RELATIONS,
  PlannedKind,
} from './planCatalog';
import { createRandom, Random } from './random';

const KIND_NAMES: Record<PlannedKind, string> = {
  component: 'Component',
  api: 'API',
  resource: 'Resource',
  system: 'System',
  domain: 'Domain',
  group: 'Group',
  user: 'User',
  template: 'Template',
  location: 'Location',
};

const SUBJECTS = [
  'payments',
  'checkout',
  'search',
  'booking',
  'loyalty',
  'identity',
  'notifications',
  'pricing',
  'inventory',
  'crew',
  'cargo',
  'fares',
  'seats',
  'refunds',
  'ledger',
  'catalog',
  'consent',
  'metrics',
  'pipeline',
  'storage',
  'gateway',
  'deploy',
  'secrets',
  'events',
  'maps',
  'weather',
  'profiles',
];
const FORMS = [
  'service',
  'platform',
  'app',
  'website',
  'worker',
  'engine',
  'portal',
  'library',
  'store',
  'hub',
  'sync',
  'console',
  'adapter',
  'toolkit',
];
const SENTENCES = [
  'lets customers',
  'shared by every team to',
  'internal building block to',
  'the place where travellers',
  'provides an API for teams to',
  'self-service tooling to',
  'mobile experience to',
  'back office screens to',
];
const TAGS = [
  'java',
  'go',
  'typescript',
  'kafka',
  'postgres',
  'internal',
  'customer',
  'platform',
  'legacy',
  'react',
  'data',
  'critical',
];
const TYPES: Partial<Record<PlannedKind, readonly string[]>> = {
  component: ['service', 'service', 'service', 'website', 'library', 'job'],
  resource: ['database', 'database', 's3-bucket', 'kafka-topic', 'cluster'],
  api: ['openapi', 'openapi', 'asyncapi', 'graphql', 'grpc'],
  group: ['team', 'team', 'team', 'department'],
};
const LIFECYCLES = [
  'production',
  'production',
  'production',
  'experimental',
  'deprecated',
];

/** Of the APIs, how many carry their definition in the entity. */
const INLINE_DEFINITIONS = 0.1;

/** An entity of the plan, as a catalog returns it; definitions are apart. */
export function entityGenerator(plan: CatalogPlan): (index: number) => Entity {
  const nodes = plan.kinds.length;
  const edges = Uint32Array.from(plan.sources, (_, edge) => edge);
  const outgoing = drain(groupBy({ nodes, keys: plan.sources, values: edges }));
  const incoming = drain(groupBy({ nodes, keys: plan.targets, values: edges }));

  return function generate(index) {
    const kind = PLANNED_KINDS[plan.kinds[index]!]!;
    const random = createRandom(plan.seed + index * 7919);
    const relations: EntityRelation[] = [];
    for (
      let i = outgoing.offsets[index]!;
      i < outgoing.offsets[index + 1]!;
      i++
    ) {
      const edge = outgoing.targets[i]!;
      relations.push({
        type: PLANNED_RELATIONS[plan.relations[edge]!]![0],
        targetRef: refOf(plan, plan.targets[edge]!),
      });
    }
    for (
      let i = incoming.offsets[index]!;
      i < incoming.offsets[index + 1]!;
      i++
    ) {
      const edge = incoming.targets[i]!;
      relations.push({
        type: PLANNED_RELATIONS[plan.relations[edge]!]![1],
        targetRef: refOf(plan, plan.sources[edge]!),
      });
    }
    return {
      apiVersion: 'backstage.io/v1alpha1',
      kind: KIND_NAMES[kind],
      metadata: metadataOf({ plan, index, kind, random }),
      spec: specOf({ plan, index, kind, random, relations }),
      relations,
    };
  };
}

/** The text of an API's definition, where the entity carries one. */
export function definitionOf(
  plan: CatalogPlan,
  index: number,
): string | undefined {
  const random = createRandom(plan.seed + index * 104_729);
  if (
    PLANNED_KINDS[plan.kinds[index]!] !== 'api' ||
    !random.chance(INLINE_DEFINITIONS)
  ) {
    return undefined;
  }
  // 2 to 100 kB, small ones more often.
  return generateDefinition({ random, bytes: 2_000 * 50 ** random.next() });
}

/** Full lower-case ref of an entity of the plan. */
export function refOf(plan: CatalogPlan, index: number): string {
  return `${PLANNED_KINDS[plan.kinds[index]!]}:default/${nameOf(plan, index)}`;
}

function nameOf(plan: CatalogPlan, index: number): string {
  const ordinal = plan.ordinals[index]!;
  const subject = SUBJECTS[(ordinal * 31) % SUBJECTS.length]!;
  const form = FORMS[(ordinal * 17) % FORMS.length]!;
  return `${subject}-${form}-${ordinal}`;
}

interface Generated {
  plan: CatalogPlan;
  index: number;
  kind: PlannedKind;
  random: Random;
}

function metadataOf(options: Generated): Entity['metadata'] {
  const { plan, index, kind, random } = options;
  const name = nameOf(plan, index);
  const [subject, form] = name.split('-');
  const annotations: Record<string, string> = {
    'backstage.io/managed-by-location': `url:https://git.example.com/${name}/catalog-info.yaml`,
    'backstage.io/managed-by-origin-location': `url:https://git.example.com/${name}/catalog-info.yaml`,
    'backstage.io/edit-url': `https://git.example.com/${name}/edit/catalog-info.yaml`,
  };
  if (random.chance(0.37)) {
    annotations['github.com/project-slug'] = `example/${name}`;
  }
  if (random.chance(0.23)) {
    annotations['backstage.io/techdocs-ref'] = 'dir:.';
  }
  if ((kind === 'system' || kind === 'domain') && random.chance(0.1)) {
    annotations['portfolio/role'] = random.pick(['product', 'platform']);
  }
  if (kind === 'component' && random.chance(0.02)) {
    annotations['portfolio/capabilities'] = `${subject}, ${form}`;
  }
  return {
    name,
    namespace: 'default',
    uid: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    etag: `${plan.seed}-${index}`,
    annotations,
    ...(random.chance(0.3) ? { title: `${subject} ${form}` } : {}),
    ...(random.chance(0.91)
      ? {
          description: `The ${subject} ${form} ${random.pick(
            SENTENCES,
          )} work with ${random.pick(SUBJECTS)} and ${random.pick(SUBJECTS)}.`,
        }
      : {}),
    ...(random.chance(0.56)
      ? { tags: [random.pick(TAGS), random.pick(TAGS)] }
      : {}),
    ...(random.chance(0.44)
      ? {
          links: [
            { url: `https://docs.example.com/${name}`, title: 'Docs' },
            { url: `https://chat.example.com/${name}`, title: 'Channel' },
          ],
        }
      : {}),
  };
}

function specOf(
  options: Generated & { relations: EntityRelation[] },
): Entity['spec'] {
  const { kind, random, relations } = options;
  const types = TYPES[kind];
  const owner = relations.find(({ type }) => type === 'ownedBy')?.targetRef;
  return {
    ...(types ? { type: random.pick(types) } : {}),
    ...(kind === 'component' || kind === 'api'
      ? { lifecycle: random.pick(LIFECYCLES) }
      : {}),
    ...(owner === undefined ? {} : { owner }),
    ...(kind === 'group' ? { children: [] } : {}),
  };
}
