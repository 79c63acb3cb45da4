/** Shorter names are near to too many others. */
const SHORTEST = 6;

/** The same word whatever its case, dashes, dots, underscores and spaces. */
export function foldSpelling(word: string): string {
  return word.toLocaleLowerCase('en-US').replace(/[\s._/-]+/g, '');
}

/** As `foldSpelling`, and in the singular: services, libraries. */
export function foldPlural(word: string): string {
  const folded = foldSpelling(word);
  if (folded.length < SHORTEST || folded.endsWith('ss')) {
    return folded;
  }
  return folded.replace(/ies$/, 'y').replace(/s$/, '');
}

/**
 * Whether two folded words differ by a slip of the hand: a letter too many or
 * too few, or two of them turned round. A letter in place of another makes
 * another word (`team-a`, `team-b`) as often as it is a slip, and so do digits.
 */
export function isSlip(one: string, other: string): boolean {
  const [short, long] =
    one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST || long.length - short.length > 1) {
    return false;
  }
  let at = 0;
  while (at < short.length && short[at] === long[at]) {
    at++;
  }
  if (short.length < long.length) {
    return isLetter(long[at]!) && short.slice(at) === long.slice(at + 1);
  }
  return (
    at + 1 < short.length &&
    isLetter(short[at]!) &&
    isLetter(short[at + 1]!) &&
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  );
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

/** Finds the word that was meant among many, without comparing to each. */
export class SpellingIndex {
  readonly #byFolded = new Map<string, number>();
  /** Folded word, or it without one letter → the words it comes of. */
  readonly #near = new Map<string, string[]>();

  /** Of words that fold to the same the first counts. */
  add(word: string, value: number): void {
    const folded = foldSpelling(word);
    if (this.#byFolded.has(folded)) {
      return;
    }
    this.#byFolded.set(folded, value);
    for (const key of [folded, ...withoutOne(folded)]) {
      const words = this.#near.get(key);
      if (words) {
        words.push(folded);
      } else {
        this.#near.set(key, [folded]);
      }
    }
  }

  find(word: string): number | undefined {
    const folded = foldSpelling(word);
    const same = this.#byFolded.get(folded);
    if (same !== undefined) {
      return same;
    }
    for (const key of [folded, ...withoutOne(folded)]) {
      for (const candidate of this.#near.get(key) ?? []) {
        if (isSlip(folded, candidate)) {
          return this.#byFolded.get(candidate);
        }
      }
    }
    return undefined;
  }
}

/** The word with each of its letters left out; of words of a sensible length. */
function* withoutOne(word: string): Generator<string> {
  if (word.length >= SHORTEST && word.length <= 64) {
    for (let at = 0; at < word.length; at++) {
      yield word.slice(0, at) + word.slice(at + 1);
    }
  }
}
