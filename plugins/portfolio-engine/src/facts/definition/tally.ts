import { boundedText } from '../boundedText';
import { isPlaceholderText } from '../placeholder';
import { ApiDigest } from '../types';
import { OperationKeys } from './operationKeys';
import { WordSet } from './words';

/** Operations beyond this number are not looked at. */
export const MAX_OPERATIONS = 5_000;
const MAX_DESCRIPTION = 300;
const MAX_TITLE = 200;
const MAX_VERSION = 40;

/** Counts what a definition holds, while a reader walks over it. */
export class DefinitionTally {
  readonly words = new WordSet();
  readonly #keys = new OperationKeys();
  authDeclared = false;
  #operations = 0;
  #operationsDescribed = 0;
  #deprecated = 0;
  #fields = 0;
  #fieldsDescribed = 0;

  /** True once the bound of operations is met. */
  get full(): boolean {
    return this.#operations >= MAX_OPERATIONS;
  }

  /** One operation; the first text that says something describes it. */
  operation(seen: {
    descriptions: readonly unknown[];
    deprecated: boolean;
    names: readonly unknown[];
    /** What it is known by among the operations of other definitions. */
    key: { verb?: string; name: unknown };
  }): void {
    if (this.full) {
      return;
    }
    this.#operations++;
    if (seen.descriptions.some(saysSomething)) {
      this.#operationsDescribed++;
    }
    if (seen.deprecated) {
      this.#deprecated++;
    }
    for (const name of seen.names) {
      this.words.add(name);
    }
    this.#keys.add(seen.key);
  }

  /** One field of a message, a schema, or a parameter. */
  field(description: unknown): void {
    this.#fields++;
    if (saysSomething(description)) {
      this.#fieldsDescribed++;
    }
  }

  digest(head: {
    format: ApiDigest['format'];
    title?: unknown;
    version?: unknown;
  }): ApiDigest {
    const digest: ApiDigest = {
      state: 'parsed',
      format: head.format,
      operations: this.#operations,
      operationsDescribed: share(this.#operationsDescribed, this.#operations),
      fieldsDescribed: share(this.#fieldsDescribed, this.#fields),
      authDeclared: this.authDeclared,
      deprecated: share(this.#deprecated, this.#operations),
      words: this.words.list(),
      operationKeys: this.#keys.list(),
    };
    const title = boundedText(head.title, MAX_TITLE);
    if (title !== undefined) {
      digest.title = title;
    }
    const { version } = head;
    const versionText = boundedText(
      typeof version === 'number' ? String(version) : version,
      MAX_VERSION,
    );
    if (versionText !== undefined) {
      digest.version = versionText;
    }
    return digest;
  }
}

function saysSomething(description: unknown): boolean {
  const text = boundedText(description, MAX_DESCRIPTION);
  return text !== undefined && !isPlaceholderText(text);
}

/** 0 … 1, to three digits: a digest is stored and compared. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1_000) / 1_000;
}
