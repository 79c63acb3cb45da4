import { Role, TeamRole } from '@backstage-portfolio/plugin-portfolio-common';
import { EntityCard, MetadataProblem, NodeKind, RelationName } from '../model';

/** Small, bounded record of one catalog entity; all that a stage may look at. */
export interface EntityFacts {
  /** Full lower-case entity ref. */
  ref: string;
  kind: NodeKind;
  /** `spec.type`, lower case. */
  type?: string;
  lifecycle?: string;
  /** Name, title and description, at most 1,000 characters. */
  text: string;
  /** Lower case, without our own `portfolio:<role>`; at most 50. */
  tags: string[];
  /** What people declared; undefined where nothing is said. */
  declaredRole?: DeclaredRoleFact;
  declaredTeamRole?: TeamRole;
  audience?: Audience;
  /** Capability keys that it declares to provide, lower case. */
  capabilities: readonly string[];
  /** Template: ref of the platform on which it creates. */
  platform?: string;
  successMetrics: readonly string[];
  friction: readonly string[];
  concerns: readonly string[];
  /** User: category of the job title. */
  title?: TitleCategory;
  /**
   * Those of `card.productManagers` that only a mapping of the configuration
   * names, not our own annotation; left out where there are none.
   */
  mappedManagers?: readonly string[];
  /** Forward relations, targets as full lower-case refs, inverse ones turned. */
  relations: FactRelation[];
  /** Bit `n` is set if the entity matches configured predicate `n` (at most 31). */
  predicates: number;
  /**
   * Of an API; `not-loaded` if the definition is only referred to (`$text`, a
   * remote placeholder). Left out where definitions are read apart.
   */
  definitionState?: DefinitionState;
  /** The name itself is a template's placeholder (`<name_of_a_component>`). */
  placeholder?: boolean;
  /** Numbers that the configuration maps to measures; nothing if there are none. */
  measures?: Measures;
  card: EntityCard;
  problems: MetadataProblem[];
}

/** `source → target`, whoever of the two said so. */
export interface FactRelation {
  name: RelationName;
  /** Left out where the source is the entity itself. */
  source?: string;
  target: string;
}

export interface DeclaredRoleFact {
  /** `outside` where `none` was declared. */
  role: Exclude<Role, 'undecided'>;
  /** The field that says so, such as `metadata.annotations.portfolio/role`. */
  field: string;
  value: string;
}

export type DefinitionState = 'inline' | 'not-loaded' | 'missing';

/** What an organisation measures elsewhere and writes into its catalog. */
export interface Measures {
  /** Days from commit to production, or as the organisation counts it. */
  leadTimeDays?: number;
  /** Incidents in the period that the organisation counts. */
  incidents?: number;
  /** Day of the last release, ISO 8601 (`2026-11-22`). */
  lastRelease?: string;
}

export type Audience = 'end-customers' | 'employees' | 'builders' | 'partners';

export type TitleCategory =
  | 'platform-product-manager'
  | 'product-manager'
  | 'engineering-lead'
  | 'other';

/** What is kept of an API definition. Kept by the hash of its text. */
export interface ApiDigest {
  state:
    | 'parsed'
    | 'not-loaded'
    | 'too-large'
    | 'unparsable'
    | 'not-applicable';
  format?: 'openapi' | 'asyncapi' | 'graphql' | 'protobuf';
  /** Why it is unparsable, at most 200 characters, with line if known. */
  error?: string;
  version?: string;
  title?: string;
  operations: number;
  /**
   * 0 … 1; share of operations, and of fields, with a description; 0 where
   * there are none.
   */
  operationsDescribed: number;
  fieldsDescribed: number;
  authDeclared: boolean;
  /** 0 … 1; share of operations marked deprecated. */
  deprecated: number;
  /** Distinct lower-case words of operation names and paths, at most 200. */
  words: string[];
  /**
   * Operations as they compare with those of other definitions (`get order {}`
   * for `GET /api/v1/orders/{id}`), in an order of their own; at most 64.
   */
  operationKeys?: readonly string[];
}
