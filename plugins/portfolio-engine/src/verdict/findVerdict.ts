import {
  NumberSettings,
  NumberValues,
  defaultNumbers,
} from '../settings/numbers';
import { countWitnesses } from '../signals/witnesses';
import { ORGANISATION_SCOPE } from '../signals/scopes';
import { SignalReport, SignalTable } from '../signals/types';
import { StaffingPlan } from '../staffing/types';
import { Verdict } from './types';

/** Every figure of the verdict. */
export const VERDICT_NUMBERS = {
  leastDecided: {
    default: 3,
    unit: 'count',
    meaning: 'Signals that must be decided before anything is said.',
  },
  raisedForYes: {
    default: 3,
    unit: 'count',
    meaning: 'Raised signals from which the answer is yes.',
  },
  raisedForYesInLarge: {
    default: 2,
    unit: 'count',
    meaning: 'The same in a large organisation.',
  },
  watchForWatch: {
    default: 3,
    unit: 'count',
    meaning: 'Signals at watch from which the answer is watch.',
  },
  decidedForNoSign: {
    default: 4,
    unit: 'count',
    meaning: 'Decided signals that it takes to see no sign.',
  },
  largePlatformTeams: {
    default: 12,
    unit: 'count',
    meaning: 'Platform teams from which an organisation is large.',
  },
  largeOwningGroups: {
    default: 30,
    unit: 'count',
    meaning: 'Owning groups from which an organisation is large as well.',
  },
  sureDecided: {
    default: 5,
    unit: 'count',
    meaning: 'Signals decided on good coverage from which we are fairly sure.',
  },
  sureCoverage: {
    default: 0.5,
    unit: 'share',
    meaning: 'Coverage that is good.',
  },
  reasons: {
    default: 3,
    unit: 'count',
    meaning: 'Reasons that are given.',
  },
} as const satisfies NumberSettings;

type Numbers = NumberValues<typeof VERDICT_NUMBERS>;

/** The answer to "do we need a Platform PM?", from the whole organisation. */
export function findVerdict(options: {
  signals: SignalTable;
  staffing: StaffingPlan;
  settings?: Numbers;
}): Verdict {
  const { signals, staffing } = options;
  const { settings: numbers = defaultNumbers(VERDICT_NUMBERS) } = options;
  const reports = signals.reports.filter(
    ({ scope }) => scope === ORGANISATION_SCOPE,
  );
  const decided = reports.filter(({ status }) => status !== 'unknown');
  const counted = {
    signals: reports.length,
    decided: decided.length,
    raised: decided.filter(({ status }) => status === 'raised').length,
    watch: decided.filter(({ status }) => status === 'watch').length,
    large:
      staffing.platformTeams.length >= numbers.largePlatformTeams ||
      staffing.owningGroups >= numbers.largeOwningGroups,
  };
  const wellCovered = decided.filter(report => isWellCovered(report, numbers));
  return {
    ...counted,
    answer:
      staffing.stage === 'none'
        ? 'no-platform'
        : answerOf({ ...counted, numbers }),
    sure: wellCovered.length >= numbers.sureDecided ? 'fairly-sure' : 'thin',
    named: staffing.held.length > 0,
    reasons: strongest({ decided, signals, numbers }),
  };
}

function answerOf(options: {
  decided: number;
  raised: number;
  watch: number;
  large: boolean;
  numbers: Numbers;
}): Verdict['answer'] {
  const { decided, raised, watch, large, numbers } = options;
  if (decided < numbers.leastDecided) {
    return 'cannot-tell';
  }
  const forYes = large ? numbers.raisedForYesInLarge : numbers.raisedForYes;
  if (raised >= forYes) {
    return 'yes';
  }
  if (raised > 0) {
    return 'probably';
  }
  if (watch >= numbers.watchForWatch) {
    return 'watch';
  }
  return decided >= numbers.decidedForNoSign ? 'no-sign' : 'cannot-tell';
}

/**
 * Whether what decided a signal stands on good coverage: one of its indicators
 * with the status that the signal has, or for what two at watch raised, both.
 */
function isWellCovered(report: SignalReport, numbers: Numbers): boolean {
  const carrying = report.indicators.filter(
    ({ status }) =>
      status === report.status ||
      (report.status === 'raised' && status === 'watch'),
  );
  return carrying.some(
    ({ coverage: { have, of } }) => of > 0 && have / of >= numbers.sureCoverage,
  );
}

/** Raised before watched, then by the teams that witness it. */
function strongest(options: {
  decided: readonly SignalReport[];
  signals: SignalTable;
  numbers: Numbers;
}): string[] {
  const { decided, signals, numbers } = options;
  return decided
    .map((report, place) => ({
      id: report.signal,
      place,
      rank: ['raised', 'watch'].indexOf(report.status),
      witnesses: countWitnesses(
        report.indicators
          .filter(({ status }) => status === 'raised' || status === 'watch')
          .flatMap(({ findings }) =>
            findings.map(finding => signals.findings[finding]!),
          ),
      ),
    }))
    .filter(({ rank }) => rank >= 0)
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        other.witnesses - one.witnesses ||
        one.place - other.place,
    )
    .slice(0, numbers.reasons)
    .map(({ id }) => id);
}
