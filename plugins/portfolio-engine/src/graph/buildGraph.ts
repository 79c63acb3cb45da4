import { EntityFacts } from '../facts/types';
import {
  CatalogGraph,
  RELATION_NAMES,
  RelationEdges,
  RelationName,
} from '../model';
import { buildRelationEdges } from './adjacency';
import { chooseFacts } from './chooseFacts';
import { findContainment } from './containment';
import { kindCode, kindCodeOfRef } from './kinds';
import { findOwners } from './owner';
import { sortStrings } from './sortStrings';

const SLICE = 1024;

/**
 * Numbers the entities and everything they refer to, ascending by ref, and
 * compresses their relations.
 */
export function* buildGraph(options: {
  facts: readonly EntityFacts[];
}): Generator<void, CatalogGraph> {
  const read = yield* readRelations(options.facts);
  const refs = yield* sortStrings([...read.numbers.keys()]);

  const indexOf = new Map<string, number>();
  const kinds = new Uint8Array(refs.length);
  const present = new Uint8Array(refs.length);
  /** Number in the order of reading → node. */
  const nodeOf = new Uint32Array(refs.length);
  for (let node = 0; node < refs.length; node++) {
    const ref = refs[node]!;
    const number = read.numbers.get(ref)!;
    const entity = read.chosen[number];
    indexOf.set(ref, node);
    nodeOf[number] = node;
    kinds[node] = entity ? kindCode(entity.kind) : kindCodeOfRef(ref);
    present[node] = entity ? 1 : 0;
    if (node % SLICE === 0) {
      yield;
    }
  }

  const edges = yield* nodesOfEdges({ read, nodeOf });
  function* edgesOf(name: RelationName): Generator<void, RelationEdges> {
    const code = RELATION_NAMES.indexOf(name);
    return yield* buildRelationEdges({
      nodes: refs.length,
      sources: edges.sources[code]!,
      targets: edges.targets[code]!,
    });
  }
  const relations: Record<RelationName, RelationEdges> = {
    ownedBy: yield* edgesOf('ownedBy'),
    partOf: yield* edgesOf('partOf'),
    dependsOn: yield* edgesOf('dependsOn'),
    consumesApi: yield* edgesOf('consumesApi'),
    providesApi: yield* edgesOf('providesApi'),
    memberOf: yield* edgesOf('memberOf'),
    childOf: yield* edgesOf('childOf'),
  };

  return {
    refs,
    indexOf,
    kinds,
    present,
    owner: yield* findOwners({ kinds, ownedBy: relations.ownedBy.out }),
    ...(yield* findContainment({ kinds, partOf: relations.partOf.out })),
    relations,
  };
}

const RELATION_CODES: ReadonlyMap<string, number> = new Map(
  RELATION_NAMES.map((name, code) => [name, code]),
);

/** Entities and relations, numbered in the order of reading. */
interface ReadRelations {
  numbers: Map<string, number>;
  /** Number → facts; shorter than `numbers`, which counts what is missing. */
  chosen: EntityFacts[];
  /** Index into RELATION_NAMES. */
  names: Uint8Array;
  sources: Uint32Array;
  targets: Uint32Array;
  /** How many relations are filled in. */
  count: number;
}

function* readRelations(
  facts: readonly EntityFacts[],
): Generator<void, ReadRelations> {
  const numbers = new Map<string, number>();
  const chosen: EntityFacts[] = [];
  let room = 0;
  for (let i = 0; i < facts.length; i++) {
    const entity = facts[i]!;
    const number = numbers.get(entity.ref);
    room += entity.relations.length;
    if (number === undefined) {
      numbers.set(entity.ref, chosen.length);
      chosen.push(entity);
    } else {
      chosen[number] = chooseFacts(chosen[number]!, entity);
    }
    if (i % SLICE === 0) {
      yield;
    }
  }

  const read: ReadRelations = {
    numbers,
    chosen,
    names: new Uint8Array(room),
    sources: new Uint32Array(room),
    targets: new Uint32Array(room),
    count: 0,
  };
  let pause = SLICE;
  for (let i = 0; i < chosen.length; i++) {
    addRelations({ read, entity: chosen[i]!, number: i });
    if (read.count >= pause) {
      pause = read.count + SLICE;
      yield;
    }
  }
  return read;
}

/** Apart from the generator, since plain functions are compiled better. */
function addRelations(options: {
  read: ReadRelations;
  entity: EntityFacts;
  number: number;
}): void {
  const { read, entity, number } = options;
  const { numbers, names, sources, targets } = read;
  const own = entity.ref;
  let count = read.count;
  for (const { name, source, target } of entity.relations) {
    const code = RELATION_CODES.get(name);
    if (code !== undefined) {
      names[count] = code;
      // Most ends are the entity itself: looking refs up is what costs.
      sources[count] =
        source === undefined || source === own
          ? number
          : numberOf(numbers, source);
      targets[count] = target === own ? number : numberOf(numbers, target);
      count++;
    }
  }
  read.count = count;
}

function numberOf(numbers: Map<string, number>, ref: string): number {
  const known = numbers.get(ref);
  if (known !== undefined) {
    return known;
  }
  const number = numbers.size;
  numbers.set(ref, number);
  return number;
}

/** Ends of the edges as nodes, apart by relation. */
function* nodesOfEdges(options: {
  read: ReadRelations;
  nodeOf: Uint32Array;
}): Generator<void, { sources: Uint32Array[]; targets: Uint32Array[] }> {
  const { read, nodeOf } = options;
  const counts = new Uint32Array(RELATION_NAMES.length);
  for (let i = 0; i < read.count; i++) {
    counts[read.names[i]!]!++;
  }
  yield;
  const sources = Array.from(counts, count => new Uint32Array(count));
  const targets = Array.from(counts, count => new Uint32Array(count));
  const filled = new Uint32Array(RELATION_NAMES.length);
  const slice = 16 * SLICE;
  for (let from = 0; from < read.count; from += slice) {
    const to = Math.min(from + slice, read.count);
    for (let i = from; i < to; i++) {
      const code = read.names[i]!;
      const place = filled[code]!++;
      sources[code]![place] = nodeOf[read.sources[i]!]!;
      targets[code]![place] = nodeOf[read.targets[i]!]!;
    }
    yield;
  }
  return { sources, targets };
}
