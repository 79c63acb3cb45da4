/** How many Platform PMs are needed, held and where. */
export interface StaffingPlan {
  /** `too-small`, `forming`, `established`, `mature`; `none` without a platform. */
  stage: 'none' | 'too-small' | 'forming' | 'established' | 'mature';
  /** Platform PMs that the documents' rule of thumb asks for, and its range. */
  need: number;
  least: number;
  most: number;
  /** Inputs of the arithmetic: platform teams, major areas, owning groups. */
  platformTeams: number[];
  /** Platform teams that are at home in no area: they own none of its units. */
  teamsElsewhere?: number[];
  owningGroups: number;
  areas: Area[];
  /** Named and existing people who hold an area, each once (user nodes). */
  held: HeldRole[];
  /** Areas at which a title in the owning team says that there may be one. */
  likely: number;
  /** True where nothing is named and too few titles are known: never 0. */
  heldUnknown: boolean;
  /** Positions to fill: need minus held, if known. */
  open: OpenPosition[];
  /** Share of people in platform teams with a job title, 0 … 1; undefined without people. */
  titlesKnown?: number;
  /** Steps of the arithmetic, as codes with numbers, in order. */
  steps: ArithmeticStep[];
}

export interface Area {
  /** Platform item. */
  item: number;
  /** Domain or System; -1 for one that is not registered. */
  node: number;
  major: boolean;
  /** Why: `declared`, `consumers`, `breadth`, `home-team`. */
  majorBecause: string[];
  /** Of a minor area: index of the major one that carries it, or -1. */
  carriedBy: number;
  /** Platform teams at home here (nodes). */
  teams: number[];
  consumerTeams: number[];
  consumerProducts: number[];
  capabilities: number;
  units: number;
  /** Of the units, those without an owner that the catalog has. */
  unowned: number;
  /** Facts of its charter that are found, of 5; undefined if not looked for. */
  charter?: number;
  /** The catalog says that it is being restructured. */
  restructuring: boolean;
  /** Somebody is named whom the catalog does not have. */
  namesNobody: boolean;
  /** What the rule asks for here; 0 for minor areas. */
  need: number;
  /** Indexes into `held`. */
  heldBy: number[];
  /** A title says that there may be one. */
  likely: boolean;
}

export interface HeldRole {
  /** User node. */
  person: number;
  /** Also an engineering lead by title. */
  dualHat: boolean;
  /** Indexes of areas; the first is held, another one shared. */
  areas: number[];
  /** Where it is said: `annotation` or `mapped`. */
  source: 'annotation' | 'mapped';
}

export interface OpenPosition {
  /** Index of the area; -1 for platform work that is in no area. */
  area: number;
  /** A title in the owning team says that somebody may do it already. */
  likely?: true;
  /** How to source, best first; see `sourcing.ts`. */
  first: SourcingWay;
  second: SourcingWay;
  /** Codes of reasons for the first choice: see `SOURCING_REASONS`. */
  because: string[];
}

export const SOURCING_WAYS = ['internal', 'external', 'interim'] as const;
export type SourcingWay = (typeof SOURCING_WAYS)[number];

export interface ArithmeticStep {
  code: string;
  numbers: number[];
  /** Area index that it is about. */
  area?: number;
}
