import { isSetAside } from '../decisions/overlay';
import { ORGANISATION_SCOPE } from '../signals/scopes';
import { SignalFinding } from '../signals/types';
import { DueDecision } from './due';
import { showFinding } from './findings';
import { findShown } from './findingsShown';
import { Reading } from './reading';
import { reportOf, strongestFirst } from './signals';

type Evidence = DueDecision['evidence'];

const MOST = 3;

/** Indicators of which the matter is a word, not a place. */
const BY_WORD: ReadonlySet<string> = new Set([
  'same-capability',
  'concern-look-alikes',
  'declared-concerns',
  'partial-marks',
]);

/** What speaks for the status of a signal in a scope, best first. */
export function* evidenceOfSignal(
  reading: Reading,
  options: { signal: string; scope: string },
): Generator<void, Evidence> {
  const found = yield* findingsOfSignal(reading, { ...options, most: MOST });
  return found.map(finding => showFinding(reading, finding));
}

/** What was seen first for an indicator, and what else speaks of the same. */
export function* evidenceOfMatter(
  reading: Reading,
  options: { signal: string; scope: string; indicator: string },
): Generator<void, Evidence> {
  const { indicator } = options;
  const [first] = yield* findingsOfSignal(reading, {
    ...options,
    most: 1,
    isAbout: finding => finding.indicator === indicator,
  });
  if (!first) {
    return [];
  }
  const found = yield* findingsOfSignal(reading, {
    ...options,
    most: MOST,
    isAbout: finding => isOfMatter(finding, first),
  });
  return found.map(finding => showFinding(reading, finding));
}

/**
 * Concerns and declared capabilities are a matter of many places, known by
 * their word; any other matter is of those whom the first finding names.
 */
function isOfMatter(finding: SignalFinding, first: SignalFinding): boolean {
  if (finding === first) {
    return true;
  }
  if (BY_WORD.has(first.indicator)) {
    return (
      BY_WORD.has(finding.indicator) && finding.words?.[0] === first.words?.[0]
    );
  }
  return (
    finding.nodes.some(node => first.nodes.includes(node)) ||
    (finding.items ?? []).some(item => first.items?.includes(item))
  );
}

function* findingsOfSignal(
  reading: Reading,
  options: {
    signal: string;
    scope: string;
    most: number;
    /** All that speak for the status, if left out. */
    isAbout?: (finding: SignalFinding) => boolean;
  },
): Generator<void, SignalFinding[]> {
  const { signal, scope, most, isAbout } = options;
  const { view, overlay } = reading;
  const { findings } = view.assessed.judgement.signals;
  const shown = yield* findShown(view, findings);
  const report = reportOf(reading, signal, scope);
  const kept: SignalFinding[] = [];
  for (const { status, findings: numbers } of strongestFirst(
    report?.indicators ?? [],
  )) {
    if (status !== 'raised' && status !== 'watch') {
      continue;
    }
    for (const number of numbers) {
      if (kept.length === most) {
        return kept;
      }
      const finding = findings[number]!;
      if (
        shown[number] === 1 &&
        overlay.setAside[number] !== 1 &&
        (isAbout === undefined || isAbout(finding))
      ) {
        kept.push(finding);
      }
    }
  }
  return kept;
}

/** The best evidence of each of several signals in a scope. */
export function* bestEvidence(
  reading: Reading,
  options: { signals: Iterable<string>; scope: string },
): Generator<void, Evidence> {
  const { signals, scope } = options;
  const evidence: Evidence = [];
  if (!reading.may.readSignals) {
    return evidence;
  }
  for (const signal of signals) {
    if (!isSignalSetAside(reading, { signal, scope })) {
      evidence.push(
        ...(yield* evidenceOfSignal(reading, { signal, scope })).slice(0, 1),
      );
    }
    if (evidence.length === MOST) {
      break;
    }
  }
  return evidence;
}

/** Whether people took a signal out of what is open, there or everywhere. */
export function isSignalSetAside(
  { overlay }: Reading,
  { signal, scope }: { signal: string; scope: string },
): boolean {
  return [scope, ORGANISATION_SCOPE].some(each =>
    isSetAside(overlay.signals.get(`${signal} ${each}`)),
  );
}
