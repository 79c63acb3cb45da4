import { neighbours } from '../graph/adjacency';
import { kindCode } from '../graph/kinds';
import { Groundwork } from '../groundwork/types';
import { LookAlikeCluster, LookAlikePair } from './types';

const API = kindCode('api');
/** Words that a cluster is told by. */
const MOST_SHARED = 10;
const MOST_PROVIDERS = 10;
const SLICE = 2048;

/**
 * Connected pairs as clusters, largest first; sets `cluster` of each pair. Two
 * like APIs and the like Components that provide them are one cluster, and
 * pairs of a concern hang together only with their like.
 */
export function* clusterPairs(options: {
  groundwork: Groundwork;
  pairs: LookAlikePair[];
}): Generator<void, LookAlikeCluster[]> {
  const { groundwork, pairs } = options;
  const parents = pairs.map((_, place) => place);
  const byMember = new Map<string, number>();
  const byPair = new Map<string, number>();
  for (const [place, pair] of pairs.entries()) {
    for (const node of [pair.a, pair.b]) {
      const key = `${node} ${pair.concern ?? ''}`;
      const first = byMember.get(key);
      if (first === undefined) {
        byMember.set(key, place);
      } else {
        join(parents, first, place);
      }
    }
    byPair.set(keyOf(pair.a, pair.b), place);
    if (place % SLICE === 0) {
      yield;
    }
  }
  for (const [place, pair] of pairs.entries()) {
    for (const other of pairsOfProviders({ groundwork, pair, byPair })) {
      if (pairs[other]!.concern === pair.concern) {
        join(parents, other, place);
      }
    }
    if (place % SLICE === 0) {
      yield;
    }
  }
  return yield* describe({ groundwork, pairs, parents });
}

function pairsOfProviders(options: {
  groundwork: Groundwork;
  pair: LookAlikePair;
  byPair: ReadonlyMap<string, number>;
}): number[] {
  const { groundwork, pair, byPair } = options;
  const { graph } = groundwork;
  if (graph.kinds[pair.a] !== API) {
    return [];
  }
  const [ofA, ofB] = [pair.a, pair.b].map(api =>
    neighbours(graph.relations.providesApi.in, api).slice(0, MOST_PROVIDERS),
  );
  const found: number[] = [];
  for (const a of ofA ?? []) {
    for (const b of ofB ?? []) {
      const place = byPair.get(keyOf(a, b));
      if (place !== undefined) {
        found.push(place);
      }
    }
  }
  return found;
}

function* describe(options: {
  groundwork: Groundwork;
  pairs: LookAlikePair[];
  parents: number[];
}): Generator<void, LookAlikeCluster[]> {
  const { groundwork, pairs, parents } = options;
  const members = new Map<number, LookAlikePair[]>();
  for (const [place, pair] of pairs.entries()) {
    const root = rootOf(parents, place);
    const list = members.get(root);
    if (list) {
      list.push(pair);
    } else {
      members.set(root, [pair]);
    }
  }
  yield;
  const described: { cluster: LookAlikeCluster; pairs: LookAlikePair[] }[] = [];
  for (const list of members.values()) {
    described.push({ cluster: clusterOf(groundwork, list), pairs: list });
    yield;
  }
  described.sort(
    ({ cluster: one }, { cluster: other }) =>
      other.members.length - one.members.length ||
      one.members[0]! - other.members[0]! ||
      ((one.concern ?? '') < (other.concern ?? '') ? -1 : 1),
  );
  for (const [number, { pairs: list }] of described.entries()) {
    for (const pair of list) {
      pair.cluster = number;
    }
  }
  return described.map(({ cluster }) => cluster);
}

function clusterOf(
  groundwork: Groundwork,
  pairs: readonly LookAlikePair[],
): LookAlikeCluster {
  const nodes = new Set<number>();
  const counts = new Map<string, number>();
  for (const { a, b, shared } of pairs) {
    nodes.add(a);
    nodes.add(b);
    for (const word of shared) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const members = [...nodes].sort((one, other) => one - other);
  const teams = new Set(members.map(node => groundwork.teams.teamOf[node]!));
  const most = [...counts]
    .filter(([, count]) => count * 2 >= pairs.length)
    .sort(([, one], [, other]) => other - one)
    .map(([word]) => word);
  const [{ concern } = { concern: undefined }] = pairs;
  return {
    members,
    teams: [...teams].sort((one, other) => one - other),
    shared: most.slice(0, MOST_SHARED),
    ...(concern !== undefined && { concern }),
  };
}

function join(parents: number[], one: number, other: number): void {
  parents[rootOf(parents, other)] = rootOf(parents, one);
}

function rootOf(parents: number[], place: number): number {
  let at = place;
  while (parents[at] !== at) {
    parents[at] = parents[parents[at]!]!;
    at = parents[at]!;
  }
  return at;
}

/** Nodes come in order in a pair; providers of two APIs may not. */
function keyOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
