import type { TeamRole } from './roles';

/*
 * What the assessment concludes, as JSON: signals, gaps, staffing, verdict,
 * what to add, teams. Refs and ids instead of numbers; texts are English.
 */

/** @public */
export type AssessmentSignalStatus = 'unknown' | 'clear' | 'watch' | 'raised';

/**
 * One signal in one scope. The organisation comes first, then domains and
 * platforms in which something was seen or can be said, by id.
 *
 * @public
 */
export interface AssessmentSignal {
  /** Such as `duplicate-solutions`. */
  id: string;
  /** `organisation`, the ref of a domain, or the id of a platform item. */
  scope: string;
  scopeKind: 'organisation' | 'domain' | 'platform';
  title: string;
  question: string;
  status: AssessmentSignalStatus;
  because?: AssessmentReason;
  indicators: AssessmentIndicator[];
}

/**
 * Why a status is not what the measures alone would say.
 *
 * @public
 */
export interface AssessmentReason {
  code: string;
  /** The field, or the day from which it can be said. */
  detail?: string;
  text: string;
}

/** @public */
export interface AssessmentIndicator {
  id: string;
  title: string;
  status: AssessmentSignalStatus;
  because?: AssessmentReason;
  /** By measure; shares are 0 … 1. */
  measures: Record<string, number>;
  /** To be watched, or raised, if every measure of one of them is reached. */
  watch: Record<string, number>[];
  raise: Record<string, number>[];
  coverage: { field: string; have: number; of: number };
  /** Best first, at most 20. */
  evidence: AssessmentFinding[];
  /** How many there are in all. */
  total: number;
  /** What makes it clear again. */
  clears: string;
}

/** @public */
export interface AssessmentFinding {
  /** The same from run to run. */
  id: string;
  kind: string;
  text: string;
  /** Refs of the entities that the text names, the subject first. */
  entities: string[];
  /** Where it names several: refs of those who own them, each once. */
  owners?: string[];
  /** Ids of the items that it names. */
  items?: string[];
  /** Refs of those of which it gives a number, at most 20. */
  counted?: string[];
}

/** @public */
export interface AssessmentGap {
  id: string;
  kind: string;
  category: 'ownership' | 'hygiene';
  severity: 'low' | 'medium' | 'high';
  title: string;
  text: string;
  /** The entity that it is about; none where it is an item without one. */
  ref?: string;
  item?: string;
  /** Further entities that the text names. */
  others?: string[];
  /** It stands for many with one cause: those in `counted`, all of them. */
  collapsed?: true;
  counted?: string[];
  /** Owning groups that use the entity. */
  dependents: number;
  /** Who is responsible as things stand. */
  owner?: string;
  /** Where that owner stands: the entity, and what holds it, up to the one that names it. */
  ownerChain?: string[];
  suggestedOwner?: string;
  suggestedBecause?: string;
  /** Metadata that mends it. */
  yaml?: string;
  editUrl?: string;
  /** Where the entity stands, if it was read from a file. */
  file?: string;
  document?: number;
  line?: number;
}

/** @public */
export interface AssessmentStaffing {
  stage: 'none' | 'too-small' | 'forming' | 'established' | 'mature';
  /** What the rule of thumb asks for, and what the catalog names. */
  sentence: string;
  /** The arithmetic, a sentence a step. */
  steps: string[];
  need: number;
  least: number;
  most: number;
  /** Refs of the platform teams. */
  platformTeams: string[];
  owningGroups: number;
  areas: AssessmentArea[];
  /** People who are declared as Platform PM. */
  held: {
    person: string;
    dualHat: boolean;
    /** Ids of items. */
    areas: string[];
    source: 'annotation' | 'mapped';
  }[];
  likely: number;
  /** Nothing is named, and too few titles are known to say that there is nobody. */
  heldUnknown: boolean;
  open: AssessmentPosition[];
}

/** @public */
export interface AssessmentArea {
  /** Id of the item. */
  item: string;
  title: string;
  major: boolean;
  /** Why it is a major one, with the numbers. */
  because: string[];
  /** Id of the item that carries it, if it is a minor one. */
  carriedBy?: string;
  teams: string[];
  consumerTeams: string[];
  consumerProducts: string[];
  capabilities: number;
  units: number;
  need: number;
  likely: boolean;
}

/** @public */
export interface AssessmentPosition {
  /** Id of the item; none for platform work that is in no area. */
  area?: string;
  first: 'internal' | 'external' | 'interim';
  second: 'internal' | 'external' | 'interim';
  /** Sentences. */
  because: string[];
}

/** @public */
export interface AssessmentVerdict {
  answer:
    | 'no-platform'
    | 'cannot-tell'
    | 'no-sign'
    | 'watch'
    | 'probably'
    | 'yes';
  sentence: string;
  /** Such as "3 of the 5 signals that can be judged are raised, fairly sure." */
  judged: string;
  sure: 'fairly-sure' | 'thin';
  sureText: string;
  /** Platform PMs are named: what follows is their agenda. */
  named: boolean;
  signals: number;
  decided: number;
  raised: number;
  watch: number;
  /** Ids of signals, strongest first, at most three. */
  reasons: string[];
}

/**
 * A decision to take.
 *
 * @public
 */
export interface AssessmentDecision {
  kind: 'staffing' | 'signal' | 'gap' | 'opportunity' | 'addition';
  /** What is to be decided, as a sentence. */
  title: string;
  why: string;
  /** What waiting costs. */
  waiting: string;
  /** Sentences, at most three. */
  evidence: string[];
  /** Id of the signal, gap or opportunity. */
  target?: string;
}

/** @public */
export interface AssessmentAddition {
  code: string;
  field: string;
  /** What to do, and what it opens. */
  text: string;
  how: string;
  /** Changes that people must make. */
  edits: number;
  /** Of so many, so many lack it. */
  of: number;
  missing: number;
  /** `<signal>/<indicator>` that could then be judged. */
  opens: string[];
  /** Refs, most depended on first, at most 20. */
  examples: string[];
}

/** @public */
export interface AssessmentTeam {
  /** Ref of a Group that owns a unit. */
  ref: string;
  title: string;
  registered: boolean;
  role: TeamRole;
  /** Counted as one in the arithmetic of the staffing. */
  platformTeam: boolean;
  /** Units by role. */
  owns: Record<string, number>;
  /** Refs of the Groups whose units its units use, and the other way round. */
  dependsOn: string[];
  dependents: string[];
}
