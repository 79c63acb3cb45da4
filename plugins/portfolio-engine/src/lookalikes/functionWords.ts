import { groupBy } from '../graph/adjacency';
import { kindCode } from '../graph/kinds';
import { Groundwork } from '../groundwork/types';
import { NumberValues } from '../settings/numbers';
import { NumberList } from './NumberList';
import { LOOK_ALIKE_NUMBERS } from './settings';
import { MOST_OF_ONE, TokenReader, Tokens } from './TokenReader';

const API = kindCode('api');
const SLICE = 512;
const SLICE_OF_COUNTS = 8192;

/** The function words of the units that are compared. */
export interface FunctionWords {
  /** Nodes, ascending; a unit's position in here is its place. */
  nodes: Uint32Array;
  /**
   * Place → the words that units of other owners have too, at
   * `offsets[i] … offsets[i + 1] - 1`, ascending, that is rarest first.
   */
  offsets: Uint32Array;
  words: Uint32Array;
  /** 1 for a word of the name, the title or a tag. */
  named: Uint8Array;
  /** Word → how much it tells. */
  weight: Float64Array;
  /** Word → stem. */
  stems: string[];
  /** Place → weight of all its function words, its very own among them. */
  total: Float64Array;
}

/** How many use something. */
interface Counts {
  owners: Uint32Array;
  units: Uint32Array;
}

/**
 * Reads what units are for: words of name, title, description, tags, title of
 * the definition and operations, without what tells no function (packaging,
 * technology, sentences of templates, words that many owners or units use).
 */
export function* readFunctionWords(options: {
  groundwork: Pick<Groundwork, 'facts' | 'digests' | 'graph' | 'teams'>;
  /** Units that are compared, ascending. */
  nodes: Uint32Array;
  numbers: NumberValues<typeof LOOK_ALIKE_NUMBERS>;
}): Generator<void, FunctionWords> {
  const { groundwork, nodes, numbers } = options;
  const tokens = yield* readTokens({ groundwork, nodes });
  const byOwner = yield* groupByOwner({ groundwork, nodes });
  const isBoilerplate = yield* findBoilerplate({ tokens, byOwner, numbers });
  const counts = yield* countUses({ tokens, byOwner, isBoilerplate });
  const ranks = rankWords({
    counts,
    units: nodes.length,
    owners: byOwner.owners,
    numbers,
  });
  yield;
  return yield* gather({ nodes, tokens, isBoilerplate, ranks });
}

function* readTokens(options: {
  groundwork: Pick<Groundwork, 'facts' | 'digests' | 'graph'>;
  nodes: Uint32Array;
}): Generator<void, Tokens> {
  const { groundwork, nodes } = options;
  const { facts, digests, graph } = groundwork;
  const reader = new TokenReader(nodes.length * 16);
  const offsets = new Uint32Array(nodes.length + 1);
  for (let place = 0; place < nodes.length; place++) {
    const node = nodes[place]!;
    const own = facts[node];
    if (own) {
      const isApi = graph.kinds[node] === API;
      reader.read(own, isApi ? digests.get(graph.refs[node]!) : undefined);
    }
    offsets[place + 1] = reader.length;
    if (place % SLICE === 0) {
      yield;
    }
  }
  return { offsets, ...reader.tokens() };
}

/** Places by owning Group; those without one come last, each for itself. */
interface ByOwner {
  places: Uint32Array;
  /** Owner of each of `places`, as a node; -1 where there is none. */
  ownerOf: (place: number) => number;
  /** Owning Groups in all. */
  owners: number;
}

function* groupByOwner(options: {
  groundwork: Pick<Groundwork, 'graph' | 'teams'>;
  nodes: Uint32Array;
}): Generator<void, ByOwner> {
  const { groundwork, nodes } = options;
  const { teamOf } = groundwork.teams;
  const none = groundwork.graph.refs.length;
  const keys = nodes.map(node => (teamOf[node]! < 0 ? none : teamOf[node]!));
  const grouped = yield* groupBy({
    nodes: none + 1,
    keys,
    values: nodes.map((_, place) => place),
  });
  let owners = 0;
  for (let group = 0; group < none; group++) {
    owners += grouped.offsets[group + 1]! > grouped.offsets[group]! ? 1 : 0;
  }
  return {
    places: grouped.targets,
    ownerOf: place => teamOf[nodes[place]!]!,
    owners,
  };
}

/** Sentence → 1 where so many owners have it that a template wrote it. */
function* findBoilerplate(options: {
  tokens: Tokens;
  byOwner: ByOwner;
  numbers: NumberValues<typeof LOOK_ALIKE_NUMBERS>;
}): Generator<void, Uint8Array> {
  const { tokens, byOwner, numbers } = options;
  const owners = new Uint32Array(tokens.sentences);
  const last = new Int32Array(tokens.sentences).fill(-1);
  for (let done = 0; done < byOwner.places.length; done++) {
    const place = byOwner.places[done]!;
    const owner = byOwner.ownerOf(place);
    const end = tokens.offsets[place + 1]!;
    for (let i = tokens.offsets[place]!; i < end; i++) {
      const sentence = tokens.sentence[i]!;
      if (owner >= 0 && last[sentence] !== owner) {
        last[sentence] = owner;
        owners[sentence]!++;
      }
    }
    if (done % SLICE_OF_COUNTS === 0) {
      yield;
    }
  }
  return Uint8Array.from(owners, (count, sentence) =>
    sentence > 0 && count > numbers.boilerplateOwners ? 1 : 0,
  );
}

function* countUses(options: {
  tokens: Tokens;
  byOwner: ByOwner;
  isBoilerplate: Uint8Array;
}): Generator<void, Counts> {
  const { tokens, byOwner, isBoilerplate } = options;
  const size = tokens.stems.length;
  const counts = {
    owners: new Uint32Array(size),
    units: new Uint32Array(size),
  };
  const lastOwner = new Int32Array(size).fill(-1);
  const lastPlace = new Int32Array(size).fill(-1);
  for (let done = 0; done < byOwner.places.length; done++) {
    const place = byOwner.places[done]!;
    const owner = byOwner.ownerOf(place);
    const end = tokens.offsets[place + 1]!;
    for (let i = tokens.offsets[place]!; i < end; i++) {
      const word = tokens.word[i]!;
      if (
        lastPlace[word] !== place &&
        isBoilerplate[tokens.sentence[i]!] === 0
      ) {
        lastPlace[word] = place;
        counts.units[word]!++;
        if (owner >= 0 && lastOwner[word] !== owner) {
          lastOwner[word] = owner;
          counts.owners[word]!++;
        }
      }
    }
    if (done % SLICE_OF_COUNTS === 0) {
      yield;
    }
  }
  return counts;
}

interface Ranks {
  /**
   * Word → number among those that several owners use; OWN where one alone
   * does, TOO_COMMON where it tells no function.
   */
  rank: Int32Array;
  /** Number → word, rarest first. */
  words: Uint32Array;
  weight: Float64Array;
  ownWeight: number;
}
const OWN = -1;
const TOO_COMMON = -2;

/** Counting sort by units that use a word; ties as the words first came. */
function rankWords(options: {
  counts: Counts;
  units: number;
  owners: number;
  numbers: NumberValues<typeof LOOK_ALIKE_NUMBERS>;
}): Ranks {
  const { counts, units, owners, numbers } = options;
  const mostOwners = Math.max(
    numbers.mostOwners,
    numbers.mostOwnersShare * owners,
  );
  const mostUnits = Math.max(numbers.mostUnits, numbers.mostUnitsShare * units);
  const ranks = new Int32Array(counts.units.length);
  const starts = new Uint32Array(Math.floor(mostUnits) + 2);
  for (let word = 0; word < ranks.length; word++) {
    if (counts.owners[word]! > mostOwners || counts.units[word]! > mostUnits) {
      ranks[word] = TOO_COMMON;
    } else if (counts.owners[word]! < 2) {
      ranks[word] = OWN;
    } else {
      starts[counts.units[word]! + 1]!++;
    }
  }
  for (let i = 1; i < starts.length; i++) {
    starts[i]! += starts[i - 1]!;
  }
  const words = new Uint32Array(starts[starts.length - 1]!);
  const weight = new Float64Array(words.length);
  for (let word = 0; word < ranks.length; word++) {
    if (ranks[word] === 0) {
      const place = starts[counts.units[word]!]!++;
      ranks[word] = place;
      words[place] = word;
      weight[place] = weightOf(counts.units[word]!, units);
    }
  }
  return { rank: ranks, words, weight, ownWeight: weightOf(2, units) / 2 };
}

/** A rare word tells more than a common one, though not without end. */
function weightOf(users: number, units: number): number {
  return Math.log2(2 + units / users);
}

function* gather(options: {
  nodes: Uint32Array;
  tokens: Tokens;
  isBoilerplate: Uint8Array;
  ranks: Ranks;
}): Generator<void, FunctionWords> {
  const { nodes, tokens, isBoilerplate, ranks } = options;
  const offsets = new Uint32Array(nodes.length + 1);
  const words = new NumberList(tokens.word.length / 2);
  const named = new NumberList(tokens.word.length / 2);
  const total = new Float64Array(nodes.length);
  const lastPlace = new Int32Array(tokens.stems.length).fill(-1);
  const namedNow = new Uint8Array(ranks.words.length);
  /** Ranks of the unit under way, ascending. */
  const own = new Uint32Array(MOST_OF_ONE);
  for (let place = 0; place < nodes.length; place++) {
    let count = 0;
    const end = tokens.offsets[place + 1]!;
    for (let i = tokens.offsets[place]!; i < end; i++) {
      const word = tokens.word[i]!;
      const rank = ranks.rank[word]!;
      if (rank === TOO_COMMON || isBoilerplate[tokens.sentence[i]!] === 1) {
        continue;
      }
      if (lastPlace[word] !== place) {
        lastPlace[word] = place;
        if (rank === OWN) {
          total[place]! += ranks.ownWeight;
          continue;
        }
        total[place]! += ranks.weight[rank]!;
        let at = count++;
        for (; at > 0 && own[at - 1]! > rank; at--) {
          own[at] = own[at - 1]!;
        }
        own[at] = rank;
        namedNow[rank] = 0;
      }
      if (rank >= 0 && tokens.named[i] === 1) {
        namedNow[rank] = 1;
      }
    }
    for (let at = 0; at < count; at++) {
      words.push(own[at]!);
      named.push(namedNow[own[at]!]!);
    }
    offsets[place + 1] = words.length;
    if (place % SLICE_OF_COUNTS === 0) {
      yield;
    }
  }
  yield;
  const stems: string[] = [];
  for (const word of ranks.words) {
    stems.push(tokens.stems[word]!);
  }
  return {
    nodes,
    offsets,
    words: words.all().slice(),
    named: new Uint8Array(named.all()),
    weight: ranks.weight,
    stems,
    total,
  };
}
