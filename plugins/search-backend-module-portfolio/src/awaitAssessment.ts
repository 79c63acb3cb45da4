import { setTimeout } from 'node:timers/promises';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import {
  PortfolioClient,
  PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';

/** How long to wait for an assessment. */
export interface Patience {
  /** Milliseconds between two questions. */
  pollMs: number;
  /** Milliseconds after which what there is has to do. */
  mostMs: number;
}

/**
 * Waits until the catalog is assessed, or the time is over and at least a part
 * of it is. After a start the backend may not answer yet, and the catalog may
 * still be filling.
 *
 * @throws the last error of the backend, or ServiceUnavailableError if there is
 * no assessment in time; AbortError once the signal says so.
 */
export async function awaitAssessment(options: {
  client: PortfolioClient;
  patience: Patience;
  signal: AbortSignal;
}): Promise<void> {
  const { client, patience, signal } = options;
  const end = Date.now() + patience.mostMs;
  for (;;) {
    const answer = await askStatus({ client, signal });
    const isLate = Date.now() + patience.pollMs > end;
    if (isAssessed(answer) && (isLate || !answer.settling)) {
      return;
    }
    if (isLate) {
      throw answer instanceof Error
        ? answer
        : new ServiceUnavailableError('The catalog is not assessed yet');
    }
    await setTimeout(patience.pollMs, undefined, { signal });
  }
}

type Answer = PortfolioSchema<'Status'> | Error;

async function askStatus(options: {
  client: PortfolioClient;
  signal: AbortSignal;
}): Promise<Answer> {
  const { client, signal } = options;
  try {
    const { data } = await client.GET('/status', { signal });
    return data ?? new Error('The portfolio backend answered without a body');
  } catch (error) {
    return toError(error);
  }
}

function isAssessed(answer: Answer): answer is PortfolioSchema<'Status'> {
  return !(answer instanceof Error) && answer.state !== 'none';
}
