import { Adjacency } from '../model';
import { kindCode } from './kinds';

const SLICE = 16_384;
const GROUP = kindCode('group');
const USER = kindCode('user');

/**
 * Node → owner, or -1. Of several the first Group by ref, then the first User,
 * then the first of whatever else was named.
 */
export function* findOwners(options: {
  kinds: Uint8Array;
  ownedBy: Adjacency;
}): Generator<void, Int32Array> {
  const { kinds, ownedBy } = options;
  const owner = new Int32Array(kinds.length).fill(-1);
  for (let node = 0; node < kinds.length; node++) {
    let best = -1;
    let bestRank = 3;
    const end = ownedBy.offsets[node + 1]!;
    for (let i = ownedBy.offsets[node]!; i < end; i++) {
      const rank = rankOf(kinds[ownedBy.targets[i]!]!);
      if (rank < bestRank) {
        bestRank = rank;
        best = ownedBy.targets[i]!;
      }
    }
    owner[node] = best;
    if (node % SLICE === 0) {
      yield;
    }
  }
  return owner;
}

function rankOf(kind: number): number {
  if (kind === GROUP) {
    return 0;
  }
  return kind === USER ? 1 : 2;
}
