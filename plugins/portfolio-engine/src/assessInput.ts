import { Role } from '@backstage-portfolio/plugin-portfolio-common';
import { ApiDigest, EntityFacts } from './facts/types';
import { GapSettings } from './gaps/types';
import { FirstSeenDates } from './groundwork/types';
import { Evidence } from './roles/types';
import { NumberValues } from './settings/numbers';
import { SignalDefinition, SignalSettings } from './signals/types';
import { STAFFING_NUMBERS } from './staffing/planStaffing';
import { VERDICT_NUMBERS } from './verdict/findVerdict';

/** Everything that the assessment depends on. Same input, same answer. */
export interface AssessInput {
  /** In any order; of several with the same ref one is chosen by content. */
  facts: readonly EntityFacts[];
  /** Digests of API definitions by entity ref. */
  digests: ReadonlyMap<string, ApiDigest>;
  /** Day of the assessment, ISO 8601 (`2026-11-22`). */
  date: string;
  /** Inferred roles of the last settled run and roles that wait to be confirmed. */
  lastRoles?: ReadonlyMap<string, LastRole>;
  /** True for a scheduled, settled run: a pending role seen twice is taken. */
  confirmsPending?: boolean;
  /** Evidence of other plugins by ref. */
  customEvidence?: ReadonlyMap<string, readonly Evidence[]>;
  /**
   * Words of the vocabulary that shall say nothing, to try how an organisation
   * fares with words that were learned from others alone.
   */
  ignoredWords?: ReadonlySet<string>;
  /** Since when things are there; without it, nothing has a history. */
  firstSeen?: FirstSeenDates;
  /** All signals, with those of other plugins; the built-in ones if left out. */
  signals?: readonly SignalDefinition[];
  settings?: AssessmentSettings;
}

/** What the configuration says; of each part what is left out is the default. */
export interface AssessmentSettings {
  signals?: SignalSettings;
  gaps?: GapSettings;
  staffing?: NumberValues<typeof STAFFING_NUMBERS>;
  verdict?: NumberValues<typeof VERDICT_NUMBERS>;
  /** Types of Groups that are teams whatever is below them, lower case. */
  teamTypes?: readonly string[];
}

/** Role of an earlier run, for hysteresis. */
export interface LastRole {
  role: Role;
  /** Another role that the last settled run saw, without taking it yet. */
  pending?: Role;
}
