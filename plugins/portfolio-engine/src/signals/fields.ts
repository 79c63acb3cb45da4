import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { namesManager } from '../groundwork/productManagers';
import { Groundwork } from '../groundwork/types';
import { degree } from '../graph/adjacency';
import { kindCode } from '../graph/kinds';
import { FieldId } from './types';

const COMPONENT = kindCode('component');
const API = kindCode('api');
const RESOURCE = kindCode('resource');
const GROUP = kindCode('group');
const UNDECIDED = ROLES.indexOf('undecided');
const PRODUCT = ROLES.indexOf('product');
const PLATFORM = ROLES.indexOf('platform');
const MIXED = ROLES.indexOf('mixed');

/** A field of the catalog whose coverage decides what can be said. */
export interface FieldDefinition {
  id: FieldId;
  /** As in "too few units name …". */
  title: string;
  /** Whether a unit could say it. */
  comparable(groundwork: Groundwork, node: number): boolean;
  /** Whether a comparable unit says it. */
  says(groundwork: Groundwork, node: number): boolean;
  /**
   * The value, for fields that carry no news where nearly all say the same.
   */
  value?(groundwork: Groundwork, node: number): string | undefined;
}

const every = () => true;

/** Every field, once. Coverage is counted over the units of a scope. */
export const FIELDS: readonly FieldDefinition[] = [
  {
    id: 'owner',
    title: 'an owner',
    comparable: every,
    says: ({ graph }, node) => graph.owner[node]! >= 0,
  },
  {
    id: 'team',
    title: 'an owner that is a Group',
    comparable: every,
    says: ({ teams }, node) => teams.teamOf[node]! >= 0,
  },
  {
    id: 'resolved-owner',
    title: 'an owner that the catalog has',
    comparable: every,
    says: ({ graph }, node) => {
      const owner = effectiveOwner(graph, node);
      return owner >= 0 && graph.present[owner] === 1;
    },
  },
  {
    id: 'description',
    title: 'a description',
    comparable: every,
    says: ({ facts }, node) => Boolean(facts[node]?.card.description),
  },
  {
    id: 'words',
    title: 'a description',
    comparable: ({ graph }, node) =>
      graph.kinds[node] === COMPONENT || graph.kinds[node] === API,
    says: ({ facts }, node) => facts[node]?.card.description !== undefined,
  },
  {
    id: 'dependencies',
    title: 'dependencies or APIs',
    comparable: ({ graph }, node) => graph.kinds[node] === COMPONENT,
    says: ({ graph }, node) =>
      degree(graph.relations.dependsOn.out, node) > 0 ||
      degree(graph.relations.consumesApi.out, node) > 0 ||
      degree(graph.relations.providesApi.out, node) > 0,
  },
  {
    id: 'apis',
    title: 'which APIs it provides or uses',
    comparable: ({ graph }, node) => graph.kinds[node] === COMPONENT,
    says: ({ graph }, node) =>
      degree(graph.relations.consumesApi.out, node) > 0 ||
      degree(graph.relations.providesApi.out, node) > 0,
  },
  {
    id: 'definition',
    title: 'an API definition that can be read',
    comparable: ({ graph, digests }, node) =>
      graph.kinds[node] === API &&
      digests.get(graph.refs[node]!)?.state !== 'not-applicable',
    says: ({ graph, digests }, node) =>
      digests.get(graph.refs[node]!)?.state === 'parsed',
  },
  {
    id: 'docs',
    title: 'documentation',
    // Of an API or a database, docs are those of what provides it.
    comparable: ({ graph }, node) =>
      graph.kinds[node] !== API && graph.kinds[node] !== RESOURCE,
    says: ({ facts }, node) => facts[node]?.card.docs === true,
  },
  {
    id: 'lifecycle',
    title: 'a lifecycle',
    comparable: ({ graph }, node) =>
      graph.kinds[node] === COMPONENT || graph.kinds[node] === API,
    says: ({ facts }, node) => facts[node]?.lifecycle !== undefined,
    value: ({ facts }, node) => facts[node]?.lifecycle,
  },
  {
    id: 'product-manager',
    title: 'a product manager',
    comparable: ({ items }, node) => {
      const item = items.itemOf[node]!;
      return item >= 0 && items.top[item] === node;
    },
    says: (groundwork, node) =>
      namesManager(groundwork, groundwork.items.itemOf[node]!),
  },
  {
    id: 'job-title',
    title: 'job titles of the people in its team',
    comparable: ({ teams }, node) => teams.teamOf[node]! >= 0,
    says: (groundwork, node) =>
      hasTitle(groundwork, groundwork.teams.teamOf[node]!),
  },
  {
    id: 'members',
    title: 'the members of its team',
    comparable: ({ teams }, node) => teams.teamOf[node]! >= 0,
    says: ({ teams }, node) => teams.members[teams.teamOf[node]!]! > 0,
  },
  {
    id: 'role',
    title: 'whether it is a product or a platform',
    comparable: every,
    says: ({ roles }, node) => roles.role[node] !== UNDECIDED,
  },
  {
    id: 'system',
    title: 'the System it is part of',
    comparable: ({ graph }, node) => graph.kinds[node] === COMPONENT,
    says: ({ graph }, node) => graph.system[node]! >= 0,
  },
  {
    id: 'friction',
    title: 'what holds its people up',
    comparable: every,
    says: ({ facts }, node) => (facts[node]?.friction.length ?? 0) > 0,
  },
  {
    id: 'lead-time',
    title: 'a lead time',
    comparable: every,
    says: ({ facts }, node) =>
      facts[node]?.measures?.leadTimeDays !== undefined,
  },
  {
    id: 'concerns',
    title: 'its concerns',
    comparable: every,
    says: ({ facts }, node) => (facts[node]?.concerns.length ?? 0) > 0,
  },
  {
    id: 'capabilities',
    title: 'the capabilities it offers',
    comparable: ({ graph }, node) => graph.kinds[node] === COMPONENT,
    says: ({ facts }, node) => (facts[node]?.capabilities.length ?? 0) > 0,
  },
  {
    id: 'links',
    title: 'links to its channel, roadmap, runbook or status',
    comparable: every,
    says: ({ facts }, node) => facts[node]?.card.links !== undefined,
  },
];

export const FIELDS_BY_ID: ReadonlyMap<FieldId, FieldDefinition> = new Map(
  FIELDS.map(field => [field.id, field]),
);

/** The owner of a unit, or of the nearest container where it names nobody; -1. */
function effectiveOwner(
  { owner, container }: Groundwork['graph'],
  node: number,
): number {
  for (let at = node; at >= 0; at = container[at]!) {
    if (owner[at]! >= 0) {
      return owner[at]!;
    }
  }
  return -1;
}

/** Whether a unit counts as a product, or as a platform. */
export function isProduct(groundwork: Groundwork, node: number): boolean {
  return groundwork.roles.role[node] === PRODUCT;
}

export function isPlatform(groundwork: Groundwork, node: number): boolean {
  const role = groundwork.roles.role[node];
  return role === PLATFORM || role === MIXED;
}

const UNASKED = 0;
const UNTITLED = 1;
const TITLED = 2;
/** Group → one of the above. */
const TITLES = new WeakMap<Groundwork, Uint8Array>();

/** Asked once a group, not for each of its units. */
function hasTitle(groundwork: Groundwork, group: number): boolean {
  let known = TITLES.get(groundwork);
  if (!known) {
    known = new Uint8Array(groundwork.graph.refs.length);
    TITLES.set(groundwork, known);
  }
  if (known[group] === UNASKED) {
    known[group] = hasTitledMember(groundwork, group) ? TITLED : UNTITLED;
  }
  return known[group] === TITLED;
}

function hasTitledMember({ facts, graph }: Groundwork, group: number): boolean {
  if (graph.kinds[group] !== GROUP) {
    return false;
  }
  const { offsets, targets } = graph.relations.memberOf.in;
  for (let i = offsets[group]!; i < offsets[group + 1]!; i++) {
    if (facts[targets[i]!]?.title !== undefined) {
      return true;
    }
  }
  return false;
}
