/** A unit of a planted catalog, before it becomes an entity. */
export interface DraftUnit {
  kind: 'Component' | 'API' | 'Resource' | 'System' | 'Domain';
  name: string;
  title: string;
  description?: string;
  type?: string;
  lifecycle?: 'production' | 'experimental' | 'deprecated';
  team: DraftTeam;
  system?: string;
  domain?: string;
  subdomainOf?: string;
  tags?: string[];
  annotations?: Record<string, string>;
  providesApis: string[];
  consumesApis: string[];
  /** Short refs, such as `resource:orders`. */
  dependsOn: string[];
  definition?: string;
}

/** A Group with its people. */
export interface DraftTeam {
  name: string;
  title: string;
  people: { name: string; displayName: string }[];
}

/** A team that makes a product, and the parts of it. */
export interface ProductTeam extends DraftTeam {
  /** Name of its System. */
  product: string;
  system: DraftUnit;
  web: DraftUnit;
  service: DraftUnit;
  worker: DraftUnit;
  api: DraftUnit;
  store: DraftUnit;
}

/** One thing that was planted, and must be found. */
export interface PlantedFinding {
  /** Id of the signal and of its indicator. */
  signal: string;
  indicator: string;
  /**
   * Refs that the finding is about. It counts as found if one finding of the
   * indicator is about all of them.
   */
  entities: string[];
}

/** Something that looks like one, and must not be found. */
export interface Decoy {
  what: string;
  entities: string[];
}

/** What was planted: the answers, beside the catalog. */
export interface PlantedKey {
  seed: number;
  /** Components, APIs, Resources, Systems and Domains. */
  units: number;
  findings: PlantedFinding[];
  decoys: Decoy[];
}
