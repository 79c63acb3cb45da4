import { groupBy } from '../graph/adjacency';
import { isStopWord, stemOf, termsOf, wordsOf } from './words';

/** Weights are kept in steps of a half. */
const STEPS = 2;
const SLICE = 200;
/** Usual constants of BM25 (Robertson and Zaragoza, 2009). */
const K1 = 1.2;
const B = 0.5;

/** An inverted index: term → documents that have it, and how heavily. */
export interface TextIndex {
  terms: ReadonlyMap<string, number>;
  offsets: Uint32Array;
  documents: Uint32Array;
  /** In halves. */
  weights: Uint8Array;
  /** Document → sum of its weights, in halves. */
  lengths: Uint32Array;
}

export interface TextField {
  text: string | undefined;
  weight: number;
}

/** A document that answers a search. */
export interface TextMatch {
  document: number;
  score: number;
  /** Words of the search that it answers to. */
  matched: string[];
}

class GrowingPostings {
  #terms = new Uint32Array(1024);
  #packed = new Uint32Array(1024);
  #length = 0;

  /** Documents beyond 16 million do not fit beside the weight. */
  add(posting: { term: number; document: number; steps: number }): void {
    if (this.#length === this.#terms.length) {
      this.#terms = grown(this.#terms);
      this.#packed = grown(this.#packed);
    }
    this.#terms[this.#length] = posting.term;
    this.#packed[this.#length] = posting.document * 256 + posting.steps;
    this.#length++;
  }

  terms(): Uint32Array {
    return this.#terms.subarray(0, this.#length);
  }

  packed(): Uint32Array {
    return this.#packed.subarray(0, this.#length);
  }
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Reads each document once; a word counts in each field, at most twice. */
export function* buildTextIndex(options: {
  documents: number;
  fieldsOf(document: number): TextField[];
}): Generator<void, TextIndex> {
  const { documents, fieldsOf } = options;
  const terms = new Map<string, number>();
  // The same words come again and again: each is reduced to its stem once.
  const termOfWord = new Map<string, number>();
  const lengths = new Uint32Array(documents);
  const postings = new GrowingPostings();
  let read = 0;
  for (let document = 0; document < documents; document++) {
    const weights = new Map<number, number>();
    for (const { text, weight } of fieldsOf(document)) {
      const counted = new Map<number, number>();
      for (const word of text ? wordsOf(text) : []) {
        read++;
        const term = termOf(word);
        if (term < 0) {
          continue;
        }
        const times = counted.get(term) ?? 0;
        if (times < 2) {
          counted.set(term, times + 1);
          weights.set(term, (weights.get(term) ?? 0) + weight);
        }
      }
    }
    for (const [term, weight] of weights) {
      const steps = Math.min(255, Math.round(weight * STEPS));
      postings.add({ term, document, steps });
      lengths[document]! += steps;
    }
    if (read >= SLICE * 10 || document % SLICE === 0) {
      read = 0;
      yield;
    }
  }
  const byTerm = yield* groupBy({
    nodes: terms.size,
    keys: postings.terms(),
    values: postings.packed(),
  });
  const weights = new Uint8Array(byTerm.targets.length);
  for (let i = 0; i < weights.length; i++) {
    weights[i] = byTerm.targets[i]! % 256;
    byTerm.targets[i] = Math.floor(byTerm.targets[i]! / 256);
    if (i % 65_536 === 0) {
      yield;
    }
  }
  return {
    terms,
    offsets: byTerm.offsets,
    documents: byTerm.targets,
    weights,
    lengths,
  };

  /** -1 for a word too common to be looked for. */
  function termOf(word: string): number {
    let term = termOfWord.get(word);
    if (term === undefined) {
      term = isStopWord(word) ? -1 : numberOf(stemOf(word));
      termOfWord.set(word, term);
    }
    return term;
  }

  function numberOf(stemmed: string): number {
    const known = terms.get(stemmed);
    if (known !== undefined) {
      return known;
    }
    terms.set(stemmed, terms.size);
    return terms.size - 1;
  }
}

/**
 * Documents that answer to at least one word, best first: BM25 with weighted
 * fields, times the share of words answered. Rarity and mean length are those
 * of the allowed documents, so that what is hidden does not show in the order.
 */
export function searchText(options: {
  index: TextIndex;
  text: string;
  /** Whether a document may be seen. */
  isAllowed(document: number): boolean;
  /** How many may be seen, and the sum of their lengths. */
  allowed: { count: number; length: number };
}): TextMatch[] {
  const { index, text, isAllowed, allowed } = options;
  const words = new Map(termsOf(text).map(({ stem, word }) => [stem, word]));
  const mean = allowed.length / Math.max(1, allowed.count) || 1;
  const found = new Map<number, TextMatch>();
  for (const [stem, word] of words) {
    const weights = weightsOf({ index, stem, isAllowed });
    const idf = Math.log(
      1 + (allowed.count - weights.size + 0.5) / (weights.size + 0.5),
    );
    for (const [document, weight] of weights) {
      const norm = 1 - B + (B * index.lengths[document]!) / mean;
      const score = (idf * weight * (K1 + 1)) / (weight + K1 * norm);
      const match = found.get(document);
      if (match) {
        match.score += score;
        match.matched.push(word);
      } else {
        found.set(document, { document, score, matched: [word] });
      }
    }
  }
  const matches = [...found.values()];
  for (const match of matches) {
    match.score *= match.matched.length / words.size;
  }
  return matches.sort(
    (left, right) => right.score - left.score || left.document - right.document,
  );
}

/** Allowed documents with a term, or else with one that begins with it. */
function weightsOf(options: {
  index: TextIndex;
  stem: string;
  isAllowed(document: number): boolean;
}): Map<number, number> {
  const { index, stem, isAllowed } = options;
  const weights = new Map<number, number>();
  collect(stem, 1);
  if (weights.size === 0 && stem.length >= 3) {
    // All of them: a limit would be used up by terms of hidden documents.
    for (const term of index.terms.keys()) {
      if (term.startsWith(stem)) {
        collect(term, 0.7);
      }
    }
  }
  return weights;

  function collect(term: string, factor: number) {
    const number = index.terms.get(term);
    if (number === undefined) {
      return;
    }
    const end = index.offsets[number + 1]!;
    for (let i = index.offsets[number]!; i < end; i++) {
      const document = index.documents[i]!;
      if (isAllowed(document)) {
        const weight = (index.weights[i]! / STEPS) * factor;
        weights.set(document, Math.max(weights.get(document) ?? 0, weight));
      }
    }
  }
}
