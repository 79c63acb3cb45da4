import { AssessmentDecision } from '@backstage-portfolio/plugin-portfolio-common';
import { drain } from '../graph/drain';
import { Assessed } from '../model';
import { showBrief } from '../query/brief';
import { createView } from '../query/createView';
import { BUILT_IN_TERMS, readingOf } from '../query/reading';
import { defined } from '../query/units';
import { SignalDefinition, SignalSettings } from '../signals/types';
import { findingLine } from './findingLine';

/** Decisions to take, as somebody reads them who may see everything. */
export function decisionsOf(options: {
  assessed: Assessed;
  signals: readonly SignalDefinition[];
  settings: SignalSettings | undefined;
}): AssessmentDecision[] {
  const { assessed, signals, settings } = options;
  const { decisions } = drain(
    showBrief(
      readingOf(drain(createView({ assessed })), {
        terms: {
          ...BUILT_IN_TERMS,
          signals,
          ...(settings && { settings }),
        },
        may: { readSignals: true, readStaffing: true, decide: false },
      }),
      { seesAll: true },
    ),
  );
  return decisions.map(({ kind, title, why, waiting, evidence, target }) => ({
    kind,
    title,
    why,
    waiting,
    evidence: evidence.map(findingLine),
    ...defined({ target }),
  }));
}
