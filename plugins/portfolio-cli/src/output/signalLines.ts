import {
  Assessment,
  AssessmentGap,
  AssessmentIndicator,
  AssessmentSignal,
} from '@backstage-portfolio/plugin-portfolio-common';

/** Worst first. */
const STATUSES = ['raised', 'watch', 'clear', 'unknown'] as const;

/** The signals of the organisation, worst first. */
export function signalsOfAll(
  assessment: Pick<Assessment, 'signals'>,
): AssessmentSignal[] {
  return assessment.signals
    .filter(({ scope }) => scope === 'organisation')
    .sort((one, other) => rank(one.status) - rank(other.status));
}

/** Sentences that speak for a signal's status, best first. */
export function evidenceOf(signal: AssessmentSignal): string[] {
  const worst = [...signal.indicators].sort(
    (one, other) => rank(one.status) - rank(other.status),
  );
  // The best of each indicator first, then what else there is.
  const telling = worst.filter(
    ({ status }) => status === 'raised' || status === 'watch',
  );
  return [
    ...telling.flatMap(each => textsOf(each).slice(0, 1)),
    ...telling.flatMap(each => textsOf(each).slice(1)),
  ];
}

/** Why a signal is as it is, in a sentence. */
export function whyOf(signal: AssessmentSignal): string {
  const [best] = evidenceOf(signal);
  if (best !== undefined) {
    return best;
  }
  // What an indicator lacks is something to do; that of a signal sums them up.
  const because =
    signal.because?.code === 'thin'
      ? signal.indicators.find(({ status }) => status === 'unknown')?.because
      : signal.because;
  return signal.status === 'clear'
    ? 'Nothing was seen where it can be judged.'
    : because?.text ?? signal.because?.text ?? '';
}

/** Domains and platforms in which a signal is raised. */
export function raisedIn(assessment: Assessment, id: string): string[] {
  const titles = new Map([
    ...assessment.units.map(({ ref, title }) => [ref, title] as const),
    ...assessment.items.map(({ id: item, title }) => [item, title] as const),
  ]);
  return assessment.signals
    .filter(
      signal =>
        signal.id === id &&
        signal.scope !== 'organisation' &&
        signal.status === 'raised',
    )
    .map(({ scope }) => titles.get(scope) ?? scope);
}

/** Gaps of one category, the severest and most depended on first. */
export function gapsOfCategory(
  assessment: Pick<Assessment, 'gaps'>,
  category: AssessmentGap['category'],
): AssessmentGap[] {
  const severities = ['high', 'medium', 'low'];
  return assessment.gaps
    .filter(gap => gap.category === category)
    .sort(
      (one, other) =>
        severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
        other.dependents - one.dependents,
    );
}

function textsOf({ evidence }: AssessmentIndicator): string[] {
  return evidence.map(({ text }) => text);
}

function rank(status: AssessmentSignal['status']): number {
  return STATUSES.indexOf(status);
}
