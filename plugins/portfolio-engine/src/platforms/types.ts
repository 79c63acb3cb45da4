/** What a platform is made of; columns of one platform item. */
export interface PlatformProfile {
  /** Item. */
  item: number;
  charter: Charter;
  qualities: Qualities;
  /** Interface styles in use among its APIs, such as `openapi`, most used first. */
  styles: string[];
  /** Nodes of the APIs that show a style, ascending. */
  styledApis: number[];
}

/** Five facts, found (where they stand) or missing. No score. */
export interface Charter {
  /** For whom: audience. */
  forWhom?: CharterFact;
  /** Why: a description that says what it is for. */
  why?: CharterFact;
  /** What: capabilities. */
  what?: CharterFact;
  /** How to get it: docs, definition or template. */
  howToGet?: CharterFact;
  /** How measured: success metrics. */
  howMeasured?: CharterFact;
}

export interface CharterFact {
  /** Node on which it stands. */
  node: number;
  /** The field, such as `metadata.annotations.portfolio/audience`. */
  field: string;
  /** What it says, at most 200 characters; left out where that is shown anyway. */
  value?: string;
}

/** What the documents ask of a platform, read off the metadata. Node lists. */
export interface Qualities {
  /** Reach: owning groups and product items that use it directly. */
  consumerTeams: number[];
  consumerProducts: number[];
  /** Critical: customer-facing products (items) that stand on it, directly or not. */
  criticalFor: number[];
  /** Capabilities (numbers) with docs and, if an API, a readable definition. */
  selfServiceCapabilities: number[];
  capabilities: number[];
  /** Templates (nodes) that create on it. */
  templates: number[];
  /** Ecosystem: domains of its consumers; partner units among them. */
  domains: number[];
  partners: number[];
  /** Items first seen to use it within 90 days; undefined before 90 days of history. */
  newConsumers?: number[];
}

/** Something to build, or to build once. */
export interface Opportunity {
  kind:
    | 'look-alikes-over-products'
    | 'same-private-resource'
    | 'missing-target'
    | 'unserved-need';
  /** Stable id. */
  id: string;
  /** Word(s), resource type, or key that it is about. */
  topic: string;
  /** Node of the missing target, or -1. */
  node: number;
  /** Units that show it, best first. */
  units: number[];
  /** Product items, and owning groups, that it would serve. */
  items: number[];
  teams: number[];
  /** Platform item that could take it on; -1 for none. */
  platform: number;
  /** Why that one: key of `PLATFORM_REASONS`. */
  platformBecause?: string;
}
