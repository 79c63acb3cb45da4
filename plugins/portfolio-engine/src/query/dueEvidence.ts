import { isSetAside } from '../decisions/overlay';
import { ORGANISATION_SCOPE } from '../signals/scopes';
import { DueDecision } from './due';
import { showFinding } from './findings';
import { findShown } from './findingsShown';
import { Reading } from './reading';
import { reportOf, strongestFirst } from './signals';

type Evidence = DueDecision['evidence'];

const MOST = 3;

/** What speaks for the status of a signal in a scope, best first. */
export function* evidenceOfSignal(
  reading: Reading,
  options: { signal: string; scope: string },
): Generator<void, Evidence> {
  const { signal, scope } = options;
  const { view, overlay } = reading;
  const { findings } = view.assessed.judgement.signals;
  const shown = yield* findShown(view, findings);
  const report = reportOf(reading, signal, scope);
  const evidence: Evidence = [];
  for (const { status, findings: numbers } of strongestFirst(
    report?.indicators ?? [],
  )) {
    if (status !== 'raised' && status !== 'watch') {
      continue;
    }
    for (const number of numbers) {
      if (evidence.length === MOST) {
        return evidence;
      }
      if (shown[number] === 1 && overlay.setAside[number] !== 1) {
        evidence.push(showFinding(reading, findings[number]!));
      }
    }
  }
  return evidence;
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
