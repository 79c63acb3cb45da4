import { foldLetters } from './foldLetters';
import { Branch, FIRST_UNSPACED, hashStep, LEXICON, Term } from './lexicon';

/** Words after a negation that it may be about. */
const NEGATED = 3;
/** Endings that names glue to what matters: `cartservice`, `orderapi`. */
const GLUED = ['service', 'server', 'api', 'app'];

/**
 * Words of the text under way, undefined for those that the lexicon does not
 * have, and where they start. One room for all texts: scanning ends before the
 * next begins, and a fresh list for each of 100,000 texts is felt.
 */
const words: (string | undefined)[] = [];
const starts: number[] = [];
let count = 0;

/**
 * Tells each term of the lexicon that the text contains, from left to right,
 * the longest where several begin at one word, with the position at which it
 * begins. Words after a negation are passed over. Linear in the text.
 */
export function scanTerms(
  given: string,
  visit: (term: Term, start: number) => void,
): void {
  const text = foldLetters(given);
  count = 0;
  readWords(text, visit);
  let negated = 0;
  for (let i = 0; i < count; ) {
    const word = words[i];
    if (word === undefined) {
      negated = Math.max(0, negated - 1);
      i++;
      continue;
    }
    if (LEXICON.negations.has(word)) {
      negated = NEGATED;
      i++;
      continue;
    }
    const term = longestMatch(i);
    if (term && negated === 0) {
      visit(term, starts[i]!);
    }
    negated = Math.max(0, negated - 1);
    i += term ? term.length : 1;
  }
}

/** Words of a name, lower case: `cart-API2` is cart, api2. */
export function nameWords(name: string): string[] {
  return foldLetters(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(word => word.toLowerCase());
}

function longestMatch(from: number): Term | undefined {
  let best: Term | undefined;
  let level: ReadonlyMap<string, Branch> | undefined = LEXICON.roots;
  for (let i = from; level && i < count; i++) {
    const word = words[i];
    const branch: Branch | undefined =
      word === undefined ? undefined : level.get(word);
    best = branch?.term ?? best;
    level = branch?.next;
  }
  return best;
}

function push(word: string | undefined, start: number): void {
  words[count] = word;
  starts[count] = start;
  count++;
}

/**
 * Cuts text into words. A word that the filter does not know is never copied
 * out of the text, which is what makes this fast.
 */
function readWords(
  text: string,
  visit: (term: Term, start: number) => void,
): void {
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code >= FIRST_UNSPACED) {
      i = matchUnspaced(text, i, visit);
    } else if (isWordCode(code)) {
      i = readWord(text, i);
    } else {
      // A phrase does not reach across the end of a sentence or line.
      if (code === 0x0a || (code === 0x2e && text.charCodeAt(i + 1) === 0x20)) {
        push(undefined, i);
      }
      i++;
    }
  }
}

function readWord(text: string, start: number): number {
  let hash = 0;
  let humps = false;
  let end = start;
  let previous = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isWordCode(code) || code >= FIRST_UNSPACED) {
      break;
    }
    const upper = code >= 0x41 && code <= 0x5a;
    humps ||= upper && previous >= 0x61 && previous <= 0x7a;
    hash = hashStep(hash, upper ? code | 0x20 : code);
    previous = code;
  }
  const word = mayBeKnown(hash)
    ? text.slice(start, end).toLowerCase()
    : undefined;
  if (word !== undefined && LEXICON.words.has(word)) {
    push(word, start);
  } else if (humps) {
    readHumps(text, start, end);
  } else {
    push(withoutEnding(text, start, end), start);
  }
  return end;
}

/** `RainbowBridgeSDK` is rainbow, bridge, sdk. */
function readHumps(text: string, start: number, end: number): void {
  const humps = text
    .slice(start, end)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase();
  for (const word of humps.split(' ')) {
    push(word, start);
  }
}

function withoutEnding(
  text: string,
  start: number,
  end: number,
): string | undefined {
  // The shortest stem is that of `ciapp`.
  if (end - start < 5) {
    return undefined;
  }
  for (const ending of GLUED) {
    const cut = end - ending.length;
    const last = text.charCodeAt(end - 1) | 0x20;
    if (
      cut - start >= 2 &&
      last === ending.charCodeAt(ending.length - 1) &&
      text.slice(cut, end).toLowerCase() === ending
    ) {
      return text.slice(start, cut).toLowerCase();
    }
  }
  return undefined;
}

function matchUnspaced(
  text: string,
  start: number,
  visit: (term: Term, start: number) => void,
): number {
  const longest = Math.min(LEXICON.longestUnspaced, text.length - start);
  for (let length = longest; length >= 2; length--) {
    const term = LEXICON.unspaced.get(text.substr(start, length));
    if (term) {
      visit(term, start);
      return start + length;
    }
  }
  return start + 1;
}

function mayBeKnown(hash: number): boolean {
  const bit = hash & 0xffff;
  return (LEXICON.filter[bit >> 3]! & (1 << (bit & 7))) !== 0;
}

/** Letters and digits of the alphabets; rough beyond ASCII, which is enough. */
function isWordCode(code: number): boolean {
  const lower = code | 0x20;
  return (
    (lower >= 0x61 && lower <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0xc0 && code < 0x2000)
  );
}
