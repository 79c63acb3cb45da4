/** Words too common to look for. */
const STOP_WORDS = new Set(
  (
    'a an and any are as at be by can do does for from get have how i in is it ' +
    'its me my need needs of on or our some something that the there this to ' +
    'us use using want we what which with you your'
  ).split(' '),
);

const WORD = /[\p{L}\p{N}]+/gu;
const HUMP = /(\p{Ll}|\p{N})(\p{Lu})/gu;

/** A word to look for, and what it is reduced to. */
export interface Term {
  word: string;
  stem: string;
}

/** Words of a text without the very common ones, and their stems. */
export function termsOf(text: string): Term[] {
  return wordsOf(text)
    .filter(word => !isStopWord(word))
    .map(word => ({ word, stem: stemOf(word) }));
}

/** Every word of a text, in lower case; `sendSms` gives two. */
export function wordsOf(text: string): string[] {
  const words = text.replace(HUMP, '$1 $2').match(WORD) ?? [];
  return words.map(word => word.toLowerCase());
}

/** Whether a word is too common to look for. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Endings by length, with what takes their place; the first that fits. */
const ENDINGS: readonly [ending: string, replacement: string][] = [
  ['ifications', 'ify'],
  ['ification', 'ify'],
  ['ifying', 'ify'],
  ['ified', 'ify'],
  ['ifies', 'ify'],
  ['izations', 'ize'],
  ['ization', 'ize'],
  ['isations', 'ize'],
  ['isation', 'ize'],
  ['ations', 'at'],
  ['ation', 'at'],
  ['ating', 'at'],
  ['ated', 'at'],
  ['ates', 'at'],
  ['ate', 'at'],
  ['ators', 'at'],
  ['ator', 'at'],
  ['ments', 'ment'],
  ['sses', 'ss'],
  ['shes', 'sh'],
  ['ches', 'ch'],
  ['xes', 'x'],
  ['ies', 'y'],
  ['ings', ''],
  ['ing', ''],
  ['ers', ''],
  ['er', ''],
  ['ed', ''],
  ['ss', 'ss'],
  ['us', 'us'],
  ['is', 'is'],
  ['es', ''],
  ['s', ''],
  ['e', ''],
];

/**
 * An English word without its ending, so that "payments" finds "payment" and
 * "notification" finds "notify". Far simpler than Porter's (An algorithm for
 * suffix stripping, 1980), which is enough to match a few words.
 */
export function stemOf(word: string): string {
  for (const [ending, replacement] of ENDINGS) {
    if (word.endsWith(ending)) {
      const base = word.slice(0, word.length - ending.length);
      // Three letters must remain, else "sms" and "red" lose their sense.
      return base.length >= 3 ? undouble(base + replacement) : word;
    }
  }
  return word;
}

function undouble(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}
