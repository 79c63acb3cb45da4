import type { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError, InputError, toError } from '@backstage/errors';
import { abortable } from './abortable';

interface Provider {
  id: string;
  prepare?(options: { signal: AbortSignal }): Promise<void>;
}

/** Providers that modules added, by id. */
export class ProviderList<T extends Provider> {
  readonly #what: string;
  readonly #providers = new Map<string, T>();

  /** `what` names the kind of provider in messages. */
  constructor(what: string) {
    this.#what = what;
  }

  add(provider: T): void {
    const { id } = provider;
    if (!/^[A-Za-z0-9-]{1,60}$/.test(id)) {
      throw new InputError(
        `The id "${id}" of a ${this.#what} must be letters, digits and dashes`,
      );
    }
    if (this.#providers.has(id)) {
      throw new ConflictError(`There is a ${this.#what} "${id}" already`);
    }
    this.#providers.set(id, provider);
  }

  /** Those that are ready for a run; the others are named in the log. */
  async prepare(options: {
    signal: AbortSignal;
    logger: LoggerService;
  }): Promise<T[]> {
    const { signal, logger } = options;
    const ready: T[] = [];
    for (const provider of this.#providers.values()) {
      try {
        await abortable(
          Promise.resolve(provider.prepare?.({ signal })),
          signal,
        );
        ready.push(provider);
      } catch (error) {
        signal.throwIfAborted();
        logger.warn(
          `The ${this.#what} "${
            provider.id
          }" is left out of this assessment, since it could not prepare: ${
            toError(error).message
          }`,
        );
      }
    }
    return ready;
  }
}
