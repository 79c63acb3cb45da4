import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { z } from 'zod';

/**
 * Counts what goes wrong in the code of other plugins during one run, and logs
 * one line for each of them instead of one for each entity.
 */
export class Faults {
  readonly #logger: LoggerService;
  readonly #faults = new Map<string, { count: number; first: string }>();

  constructor(logger: LoggerService) {
    this.#logger = logger;
  }

  add(provider: string, ref: string, error: unknown): void {
    const fault = this.#faults.get(provider);
    if (fault) {
      fault.count += 1;
    } else {
      this.#faults.set(provider, {
        count: 1,
        first: `${ref}: ${describe(error).slice(0, 500)}`,
      });
    }
  }

  log(): void {
    for (const [provider, { count, first }] of this.#faults) {
      this.#logger.warn(
        `${provider} failed on ${count} entities, which are assessed without it; the first was ${first}`,
      );
    }
  }
}

function describe(error: unknown): string {
  return error instanceof z.ZodError
    ? error.issues
        .map(({ path, message }) => `${path.join('.')} ${message}`)
        .join('; ')
    : toError(error).message;
}
