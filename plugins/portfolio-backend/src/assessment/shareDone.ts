import type { RunProgress, RunStage } from '../store/PortfolioStore';

/** Share of a run that is done when a stage begins, by what stages take. */
const STARTS: Record<RunStage, number> = {
  waiting: 0,
  reading: 0.02,
  definitions: 0.02,
  assessing: 0.75,
  saving: 0.9,
};

/** How far a run is, 0 … 1. Entities and definitions are one count. */
export function shareDone(progress: RunProgress): number {
  const { stage, done, total } = progress;
  const start = STARTS[stage];
  if (stage !== 'reading' && stage !== 'definitions') {
    return start;
  }
  const read = total ? Math.min(1, (done ?? 0) / total) : 0;
  return start + read * (STARTS.assessing - start);
}
