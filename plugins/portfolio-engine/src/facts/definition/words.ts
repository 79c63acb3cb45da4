const MAX_WORDS = 200;
const MAX_WORD = 40;
/** Longer names hold nothing more that tells. */
const MAX_NAME = 400;

const PARAMETER = /\{[^{}]*\}|:[A-Za-z_]\w*|<[^<>]*>/g;
const VERSION = /^v\d+(?:(?:alpha|beta|rc|p)\d*)*$/i;
const CAMEL = /(\p{Ll}|\p{N})(\p{Lu})/gu;
const ACRONYM = /(\p{Lu}+)(\p{Lu}\p{Ll})/gu;
const BREAK = /[^\p{L}\p{N}]+/u;
const LETTER = /\p{L}/u;

/** Distinct lower-case words of names and paths, in order, at most 200. */
export class WordSet {
  readonly #words = new Set<string>();

  /**
   * Adds the words of `getOrderById`, `get-order` or `/v1/orders/{id}`: without
   * parameters, version segments, numbers and single letters.
   */
  add(name: unknown): void {
    if (typeof name !== 'string' || this.#words.size >= MAX_WORDS) {
      return;
    }
    const plain = name.slice(0, MAX_NAME).replace(PARAMETER, ' ');
    for (const segment of plain.split(BREAK)) {
      if (segment !== '' && !VERSION.test(segment)) {
        const split = segment.replace(CAMEL, '$1 $2').replace(ACRONYM, '$1 $2');
        for (const part of split.split(' ')) {
          this.#addWord(part);
        }
      }
    }
  }

  list(): string[] {
    return [...this.#words];
  }

  #addWord(part: string): void {
    if (
      part.length >= 2 &&
      part.length <= MAX_WORD &&
      this.#words.size < MAX_WORDS &&
      LETTER.test(part) &&
      !VERSION.test(part)
    ) {
      this.#words.add(part.toLowerCase());
    }
  }
}
