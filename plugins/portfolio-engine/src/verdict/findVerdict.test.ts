import { emptyJudgement } from '../judgement';
import {
  IndicatorReport,
  SignalReport,
  SignalStatus,
  SignalTable,
} from '../signals/types';
import { StaffingPlan } from '../staffing/types';
import { findVerdict } from './findVerdict';
import { verdictText } from './verdictText';

/** A table of signals by status, each at the coverage and witnesses given. */
function tableOf(
  statuses: readonly SignalStatus[],
  said: { coverage?: number; witnesses?: readonly number[] } = {},
): SignalTable {
  const { coverage = 1, witnesses = [] } = said;
  const table = emptyJudgement().signals;
  for (const [place, status] of statuses.entries()) {
    const findings = Array.from(
      { length: witnesses[place] ?? 0 },
      (_, team) => {
        table.findings.push({
          id: `${place} ${team}`,
          kind: 'seen',
          signal: `signal-${place}`,
          indicator: 'one',
          nodes: [team],
          teams: [team],
          weight: 1,
        });
        return table.findings.length - 1;
      },
    );
    table.reports.push(
      reportOf(`signal-${place}`, 'organisation', status, coverage, findings),
      // What is true of one domain says nothing of the whole.
      reportOf(`signal-${place}`, 'domain:default/a', 'raised', 1, []),
    );
  }
  return table;
}

function reportOf(
  signal: string,
  scope: string,
  status: SignalStatus,
  coverage: number,
  findings: number[],
): SignalReport {
  const indicator = {
    indicator: 'one',
    status,
    measures: {},
    bases: {},
    coverage: { field: 'owner', of: 100, have: coverage * 100, teams: 5 },
    findings,
    total: findings.length,
  } satisfies Partial<IndicatorReport>;
  return {
    signal,
    scope,
    status,
    indicators: [indicator as IndicatorReport],
  };
}

function staffing(said: Partial<StaffingPlan> = {}): StaffingPlan {
  return { ...emptyJudgement().staffing, stage: 'established', ...said };
}

const HELD: StaffingPlan['held'] = [
  { person: 1, dualHat: false, areas: [0], source: 'annotation' },
];

describe('findVerdict', () => {
  it.each<[string, SignalStatus[], Partial<StaffingPlan>, string]>([
    [
      'no platform at all',
      ['raised', 'raised', 'raised'],
      { stage: 'none' },
      'No platform found in what the catalog says.',
    ],
    [
      'nothing that can be judged',
      ['unknown', 'unknown', 'unknown'],
      {},
      "Can't tell yet whether a Platform PM is needed. None of the 3 signals can be judged.",
    ],
    [
      'too little that can be judged',
      ['raised', 'raised', 'unknown', 'unknown'],
      {},
      "Can't tell yet whether a Platform PM is needed. Only 2 of the 4 signals can be judged.",
    ],
    [
      'three that are raised',
      ['raised', 'raised', 'raised', 'watch', 'clear', 'unknown', 'unknown'],
      {},
      'Yes, the signs of a missing Platform PM show. 3 of the 5 signals that can be judged are raised, fairly sure.',
    ],
    [
      'three that are raised, where Platform PMs are named',
      ['raised', 'raised', 'raised', 'clear', 'unknown'],
      { held: HELD },
      'Yes, the signs show. 3 of the 4 signals that can be judged are raised, on thin data. You have Platform PMs; this is their agenda.',
    ],
    [
      'two that are raised',
      ['raised', 'raised', 'clear', 'clear'],
      {},
      'Probably: some of the signs of a missing Platform PM show. 2 of the 4 signals that can be judged are raised, on thin data.',
    ],
    [
      'two that are raised in an organisation with many platform teams',
      ['raised', 'raised', 'clear', 'clear'],
      { platformTeams: Array.from({ length: 12 }, (_, team) => team) },
      'Yes, the signs of a missing Platform PM show. 2 of the 4 signals that can be judged are raised, on thin data.',
    ],
    [
      'two that are raised in an organisation with many owners',
      ['raised', 'raised', 'clear', 'clear'],
      { owningGroups: 30 },
      'Yes, the signs of a missing Platform PM show. 2 of the 4 signals that can be judged are raised, on thin data.',
    ],
    [
      'all that there are',
      ['raised', 'raised', 'raised', 'raised'],
      {},
      'Yes, the signs of a missing Platform PM show. All 4 signals are raised, on thin data.',
    ],
    [
      'all that can be judged',
      ['raised', 'raised', 'raised', 'raised', 'unknown'],
      {},
      'Yes, the signs of a missing Platform PM show. All 4 signals that can be judged are raised, on thin data.',
    ],
    [
      'three at watch',
      ['watch', 'watch', 'watch', 'clear'],
      {},
      'Not yet, but several signs are worth watching. None of the 4 signals that can be judged is raised, 3 are to be watched, on thin data.',
    ],
    [
      'four that are decided and quiet',
      ['clear', 'clear', 'clear', 'watch'],
      {},
      'No sign of it now: nothing asks for a Platform PM. None of the 4 signals that can be judged is raised, 1 is to be watched, on thin data.',
    ],
    [
      'three that are decided and quiet, which is too little',
      ['clear', 'clear', 'clear', 'unknown'],
      {},
      "Can't tell yet whether a Platform PM is needed. Only 3 of the 4 signals can be judged.",
    ],
  ])('answers for %s', (_, statuses, plan, text) => {
    const verdict = findVerdict({
      signals: tableOf(statuses),
      staffing: staffing(plan),
    });
    expect(verdictText(verdict)).toBe(text);
  });

  it('is not sure where what it rests on is hardly covered', () => {
    const statuses = Array<SignalStatus>(6).fill('clear');
    expect(
      findVerdict({
        signals: tableOf(statuses, { coverage: 0.49 }),
        staffing: staffing(),
      }).sure,
    ).toBe('thin');
  });

  it('gives the three reasons that most teams witness, raised ones first', () => {
    const { reasons } = findVerdict({
      signals: tableOf(['watch', 'raised', 'clear', 'raised', 'watch'], {
        witnesses: [9, 2, 9, 4, 1],
      }),
      staffing: staffing(),
    });
    expect(reasons).toEqual(['signal-3', 'signal-1', 'signal-0']);
  });
});
