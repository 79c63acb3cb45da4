import { SignalReport } from '../signals/types';
import { Verdict } from '../verdict/types';
import { Decision } from './types';

/**
 * What was assessed, as it stands once the words of people are heeded. The same
 * whoever asks; made once for an assessment and a state of the decisions.
 */
export interface Overlay {
  /** Decisions in force, by id of the finding or gap. */
  findings: ReadonlyMap<string, Decision>;
  gaps: ReadonlyMap<string, Decision>;
  /** By `<signal> <scope>`. */
  signals: ReadonlyMap<string, Decision>;
  /** Unit → the word that its role is wrong, where that is not settled. */
  disputes: ReadonlyMap<number, Decision>;
  /**
   * Finding (number) → 1 where it is snoozed or exempt: out of the measures.
   * Of no length where none is.
   */
  setAside: Uint8Array;
  /**
   * Reports, place by place those of the assessment; judged again where a
   * finding of theirs is set aside.
   */
  reports: readonly SignalReport[];
  /** From the reports, without signals that are snoozed or exempt. */
  verdict: Verdict;
}

/** Whether a decision takes something out of what is open. */
export function isSetAside(decision: Decision | undefined): boolean {
  return decision?.value === 'snoozed' || decision?.value === 'exempt';
}
