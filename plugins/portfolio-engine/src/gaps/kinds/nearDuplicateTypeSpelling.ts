import { kindCode } from '../../graph/kinds';
import { NODE_KINDS } from '../../model';
import { foldPlural, isSlip } from '../spelling';
import { FoundGap, GapContext, GapDefinition } from '../types';

const SLICE = 1024;
/** A misspelling is rarer than that by so much. */
const RARER = 3;

/** Types of a kind that are compared with one another. */
const MOST_TYPES = 300;

/** Spelling of a type → its entities, ascending. */
type Spellings = Map<string, number[]>;

/** One type of entities in several spellings: Service, service, micro-service. */
export const NEAR_DUPLICATE_TYPE_SPELLING: GapDefinition = {
  kind: 'near-duplicate-type-spelling',
  category: 'hygiene',
  title: 'One type in several spellings',
  meaning: 'Filters by type find only a part, and rules by type miss the rest.',
  templates: {
    'near-duplicate-type-spelling':
      'The type "{w0}" of {subject} ({count} entities) is "{w1}" on others, such as {other}.',
    'near-duplicate-type-spelling-collapsed':
      '{count} types are spelt in several ways. Agree on one spelling each, and check it where entities are written.',
  },
  *find(context) {
    const found: FoundGap[] = [];
    for (const byFolded of yield* spellingsByKind(context)) {
      const usual = new Map<string, [spelling: string, nodes: number[]]>();
      for (const [folded, spellings] of byFolded) {
        const [first, ...others] = [...spellings].sort(mostFirst);
        usual.set(folded, first!);
        for (const rare of others) {
          found.push(gapOf(context, { rare, usual: first! }));
        }
      }
      found.push(...slips(context, usual));
      yield;
    }
    return found;
  },
};

/** Most used first; of equal ones by spelling. */
function mostFirst(
  [one, some]: [string, number[]],
  [other, more]: [string, number[]],
): number {
  return more.length - some.length || (one < other ? -1 : 1);
}

/** By kind of entity: folded type → spellings. */
function* spellingsByKind({
  groundwork,
  applies,
}: GapContext): Generator<void, Map<string, Spellings>[]> {
  const { facts, graph } = groundwork;
  const kinds = NODE_KINDS.map((): Spellings => new Map());
  for (let node = 0; node < facts.length; node++) {
    const type = facts[node]?.card.type;
    if (type !== undefined && applies(node)) {
      const spellings = kinds[graph.kinds[node]!]!;
      const nodes = spellings.get(type);
      if (nodes) {
        nodes.push(node);
      } else {
        spellings.set(type, [node]);
      }
    }
    if (node % SLICE === 0) {
      yield;
    }
  }
  // Entities of kinds of an organisation's own are no types of one kind.
  kinds[kindCode('other')]!.clear();
  return kinds.map(spellings => {
    const byFolded = new Map<string, Spellings>();
    for (const [type, nodes] of spellings) {
      const folded = foldPlural(type);
      const same: Spellings = byFolded.get(folded) ?? new Map();
      byFolded.set(folded, same.set(type, nodes));
    }
    return byFolded;
  });
}

/** Types that differ by a slip of the hand, the rarer one of each pair. */
function slips(
  context: GapContext,
  usual: ReadonlyMap<string, [spelling: string, nodes: number[]]>,
): FoundGap[] {
  const words = [...usual]
    .sort(([, one], [, other]) => mostFirst(one, other))
    .slice(0, MOST_TYPES);
  const found: FoundGap[] = [];
  for (const [at, [folded, rare]] of words.entries()) {
    const meant = words
      .slice(0, at)
      .find(
        ([other, [, nodes]]) =>
          nodes.length >= RARER * rare[1].length && isSlip(folded, other),
      );
    if (meant) {
      found.push(gapOf(context, { rare, usual: meant[1] }));
    }
  }
  return found;
}

function gapOf(
  { ground }: GapContext,
  types: { rare: [string, number[]]; usual: [string, number[]] },
): FoundGap {
  const [rare, counted] = types.rare;
  const [usual, others] = types.usual;
  const subject = mostUsed(ground.dependents, counted);
  return {
    severity: 'low',
    nodes: [subject, mostUsed(ground.dependents, others)],
    counted,
    leastCounted: 1,
    words: [rare, usual],
    weight: ground.dependents[subject]!,
    // Which entity shows it may change; the spelling is what it is about.
    key: rare,
    mend: { field: 'spec.type', value: usual },
  };
}

function mostUsed(dependents: Uint32Array, nodes: readonly number[]): number {
  return nodes.reduce((best, node) =>
    dependents[node]! > dependents[best]! ? node : best,
  );
}
