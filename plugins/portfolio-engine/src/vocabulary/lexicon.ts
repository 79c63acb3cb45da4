import { BUILDING_WORDS } from './building';
import { foldLetters } from './foldLetters';
import { LANGUAGE_WORDS } from './languages';
import { SAMPLE_NAMES } from './samples';
import { SOFTWARE } from './software';
import { TRADE_WORDS } from './trades';
import { ENGLISH, MORE_LANGUAGES, NEGATIONS } from './words';

/** A word, phrase or name that means something. */
export interface Term {
  /** Position in the list of terms. */
  index: number;
  text: string;
  /** Number of words. */
  length: number;
  weight: number;
  kind: 'word' | 'software' | 'sample';
  /** Software: what it is for. */
  purpose?: string;
  /** A common word too: it means the software only in a name. */
  nameOnly: boolean;
}

/** What may follow a word on the way to a phrase. */
export interface Branch {
  term?: Term;
  next?: Map<string, Branch>;
}

export interface Lexicon {
  terms: readonly Term[];
  roots: ReadonlyMap<string, Branch>;
  negations: ReadonlySet<string>;
  /** Terms of scripts without spaces, and the length of the longest. */
  unspaced: ReadonlyMap<string, Term>;
  longestUnspaced: number;
  /** Every single word that occurs in a term. */
  words: ReadonlySet<string>;
  /** Bit `hash & 0xffff` is set if some word of the lexicon has that hash. */
  filter: Uint8Array;
}

/** From Hiragana on: scripts without spaces, or with endings that stick. */
export const FIRST_UNSPACED = 0x3040;

/** Hash of one more character of a word; starts from 0. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** Of a word that stands in two lists the first counts. */
const WORDS = [
  ...ENGLISH,
  ...BUILDING_WORDS,
  ...TRADE_WORDS,
  ...MORE_LANGUAGES,
  ...LANGUAGE_WORDS,
];

/** All vocabularies as one index; built once, when the module is loaded. */
export const LEXICON: Lexicon = buildLexicon();

function buildLexicon(): Lexicon {
  const terms: Term[] = [];
  const roots = new Map<string, Branch>();
  const unspaced = new Map<string, Term>();
  const words = new Set<string>();
  const filter = new Uint8Array(0x10000 >> 3);
  let longestUnspaced = 0;

  function add(term: Omit<Term, 'index' | 'length'>) {
    if (term.text.charCodeAt(0) >= FIRST_UNSPACED) {
      if (!unspaced.has(term.text)) {
        unspaced.set(term.text, push(term));
        longestUnspaced = Math.max(longestUnspaced, term.text.length);
      }
      return;
    }
    let level = roots;
    let branch: Branch | undefined;
    for (const word of term.text.split(' ')) {
      if (branch) {
        branch.next ??= new Map();
        level = branch.next;
      }
      branch = level.get(word);
      if (!branch) {
        branch = {};
        level.set(word, branch);
      }
      mark(word);
    }
    // The first to come wins: a name of software before a common word.
    if (branch && !branch.term) {
      branch.term = push(term);
    }
  }
  function push(term: Omit<Term, 'index' | 'length'>): Term {
    const indexed = {
      ...term,
      index: terms.length,
      length: term.text.split(' ').length,
    };
    terms.push(indexed);
    return indexed;
  }
  function mark(word: string) {
    words.add(word);
    let hash = 0;
    for (let i = 0; i < word.length; i++) {
      hash = hashStep(hash, word.charCodeAt(i));
    }
    const bit = hash & 0xffff;
    filter[bit >> 3]! |= 1 << (bit & 7);
  }

  for (const text of SAMPLE_NAMES) {
    add({ text, weight: 0, kind: 'sample', nameOnly: true });
  }
  for (const { names, alsoWords, purpose, weight } of SOFTWARE) {
    for (const text of names) {
      add({ text, weight, purpose, kind: 'software', nameOnly: false });
    }
    for (const text of alsoWords) {
      add({ text, weight, purpose, kind: 'software', nameOnly: true });
    }
  }
  for (const group of WORDS) {
    for (const word of group.words) {
      const text = foldLetters(word).toLowerCase();
      add({ text, weight: group.weight, kind: 'word', nameOnly: false });
    }
  }
  NEGATIONS.forEach(mark);
  return {
    terms,
    roots,
    negations: new Set(NEGATIONS),
    unspaced,
    longestUnspaced,
    words,
    filter,
  };
}
