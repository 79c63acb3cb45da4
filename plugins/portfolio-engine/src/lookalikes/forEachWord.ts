import { foldLetters } from '../vocabulary/foldLetters';

/** From CJK radicals on: scripts that are cut by script, not by spaces. */
const FIRST_UNSPACED = 0x2e80;
/** Longer ones are hashes and the like. */
const LONGEST = 30;
/** A run of so many Han signs is a clause, which nothing here can cut. */
const LONGEST_HAN = 4;

/**
 * Tells the words of a text in lower case, with the number of the sentence in
 * which they stand: humps of camel case apart, addresses and what holds digits
 * left out. Linear in the text.
 */
export function forEachWord(
  given: string,
  visit: (word: string, sentence: number) => void,
): void {
  const text = foldLetters(given);
  let sentence = 0;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      const end = endOfWord(text, i);
      if (text.startsWith('://', end)) {
        i = endOfAddress(text, end);
      } else {
        tellHumps({ text, start: i, end, sentence, visit });
        i = end;
      }
    } else if (code >= FIRST_UNSPACED) {
      i = tellRun({ text, start: i, sentence, visit });
    } else {
      const ends = code === 0x2e || code === 0x21 || code === 0x3f;
      if (ends && text.charCodeAt(i + 1) === 0x20) {
        sentence++;
      }
      i++;
    }
  }
}

interface Run {
  text: string;
  start: number;
  sentence: number;
  visit: (word: string, sentence: number) => void;
}

function tellHumps(options: Run & { end: number }): void {
  const { text, start, end, sentence, visit } = options;
  let from = start;
  let digits = false;
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 0x41;
    const hump =
      i === end || (isUpper(code) && i > from && isLower(text, i - 1));
    if (hump) {
      const length = i - from;
      if (!digits && length >= 2 && length <= LONGEST) {
        visit(text.slice(from, i).toLowerCase(), sentence);
      }
      from = i;
      digits = false;
    }
    digits ||= code >= 0x30 && code <= 0x39;
  }
}

/** Signs of one script side by side. */
function tellRun({ text, start, sentence, visit }: Run): number {
  const script = scriptOf(text.charCodeAt(start));
  let end = start + 1;
  while (end < text.length && scriptOf(text.charCodeAt(end)) === script) {
    end++;
  }
  const longest = script === 'han' ? LONGEST_HAN : LONGEST;
  if (script !== 'other' && end - start >= 2 && end - start <= longest) {
    visit(text.slice(start, end), sentence);
  }
  return end;
}

/** Hiragana is grammar, more often than not. */
function scriptOf(code: number): 'han' | 'katakana' | 'hangul' | 'other' {
  if (code >= 0x3400 && code <= 0x9fff) {
    return 'han';
  }
  if (code >= 0x30a0 && code <= 0x30ff) {
    return 'katakana';
  }
  return code >= 0xac00 && code <= 0xd7a3 ? 'hangul' : 'other';
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) && !(code >= 0x30 && code <= 0x39)) {
      break;
    }
    end++;
  }
  return end;
}

function endOfAddress(text: string, start: number): number {
  const space = text.indexOf(' ', start);
  return space < 0 ? text.length : space;
}

/** Letters of the alphabets; rough beyond ASCII, which is enough. */
function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return (
    (lower >= 0x61 && lower <= 0x7a) ||
    // Digits begin a word too, so that `3ds` is none.
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0xc0 && code < 0x2000)
  );
}

function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a;
}
