import { ApiDigest, EntityFacts } from '../facts/types';
import { isEmptyWord } from './emptyWords';
import { forEachWord } from './forEachWord';
import { NumberList } from './NumberList';
import { stemOf } from './stemOf';

/** Words of one unit that are looked at; of a longer text the beginning. */
export const MOST_OF_ONE = 64;
/** Of the words of an API's operations, that its own text be heard too. */
const OPERATION_WORDS = 8;
/** A shorter sentence may be the same by chance. */
const LEAST_OF_SENTENCE = 4;
const EMPTY = -1;

/** Words of all units in a row, as they were read. */
export interface Tokens {
  /** Place → first of its tokens. */
  offsets: Uint32Array;
  word: Uint32Array;
  /** 1 for a word of the name, the title or a tag. */
  named: Uint32Array;
  /** Number of the sentence's wording, 0 outside of descriptions. */
  sentence: Uint32Array;
  stems: string[];
  sentences: number;
}

/** Words to numbers; each spelling is looked at once. */
export class TokenReader {
  readonly #word: NumberList;
  readonly #named: NumberList;
  readonly #sentence: NumberList;
  /** Spelling → its number. */
  readonly #spellings = new Map<string, number>();
  /** Number of a spelling → its word, EMPTY for none. */
  readonly #wordOf: number[] = [];
  readonly #byStem = new Map<string, number>();
  readonly #stems: string[] = [];
  /** Word → hash of its stem. */
  readonly #hashes: number[] = [];
  /** Hash of a wording → its number. */
  readonly #sentences = new Map<number, number>();
  #left = 0;

  constructor(room: number) {
    this.#word = new NumberList(room);
    this.#named = new NumberList(room);
    this.#sentence = new NumberList(room);
  }

  get length(): number {
    return this.#word.length;
  }

  tokens(): Omit<Tokens, 'offsets'> {
    return {
      word: this.#word.all(),
      named: this.#named.all(),
      sentence: this.#sentence.all(),
      stems: this.#stems,
      sentences: this.#sentences.size + 1,
    };
  }

  read(facts: EntityFacts, digest: ApiDigest | undefined): void {
    const { name, title, description } = facts.card;
    this.#left = MOST_OF_ONE;
    this.#readNamed(name);
    this.#readNamed(title);
    for (const tag of facts.tags) {
      this.#readNamed(tag);
    }
    if (digest) {
      this.#readNamed(digest.title);
      this.#readOperations(digest.words);
    }
    if (description !== undefined) {
      this.#readDescription(description);
    }
  }

  #readNamed(text: string | undefined): void {
    if (text !== undefined) {
      forEachWord(text, spelling =>
        this.#push({ word: this.#wordOf[this.#numberOf(spelling)]!, named: 1 }),
      );
    }
  }

  /**
   * The same few of the words of an API's operations wherever two have many in
   * common: those with the smallest hash.
   *
   * After Broder, "On the resemblance and containment of documents", 1997.
   */
  #readOperations(spellings: readonly string[]): void {
    const words: number[] = [];
    for (const spelling of spellings) {
      const word = this.#wordOf[this.#numberOf(spelling)]!;
      if (word !== EMPTY) {
        words.push(word);
      }
    }
    if (words.length > OPERATION_WORDS) {
      words.sort(
        (one, other) =>
          this.#hashes[one]! - this.#hashes[other]! || one - other,
      );
    }
    for (const word of words.slice(0, OPERATION_WORDS)) {
      this.#push({ word, named: 0 });
    }
  }

  #readDescription(text: string): void {
    let current = 0;
    let first = this.length;
    let wording = 0;
    let length = 0;
    forEachWord(text, (spelling, sentence) => {
      if (sentence !== current) {
        this.#endSentence({ first, wording, length });
        first = this.length;
        wording = 0;
        length = 0;
        current = sentence;
      }
      const number = this.#numberOf(spelling);
      length++;
      wording = Math.imul(wording, 0x01000193) + number + 1;
      this.#push({ word: this.#wordOf[number]!, named: 0 });
    });
    this.#endSentence({ first, wording, length });
  }

  #endSentence(sentence: {
    first: number;
    wording: number;
    length: number;
  }): void {
    if (sentence.length < LEAST_OF_SENTENCE) {
      return;
    }
    let number = this.#sentences.get(sentence.wording);
    if (number === undefined) {
      number = this.#sentences.size + 1;
      this.#sentences.set(sentence.wording, number);
    }
    this.#sentence.all().fill(number, sentence.first);
  }

  #push(token: { word: number; named: 0 | 1 }): void {
    if (token.word !== EMPTY && this.#left > 0) {
      this.#left--;
      this.#word.push(token.word);
      this.#named.push(token.named);
      this.#sentence.push(0);
    }
  }

  /** Number of a spelling; a new one gets a word, if it can tell a function. */
  #numberOf(spelling: string): number {
    let number = this.#spellings.get(spelling);
    if (number === undefined) {
      number = this.#spellings.size;
      this.#spellings.set(spelling, number);
      this.#wordOf.push(canTell(spelling) ? this.#wordOfStem(spelling) : EMPTY);
    }
    return number;
  }

  #wordOfStem(spelling: string): number {
    const stem = stemOf(spelling);
    let word = this.#byStem.get(stem);
    if (word === undefined) {
      word = this.#stems.length;
      this.#stems.push(stem);
      this.#hashes.push(hashOf(stem));
      this.#byStem.set(stem, word);
    }
    return word;
  }
}

/** Whether a word may tell a function. Two letters do in Chinese only. */
function canTell(word: string): boolean {
  return (word.length > 2 || word.charCodeAt(0) > 0x2e80) && !isEmptyWord(word);
}

/** FNV-1a, 32 bit. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
