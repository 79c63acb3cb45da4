import { ConflictError, InputError } from '@backstage/errors';
import {
  GAPS,
  SIGNALS,
  SignalDefinition,
} from '@backstage-portfolio/plugin-portfolio-engine';
import type { AddedIndicator } from '@backstage-portfolio/plugin-portfolio-node';
import { checkIndicator, checkSignal } from './checkSignal';

/** The built-in signals, and what modules have added to them. */
export class SignalList {
  readonly #signals: SignalDefinition[] = [];
  readonly #indicators: AddedIndicator[] = [];

  /** @throws InputError, ConflictError that names the signal. */
  addSignal(definition: SignalDefinition): void {
    const signal = checkSignal(definition);
    const { id } = signal;
    if ([...SIGNALS, ...this.#signals].some(known => known.id === id)) {
      throw new ConflictError(`There is a signal "${id}" already`);
    }
    this.#checkKinds(`The signal "${id}"`, signal.templates);
    this.#signals.push(signal);
  }

  /** @throws InputError, ConflictError that names the indicator. */
  addIndicator(added: AddedIndicator): void {
    const indicator = checkIndicator(added);
    const { signal } = added;
    this.#checkKinds(
      `The indicator "${indicator.id}" of the signal "${signal}"`,
      added.templates,
    );
    this.#indicators.push({ ...added, indicator });
  }

  /** Ids of the signals that modules have added. */
  custom(): ReadonlySet<string> {
    return new Set(this.#signals.map(({ id }) => id));
  }

  /**
   * All of them, the built-in ones first; to be asked once all modules have
   * added theirs.
   *
   * @throws InputError, ConflictError for an indicator that has no place.
   */
  all(): SignalDefinition[] {
    const signals = new Map(
      [...SIGNALS, ...this.#signals].map(signal => [signal.id, signal]),
    );
    for (const { signal: id, indicator, templates } of this.#indicators) {
      const signal = signals.get(id);
      if (!signal) {
        throw new InputError(
          `The indicator "${
            indicator.id
          }" is for a signal "${id}" that there is not; there are ${[
            ...signals.keys(),
          ].join(', ')}`,
        );
      }
      if (signal.indicators.some(known => known.id === indicator.id)) {
        throw new ConflictError(
          `There is an indicator "${indicator.id}" of the signal "${id}" already`,
        );
      }
      signals.set(id, {
        ...signal,
        indicators: [...signal.indicators, indicator],
        templates: { ...signal.templates, ...templates },
      });
    }
    return [...signals.values()];
  }

  /** A kind is part of the ids of findings, which must not mix. */
  #checkKinds(whose: string, templates: object): void {
    const taken = new Set(
      [...SIGNALS, ...GAPS, ...this.#signals, ...this.#indicators].flatMap(
        known => Object.keys(known.templates),
      ),
    );
    for (const kind of Object.keys(templates)) {
      if (taken.has(kind)) {
        throw new ConflictError(
          `${whose} has a kind of finding "${kind}", which there is already`,
        );
      }
    }
  }
}
