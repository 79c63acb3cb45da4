import { SignalTable } from '../signals/types';
import { StaffingPlan } from '../staffing/types';
import { Verdict } from './types';

/** The answer to "do we need a Platform PM?". */
export function findVerdict(options: {
  signals: SignalTable;
  staffing: StaffingPlan;
}): Verdict {
  const { signals } = options;
  return {
    answer: 'cannot-tell',
    signals: signals.reports.length,
    decided: 0,
    raised: 0,
    watch: 0,
    large: false,
    sure: 'thin',
    named: false,
    reasons: [],
  };
}
