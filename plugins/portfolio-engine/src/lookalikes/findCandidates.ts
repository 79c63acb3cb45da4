import { FunctionWords } from './functionWords';

/** Units after one another in the list of a word that are compared. */
const WINDOW = 16;
/** Comparisons for one unit, by its rarest words first. */
const MOST_COMPARED = 32;
/** Pairs that are kept for one unit; more of its kind hang together anyway. */
const MOST_PAIRS_OF_ONE = 8;
/** Steps of comparisons between two yields. */
const SLICE = 16_384;
const SLICE_OF_PLACES = 8192;
/** For sums that differ in the last digit. */
const HAIR = 1e-9;

/** Two places that are alike by their words. */
export interface Candidate {
  a: number;
  b: number;
  /** 0 … 1, weighted Jaccard. */
  similarity: number;
  /** Words that both have. */
  shared: number;
}

/**
 * Pairs of units whose function words are alike, by index: two sets that share
 * so much share one of the rarest words of each, so that only lists of those
 * are looked through, and of a long list only neighbours. Linear in the units.
 *
 * After Bayardo, Ma and Srikant, "Scaling up all pairs similarity search",
 * 2007 (prefix filtering), and Xiao and others, "Efficient similarity joins for
 * near duplicate detection", 2008 (filtering by position).
 */
export function* findCandidates(options: {
  words: FunctionWords;
  /** Place → its owner, -1 for none: only units of two owners are compared. */
  owner: Int32Array;
  /** Place → only units with the same number are compared. */
  sort: Uint8Array;
  similarity: number;
  /** Place → how many words a unit must share at least. */
  leastShared: Uint8Array;
  /** Asked of those that are alike; only what it agrees to is kept. */
  accept(candidate: Candidate): boolean;
  /** Counts the work, for tests. */
  onCompare?(): void;
}): Generator<void, Candidate[]> {
  const { words, owner, sort, similarity, leastShared } = options;
  const { accept, onCompare } = options;
  const index = yield* buildIndex({ words, similarity, leastShared });
  const found: Candidate[] = [];
  const places = words.nodes.length;
  const lastSeen = new Int32Array(places).fill(-1);
  let steps = 0;
  for (let a = 0; a < places; a++) {
    if (owner[a]! >= 0) {
      visit(a);
    }
    if (++steps > SLICE) {
      steps = 0;
      yield;
    }
  }
  return found;

  // Apart from the loop, since plain functions are compiled better.
  function visit(a: number): void {
    let kept = 0;
    let compared = 0;
    for (let i = words.offsets[a]!; i < index.ends[a]!; i++) {
      const word = words.words[i]!;
      // The list is ascending; this is where the unit itself stands.
      const from = index.position[i]! + 1;
      const to = Math.min(index.offsets[word + 1]!, from + WINDOW);
      for (let at = from; at < to; at++) {
        const b = index.places[at]!;
        steps++;
        if (
          lastSeen[b] === a ||
          owner[b]! < 0 ||
          owner[b] === owner[a] ||
          sort[b] !== sort[a]
        ) {
          continue;
        }
        // Whatever they share begins here.
        lastSeen[b] = a;
        compared++;
        const candidate = compareFrom({ a, b, i, j: index.rows[at]! });
        if (candidate && accept(candidate)) {
          found.push(candidate);
          kept++;
        }
        if (kept === MOST_PAIRS_OF_ONE || compared === MOST_COMPARED) {
          return;
        }
      }
    }
  }

  /** Both lists of words are ascending: they are merged. */
  function compareFrom(from: {
    a: number;
    b: number;
    i: number;
    j: number;
  }): Candidate | undefined {
    const { a, b } = from;
    let { i, j } = from;
    const total = words.total[a]! + words.total[b]!;
    const need = (similarity / (1 + similarity)) * total - HAIR;
    const endA = words.offsets[a + 1]!;
    const endB = words.offsets[b + 1]!;
    let weight = 0;
    let shared = 0;
    onCompare?.();
    while (i < endA && j < endB) {
      if (weight + Math.min(index.left[i]!, index.left[j]!) < need) {
        return undefined;
      }
      steps++;
      const one = words.words[i]!;
      const other = words.words[j]!;
      if (one === other) {
        weight += words.weight[one]!;
        shared++;
        i++;
        j++;
      } else if (one < other) {
        i++;
      } else {
        j++;
      }
    }
    const least = Math.min(leastShared[a]!, leastShared[b]!);
    return weight < need || shared < least
      ? undefined
      : { a, b, shared, similarity: weight / (total - weight) };
  }
}

/** Words that two places have, rarest first. */
export function forEachShared(
  options: { words: FunctionWords; a: number; b: number },
  visit: (word: number, ofA: number, ofB: number) => void,
): void {
  const { words, a, b } = options;
  const ofB = new Map<number, number>();
  for (let j = words.offsets[b]!; j < words.offsets[b + 1]!; j++) {
    ofB.set(words.words[j]!, j);
  }
  for (let i = words.offsets[a]!; i < words.offsets[a + 1]!; i++) {
    const j = ofB.get(words.words[i]!);
    if (j !== undefined) {
      visit(words.words[i]!, i, j);
    }
  }
}

/** Places by the words by which they are looked up. */
interface WordIndex {
  /** Place → end of its rows in `words.words` that are indexed. */
  ends: Uint32Array;
  /** Row → weight of its word and of those after it in the same place. */
  left: Float64Array;
  /** Word → its list, ascending, at `offsets[i] … offsets[i + 1] - 1`. */
  offsets: Uint32Array;
  places: Uint32Array;
  /** Beside `places`: the row of the word in that place. */
  rows: Uint32Array;
  /** Row → where it stands in `places`. */
  position: Uint32Array;
}

function* buildIndex(options: {
  words: FunctionWords;
  similarity: number;
  leastShared: Uint8Array;
}): Generator<void, WordIndex> {
  const { words, similarity, leastShared } = options;
  const places = words.nodes.length;
  const ends = new Uint32Array(places);
  const left = new Float64Array(words.words.length);
  const offsets = new Uint32Array(words.weight.length + 1);
  for (let place = 0; place < places; place++) {
    const start = words.offsets[place]!;
    const end = words.offsets[place + 1]!;
    const least = similarity * words.total[place]! - HAIR;
    let weight = 0;
    ends[place] = start;
    for (let i = end - 1; i >= start; i--) {
      weight += words.weight[words.words[i]!]!;
      left[i] = weight;
      // After those, too little is left for anything to be alike by.
      if (weight >= least && end - i >= leastShared[place]!) {
        ends[place] = Math.max(ends[place]!, i + 1);
        offsets[words.words[i]! + 1]!++;
      }
    }
    if (place % SLICE_OF_PLACES === 0) {
      yield;
    }
  }
  for (let word = 0; word < words.weight.length; word++) {
    offsets[word + 1]! += offsets[word]!;
  }
  yield;
  const next = offsets.slice();
  const listed = new Uint32Array(offsets[words.weight.length]!);
  const rows = new Uint32Array(listed.length);
  const position = new Uint32Array(words.words.length);
  for (let place = 0; place < places; place++) {
    for (let i = words.offsets[place]!; i < ends[place]!; i++) {
      const at = next[words.words[i]!]!++;
      position[i] = at;
      listed[at] = place;
      rows[at] = i;
    }
    if (place % SLICE_OF_PLACES === 0) {
      yield;
    }
  }
  return { ends, left, offsets, places: listed, rows, position };
}
