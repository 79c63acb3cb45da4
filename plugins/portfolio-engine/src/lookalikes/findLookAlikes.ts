import { kindCode } from '../graph/kinds';
import { Groundwork } from '../groundwork/types';
import { defaultNumbers, NumberValues } from '../settings/numbers';
import { clusterPairs } from './clusterPairs';
import { concernOfStems } from './concerns';
import { Candidate, findCandidates, forEachShared } from './findCandidates';
import { forEachWord } from './forEachWord';
import { FunctionWords, readFunctionWords } from './functionWords';
import { compareOperations, isOneApiTwice } from './operations';
import { Relatedness } from './relatedness';
import { LOOK_ALIKE_NUMBERS } from './settings';
import { stemOf } from './stemOf';
import { LookAlikePair, LookAlikes } from './types';

const COMPONENT = kindCode('component');
const API = kindCode('api');
const MOST_WORDS = 10;
const SLICE = 512;
const SLICE_OF_UNITS = 8192;

type Numbers = NumberValues<typeof LOOK_ALIKE_NUMBERS>;

/** Definitions of types that are no solution of their own. */
const NO_SOLUTIONS: ReadonlySet<string> = new Set([
  'crd',
  'custom-resource',
  'customresourcedefinition',
]);

/**
 * Units of different owners that seem to do the same, by what their words and
 * operations say. It errs on the side of silence: a pair that is none costs
 * more trust than one that is missed.
 */
export function* findLookAlikes(options: {
  groundwork: Groundwork;
  /** As it is configured; of what is left out the default holds. */
  numbers?: Partial<Numbers>;
  /** Called for each comparison of two units, to count them in tests. */
  onCompare?(): void;
}): Generator<void, LookAlikes> {
  const { groundwork, onCompare } = options;
  const numbers: Numbers = {
    ...defaultNumbers(LOOK_ALIKE_NUMBERS),
    ...options.numbers,
  };
  const nodes = comparedUnits(groundwork);
  yield;
  const words = yield* readFunctionWords({ groundwork, nodes, numbers });
  const relatedness = new Relatedness(groundwork);
  const { graph, teams } = groundwork;
  const candidates = yield* findCandidates({
    words,
    owner: new Int32Array(nodes.map(node => teams.teamOf[node]!)),
    sort: new Uint8Array(nodes.map(node => graph.kinds[node]!)),
    similarity: numbers.similarity,
    leastShared: yield* leastShared({ groundwork, nodes, numbers }),
    accept: candidate =>
      isSolutionTwice({ candidate, groundwork, nodes, numbers, relatedness }),
    onCompare,
  });
  const pairs: LookAlikePair[] = [];
  for (const [done, candidate] of candidates.entries()) {
    pairs.push(describePair({ candidate, words, groundwork, numbers }));
    if (done % SLICE === 0) {
      yield;
    }
  }
  yield;
  pairs.sort(
    (one, other) =>
      other.similarity - one.similarity || one.a - other.a || one.b - other.b,
  );
  return { pairs, clusters: yield* clusterPairs({ groundwork, pairs }) };
}

function comparedUnits({ graph, facts, units }: Groundwork): Uint32Array {
  return units.filter(node => {
    const kind = graph.kinds[node];
    const own = facts[node];
    return (
      (kind === COMPONENT || kind === API) &&
      own?.placeholder !== true &&
      !(kind === API && NO_SOLUTIONS.has(own?.type ?? ''))
    );
  });
}

/** Fewer words do only for units that have keys or operations to go by. */
function* leastShared(options: {
  groundwork: Groundwork;
  nodes: Uint32Array;
  numbers: Numbers;
}): Generator<void, Uint8Array> {
  const { groundwork, nodes, numbers } = options;
  const { facts, digests, graph } = groundwork;
  const withMore = Math.min(numbers.sharedWords, numbers.sharedWordsWithMore);
  const least = new Uint8Array(nodes.length);
  for (let place = 0; place < nodes.length; place++) {
    const node = nodes[place]!;
    const hasMore =
      (facts[node]?.capabilities.length ?? 0) > 0 ||
      (graph.kinds[node] === API &&
        (digests.get(graph.refs[node]!)?.operationKeys?.length ?? 0) > 0);
    least[place] = hasMore ? withMore : numbers.sharedWords;
    if (place % SLICE_OF_UNITS === 0) {
      yield;
    }
  }
  return least;
}

/** What their words leave open, the dearest question last. */
function isSolutionTwice(options: {
  candidate: Candidate;
  groundwork: Groundwork;
  nodes: Uint32Array;
  numbers: Numbers;
  relatedness: Relatedness;
}): boolean {
  const { candidate, groundwork, nodes, numbers, relatedness } = options;
  const a = nodes[candidate.a]!;
  const b = nodes[candidate.b]!;
  const saysEnough =
    candidate.shared >= numbers.sharedWords ||
    (candidate.shared >= numbers.sharedWordsWithMore &&
      (sharedKeys(groundwork, a, b).length > 0 ||
        compareOperations({ groundwork, a, b, numbers }).alike));
  return (
    saysEnough &&
    relatedness.areApart(a, b) &&
    !isOneApiTwice({ groundwork, a, b })
  );
}

function describePair(options: {
  candidate: Candidate;
  words: FunctionWords;
  groundwork: Groundwork;
  numbers: Numbers;
}): LookAlikePair {
  const { candidate, words, groundwork, numbers } = options;
  const a = words.nodes[candidate.a]!;
  const b = words.nodes[candidate.b]!;
  const stems: string[] = [];
  const named = stemsOfNames(groundwork, a);
  const ofOther = stemsOfNames(groundwork, b);
  for (const stem of named) {
    if (!ofOther.has(stem)) {
      named.delete(stem);
    }
  }
  forEachShared({ words, ...candidate }, (word, ofA, ofB) => {
    stems.push(words.stems[word]!);
    if (words.named[ofA] === 1 && words.named[ofB] === 1) {
      named.add(words.stems[word]!);
    }
  });
  const { shared: operations } = compareOperations({
    groundwork,
    a,
    b,
    numbers,
  });
  // What only descriptions mention may be an aside.
  const concern = concernOfStems(named);
  return {
    a,
    b,
    similarity: candidate.similarity,
    shared: spelledAs({ groundwork, node: a, stems }).slice(0, MOST_WORDS),
    keys: sharedKeys(groundwork, a, b),
    operations: operations.slice(0, MOST_WORDS),
    cluster: -1,
    ...(concern !== undefined && { concern }),
  };
}

/** Of name and title, those words too that many have. */
function stemsOfNames({ facts }: Groundwork, node: number): Set<string> {
  const { card } = facts[node] ?? {};
  const stems = new Set<string>();
  for (const text of [card?.name, card?.title]) {
    forEachWord(text ?? '', word => stems.add(stemOf(word)));
  }
  return stems;
}

function sharedKeys({ facts }: Groundwork, a: number, b: number): string[] {
  const keys = facts[b]?.capabilities ?? [];
  return (facts[a]?.capabilities ?? []).filter(key => keys.includes(key));
}

/** Stems as the unit itself spells them, rarest first. */
function spelledAs(options: {
  groundwork: Groundwork;
  node: number;
  stems: readonly string[];
}): string[] {
  const { groundwork, node, stems } = options;
  const { facts, digests, graph } = groundwork;
  const { card, tags = [] } = facts[node] ?? {};
  const digest = digests.get(graph.refs[node]!);
  const spelled = new Map<string, string>();
  const texts = [
    card?.name,
    card?.title,
    card?.description,
    ...tags,
    digest?.title,
    ...(digest?.words ?? []),
  ];
  for (const text of texts) {
    forEachWord(text ?? '', word => {
      const stem = stemOf(word);
      if (!spelled.has(stem)) {
        spelled.set(stem, word);
      }
    });
  }
  return stems.map(stem => spelled.get(stem) ?? stem);
}
