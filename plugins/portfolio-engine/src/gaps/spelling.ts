/** Shorter names are near to too many others. */
const SHORTEST = 6;
/** Longer ones are no slip of the hand, and cost time. */
const LONGEST = 64;
const SLICE = 512;
const NOTHING: readonly { word: string; folded: string }[] = [];

/** The same word whatever its case, dashes, dots, underscores and spaces. */
export function foldSpelling(word: string): string {
  return word.toLowerCase().replace(/[\s._/-]+/g, '');
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
  const short = one.length <= other.length ? one : other;
  const long = short === one ? other : one;
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

/**
 * Word → value of the known word that was meant: the same but for case and
 * dashes, or a slip away. Words are first compared by the sum of their letters,
 * with and without one of them, so that nothing is compared with all.
 */
export function* findMeant(options: {
  wanted: readonly string[];
  /** The first of those that fit counts. */
  known: Iterable<readonly [word: string, value: number]>;
}): Generator<void, Map<string, number>> {
  const { wanted, known } = options;
  /** Sum of letters → the wanted words, folded, that have it. */
  const bySum = new Map<number, { word: string; folded: string }[]>();
  for (const word of wanted) {
    const folded = foldSpelling(word);
    forEachSum(folded, sum => {
      const list = bySum.get(sum);
      if (list) {
        list.push({ word, folded });
      } else {
        bySum.set(sum, [{ word, folded }]);
      }
    });
  }
  yield;
  const same = new Map<string, number>();
  const slips = new Map<string, number>();
  let done = 0;
  for (const [name, value] of bySum.size === 0 ? [] : known) {
    const folded = foldSpelling(name);
    forEachSum(folded, sum => {
      for (const each of bySum.get(sum) ?? NOTHING) {
        if (each.folded === folded && !same.has(each.word)) {
          same.set(each.word, value);
        } else if (!slips.has(each.word) && isSlip(each.folded, folded)) {
          slips.set(each.word, value);
        }
      }
    });
    if (++done % SLICE === 0) {
      yield;
    }
  }
  return new Map([...slips, ...same]);
}

/** Sums are kept to what V8 holds without a box. */
const MASK = 0x3fffffff;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * Sum of the letters of a word; then without each, if it is long enough.
 * Without a digit it is another word, see `isSlip`.
 */
function forEachSum(word: string, visit: (sum: number) => void): void {
  let all = 0;
  for (let at = 0; at < word.length; at++) {
    all = (all + valueOf(word.charCodeAt(at))) & MASK;
  }
  visit(all);
  if (word.length >= SHORTEST && word.length <= LONGEST) {
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      if (code < ZERO || code > NINE) {
        visit((all - valueOf(code)) & MASK);
      }
    }
  }
}

/** Far apart, so that few words have the same sum. */
function valueOf(letter: number): number {
  return Math.imul(letter, 0x9e3779b1);
}
