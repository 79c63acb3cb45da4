import type {
  AssessmentAddition,
  AssessmentDecision,
  AssessmentGap,
  AssessmentSignal,
  AssessmentStaffing,
  AssessmentTeam,
  AssessmentVerdict,
} from './assessmentFindings';
import type { PortfolioSchema } from './client';
import type { Confidence, Role, Surface, UnitKind } from './roles';

/**
 * The assessment as JSON: what the command line prints with `--format json`.
 * Lists are sorted by ref or id, so that two runs compare line by line.
 *
 * @public
 */
export interface Assessment {
  /** Version of this format; a field is only ever added. */
  format: 1;
  /** Day for which it was made, ISO 8601. */
  date: string;
  /** One for every Component, API, Resource, System and Domain that was read. */
  units: AssessmentUnit[];
  items: AssessmentItem[];
  capabilities: AssessmentCapability[];
  /** Uses between units. */
  consumptions: AssessmentConsumption[];
  coverage: PortfolioSchema<'Coverage'>;
  problems: AssessmentProblem[];
  /** The answer to "do we need a Platform PM?". */
  verdict: AssessmentVerdict;
  /** Decisions to take, at most three. */
  decisions: AssessmentDecision[];
  signals: AssessmentSignal[];
  /** Signals that failed, in words. */
  faults: string[];
  /** What to add to the catalog, most worth it first. */
  additions: AssessmentAddition[];
  staffing: AssessmentStaffing;
  /** By kind, then by subject. */
  gaps: AssessmentGap[];
  /** Groups that own a unit, by ref. */
  teams: AssessmentTeam[];
}

/** @public */
export interface AssessmentUnit {
  ref: string;
  kind: UnitKind;
  title: string;
  role: Role;
  confidence: Confidence;
  /** 0 (product) … 1 (platform). */
  platformShare: number;
  /** 0 … 1, distance of the share from even. */
  clarity: number;
  owner?: string;
  system?: string;
  domain?: string;
  /** Id of the item it is part of. */
  item?: string;
  /** One annotation, as YAML, that would settle a role that is in doubt. */
  settle?: string;
  /** All reasons, strongest first. */
  evidence: AssessmentEvidence[];
}

/** @public */
export interface AssessmentEvidence {
  id: string;
  source: string;
  towards: 'product' | 'platform';
  /** Log-odds after caps; plus is platform. Declared roles are decisive. */
  weight: number;
  text: string;
}

/** @public */
export interface AssessmentItem {
  id: string;
  title: string;
  role: Role;
  form: 'unit' | 'unregistered' | 'loose';
  owner?: string;
  domain?: string;
  /** Refs of its units. */
  units: string[];
  /** Ids of the items that use it, and of those that it uses, directly. */
  consumers: string[];
  standsOn: string[];
}

/** @public */
export interface AssessmentCapability {
  id: string;
  title: string;
  surface: Surface;
  key?: string;
  provider: string;
  item?: string;
  lifecycle?: string;
  /** Refs of the units that use it. */
  consumers: string[];
}

/** @public */
export interface AssessmentConsumption {
  consumer: string;
  provider: string;
  /** The API, resource or component through which it is used. */
  surface: string;
  capability?: string;
  relations: ('consumesApi' | 'dependsOn')[];
}

/** @public */
export interface AssessmentProblem {
  /** Entity ref, or the file where the document has none. */
  ref?: string;
  code: string;
  message: string;
  field?: string;
  value?: string;
  suggestion?: string;
  /** Where it stands, if it was read from a file. */
  file?: string;
  /** Number of the document in the file, from 1. */
  document?: number;
  line?: number;
}
