import {
  Role,
  Surface,
  TeamRole,
} from '@backstage-portfolio/plugin-portfolio-common';
import { Judgement } from './judgement';

/*
 * The data between the stages of the assessment, and what the assessment
 * returns. Entities are numbered once ("nodes"), sorted by ref, so that the
 * order in which they were read does not matter. Tables are columns: node `i`
 * is described by element `i` of each column. Roles, kinds, surfaces and
 * relation sets are stored as indexes into the constant lists.
 */

/** Kinds a node may have; anything else is `other`. Append only. */
export const NODE_KINDS = [
  'other',
  'component',
  'api',
  'resource',
  'system',
  'domain',
  'group',
  'user',
  'template',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Relations that the assessment reads, in their forward direction. */
export const RELATION_NAMES = [
  'ownedBy',
  'partOf',
  'dependsOn',
  'consumesApi',
  'providesApi',
  'memberOf',
  'childOf',
] as const;
export type RelationName = (typeof RELATION_NAMES)[number];

/**
 * Compressed sparse rows: the neighbours of node `i` are
 * `targets[offsets[i]] … targets[offsets[i + 1] - 1]`, ascending, no repeats.
 */
export interface Adjacency {
  /** Length: number of nodes + 1. */
  offsets: Uint32Array;
  targets: Uint32Array;
}

/** One relation type in both directions. */
export interface RelationEdges {
  out: Adjacency;
  in: Adjacency;
}

/** What is kept of an entity to show it; bounded text only. */
export interface EntityCard {
  /** `metadata.name` as written. */
  name: string;
  title?: string;
  /** At most 400 characters. */
  description?: string;
  type?: string;
  lifecycle?: string;
  tags?: string[];
  links?: EntityLinks;
  /** Has documentation: a techdocs annotation or a docs link. */
  docs?: boolean;
  /** Where the entity may be edited, from the catalog's annotations. */
  editUrl?: string;
  /** Refs of declared product managers. */
  productManagers?: string[];
  /** Capability keys that it would use if there were one. */
  needs?: string[];
  /** `spec.profile.displayName` of a Group or User. */
  displayName?: string;
  /** API: what became of its definition; set by the assessment. */
  definition?:
    | 'parsed'
    | 'not-loaded'
    | 'too-large'
    | 'unparsable'
    | 'not-applicable'
    | 'missing';
}

/** Links by what they are for; absolute URLs of http(s) or mailto only. */
export interface EntityLinks {
  channel?: string;
  roadmap?: string;
  runbook?: string;
  status?: string;
  docs?: string;
}

/** The catalog as numbers. Nodes include targets that do not exist. */
export interface CatalogGraph {
  /** Node → full lower-case entity ref, ascending by code unit. */
  refs: string[];
  /** Ref → node. */
  indexOf: ReadonlyMap<string, number>;
  /** Node → index into NODE_KINDS. */
  kinds: Uint8Array;
  /** 1 if the catalog has the entity, 0 if it is only referred to. */
  present: Uint8Array;
  /** Node → the owner's node, or -1. The first, if several. */
  owner: Int32Array;
  /**
   * Node → the directly containing node (component, system, domain), or -1.
   * A forest: cycles are cut, following it upwards always ends.
   */
  container: Int32Array;
  /** Node → nearest System that holds it (itself for a System), or -1. */
  system: Int32Array;
  /** Node → nearest Domain that holds it (itself for a Domain), or -1. */
  domain: Int32Array;
  relations: Record<RelationName, RelationEdges>;
}

/** Role of each node, with its reasons. Nodes that are no units: undecided. */
export interface RoleTable {
  /** Index into ROLES. */
  role: Uint8Array;
  /** 0 (product) … 1 (platform); 0.5 where nothing is known. */
  platformShare: Float32Array;
  /** 0 … 1, distance of the share from even. */
  clarity: Float32Array;
  /** Index into CONFIDENCES. */
  confidence: Uint8Array;
  evidence: EvidenceTable;
  /** Group node → index into TEAM_ROLES; 0 elsewhere. */
  teamRole: Uint8Array;
  /**
   * Node → index into ROLES: what the run itself saw. Differs from `role` where
   * an earlier role is kept until a second run confirms the new one. For the
   * `lastRoles` of the next run; no part of a snapshot.
   */
  seen?: Uint8Array;
}

/**
 * Evidence in columns: that of node `i` stands at
 * `offsets[i] … offsets[i + 1] - 1`, strongest first. What `a` and `b` mean
 * (a count, a node, an index into `words`) is said by the code's definition in
 * EVIDENCE of portfolio-common.
 */
export interface EvidenceTable {
  offsets: Uint32Array;
  /** Index into EVIDENCE. */
  code: Uint8Array;
  /** Log-odds after caps: plus is platform, minus is product. */
  weight: Float32Array;
  a: Int32Array;
  b: Int32Array;
  words: string[];
}

/** "Our platforms" and "our products". */
export interface ItemTable {
  /**
   * Stable id: a ref, `unregistered:<kind>:<name>`, or
   * `loose:<platform|product>:<owner ref or none>`, since one owner may have
   * loose work of both sides.
   */
  ids: string[];
  titles: string[];
  /** Index into ROLES: product, platform or mixed. */
  role: Uint8Array;
  /** Index into ITEM_FORMS. */
  form: Uint8Array;
  /** Top node, or -1 for unregistered and loose items. */
  top: Int32Array;
  /** Owner's node, or -1. */
  owner: Int32Array;
  /** Domain's node, or -1. */
  domain: Int32Array;
  /** Node → item, or -1. */
  itemOf: Int32Array;
}
export const ITEM_FORMS = ['unit', 'unregistered', 'loose'] as const;
export type ItemForm = (typeof ITEM_FORMS)[number];

/**
 * Who uses what, between units, ascending by provider, then consumer, then
 * surface. What stays inside one item is in here too; a reader at the level of
 * items leaves it out.
 */
export interface ConsumptionTable {
  consumer: Uint32Array;
  /** The unit that provides: the provider of the API, or the target itself. */
  provider: Uint32Array;
  /** The node through which it is used: the API, resource or component. */
  surface: Uint32Array;
  /** Index into the capabilities, or -1 where the provider offers none there. */
  capability: Int32Array;
  /** Bit set over WITNESSES. */
  witness: Uint8Array;
  /**
   * Between items, transitive, direct included: consumer item uses provider
   * item at `distance` (1 = directly), by way of `via` (the next item from the
   * consumer's side, itself the provider at distance 1).
   */
  itemReach: {
    consumer: Uint32Array;
    provider: Uint32Array;
    distance: Uint8Array;
    via: Uint32Array;
    /** True where the bounds were met and farther items were left out. */
    truncated: boolean;
  };
}
export const WITNESSES = ['consumesApi', 'dependsOn'] as const;

export interface CapabilityTable {
  /** Stable id: ref of the surface, or `key:<key>`. */
  ids: string[];
  titles: string[];
  descriptions: (string | undefined)[];
  /** Declared key, if any. */
  keys: (string | undefined)[];
  /** Index into SURFACES. */
  surface: Uint8Array;
  /** Node of the surface (API, resource, component, template), or -1. */
  node: Int32Array;
  /** Node of the providing unit. */
  provider: Int32Array;
  /** Item of the provider, or -1. */
  item: Int32Array;
  lifecycle: (string | undefined)[];
  /** 0 … 1; -1 where nothing can be said. */
  documentation: Float32Array;
  /** Text to search: words of operations, tags, keys; at most 500 characters. */
  searchText: string[];
}

/** A statement of the catalog that could not be used. */
export interface MetadataProblem {
  /** Entity on which it stands. */
  ref: string;
  code: ProblemCode;
  /** The field, such as `metadata.annotations.portfolio/role`. */
  field?: string;
  /** The value as written, at most 200 characters. */
  value?: string;
  /** The nearest right value, if there is one. */
  suggestion?: string;
}
export type ProblemCode =
  | 'unknown-role'
  | 'unknown-team-role'
  | 'unknown-audience'
  | 'malformed-capability'
  | 'malformed-list'
  | 'malformed-ref'
  | 'malformed-field'
  | 'unknown-field'
  | 'definition-too-large'
  | 'definition-unparsable'
  | 'dangling-reference'
  | 'containment-cycle';

/** How much the catalog says; the denominators of every judgement. */
export interface Coverage {
  /** Units that count: those outside are apart, and in none of the numbers. */
  units: number;
  decided: number;
  outside: number;
  /** Units with an owner written; with an owner that exists. */
  ownerWritten: number;
  ownerResolved: number;
  components: number;
  /** Components that declare any dependency or API edge. */
  componentsWithDependencies: number;
  apis: number;
  apisWithReadableDefinition: number;
  described: number;
  /** References to entities that the catalog does not have. */
  danglingReferences: number;
}

/** What the assessment returns: plain data, ready to be stored. */
export interface Assessed {
  /** Day of the assessment as given by the caller, ISO 8601. */
  date: string;
  graph: CatalogGraph;
  cards: (EntityCard | undefined)[];
  roles: RoleTable;
  items: ItemTable;
  capabilities: CapabilityTable;
  consumption: ConsumptionTable;
  problems: MetadataProblem[];
  judgement: Judgement;
}

export type { Role, Surface, TeamRole };
