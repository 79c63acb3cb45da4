import { Gap } from './gaps/types';
import { Opportunity, PlatformProfile } from './platforms/types';
import { SignalTable } from './signals/types';
import { StaffingPlan } from './staffing/types';
import { Addition, Verdict } from './verdict/types';

/** What the assessment concludes, beyond roles and uses. */
export interface Judgement {
  signals: SignalTable;
  gaps: Gap[];
  platforms: PlatformProfile[];
  /** Items that are products of end customers, ascending. */
  customerProducts: number[];
  opportunities: Opportunity[];
  staffing: StaffingPlan;
  verdict: Verdict;
  additions: Addition[];
}

/** Nothing is found: before the first assessment, and in tests. */
export function emptyJudgement(): Judgement {
  return {
    signals: { findings: [], reports: [], scopes: [], faults: [] },
    gaps: [],
    platforms: [],
    customerProducts: [],
    opportunities: [],
    staffing: {
      stage: 'none',
      need: 0,
      least: 0,
      most: 0,
      platformTeams: [],
      owningGroups: 0,
      areas: [],
      held: [],
      likely: 0,
      heldUnknown: false,
      open: [],
      steps: [],
    },
    verdict: {
      answer: 'cannot-tell',
      signals: 0,
      decided: 0,
      raised: 0,
      watch: 0,
      large: false,
      sure: 'thin',
      named: false,
      reasons: [],
    },
    additions: [],
  };
}
