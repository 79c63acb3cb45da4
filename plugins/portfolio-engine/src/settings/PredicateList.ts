import { InputError, toError } from '@backstage/errors';
import {
  filterPredicateToFilterFunction,
  parseFilterPredicate,
} from '@backstage/filter-predicates';

/** Facts have room for so many bits. */
const MOST_PREDICATES = 31;

/**
 * Predicates of the configuration over whole entities, each with a number: the
 * bit that facts carry for it. The same predicate has the same number.
 */
export class PredicateList {
  readonly #functions: ((entity: unknown) => boolean)[] = [];
  readonly #numbers = new Map<string, number>();

  /**
   * Number of a predicate; undefined where none is written.
   *
   * @throws InputError that names the key.
   */
  add(written: unknown, key: string): number | undefined {
    if (written === undefined) {
      return undefined;
    }
    const text = JSON.stringify(written);
    const known = this.#numbers.get(text);
    if (known !== undefined) {
      return known;
    }
    if (this.#functions.length >= MOST_PREDICATES) {
      throw new InputError(
        `${key} is one predicate too many; ${MOST_PREDICATES} different ones can be used`,
      );
    }
    // A value alone is compared with the whole entity, and never the same.
    if (typeof written !== 'object' || written === null) {
      throw new InputError(
        `${key} is no predicate such as { kind: component }, but ${text}`,
      );
    }
    const number = this.#functions.length;
    try {
      this.#functions.push(
        filterPredicateToFilterFunction(parseFilterPredicate(written)),
      );
    } catch (error) {
      throw new InputError(
        `${key} is no predicate such as { kind: component }: ${
          toError(error).message
        }`,
      );
    }
    this.#numbers.set(text, number);
    return number;
  }

  /** For the reading of facts, by number. */
  functions(): readonly ((entity: unknown) => boolean)[] {
    return this.#functions;
  }
}
