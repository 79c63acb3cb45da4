import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  applyDecisions,
  Assessed,
  Decision,
  noDecisions,
  Overlay,
  SIGNALS,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { driveInSlices } from '../assessment/driveInSlices';
import type { Judging } from '../types';

/**
 * What was assessed, as it stands once the words of people are heeded. A signal
 * of another plugin is asked again for its measures: if it throws, decisions
 * are left out, and the log says so.
 */
export async function overlayOf(options: {
  assessed: Assessed;
  decisions: readonly Decision[];
  judging?: Pick<Judging, 'signals' | 'settings'>;
  logger: LoggerService;
  signal: AbortSignal;
}): Promise<Overlay> {
  const { assessed, decisions, judging, logger, signal } = options;
  try {
    return await driveInSlices({
      work: applyDecisions({
        assessed,
        decisions,
        signals: judging?.signals ?? SIGNALS,
        settings: judging?.settings.signals,
        verdictSettings: judging?.settings.verdict,
      }),
      signal,
    });
  } catch (error) {
    signal.throwIfAborted();
    logger.warn(
      `Decisions could not be put over the assessment, which is shown without them: ${
        toError(error).message
      }`,
    );
    return noDecisions(assessed);
  }
}
