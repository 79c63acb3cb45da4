import { createRandom, Random } from './random';

/** Kinds of a generated catalog and their share of its entities. */
export const SHARES = {
  component: 0.45,
  api: 0.17,
  resource: 0.13,
  system: 0.06,
  domain: 0.007,
  group: 0.06,
  user: 0.11,
  template: 0.01,
  location: 0.003,
} as const;
export type PlannedKind = keyof typeof SHARES;
export const PLANNED_KINDS = Object.keys(SHARES) as PlannedKind[];

/** Forward relations with the name of their other direction. */
export const PLANNED_RELATIONS = [
  ['ownedBy', 'ownerOf'],
  ['partOf', 'hasPart'],
  ['dependsOn', 'dependencyOf'],
  ['consumesApi', 'apiConsumedBy'],
  ['providesApi', 'apiProvidedBy'],
  ['memberOf', 'hasMember'],
  ['childOf', 'parentOf'],
] as const;
type Relation = (typeof PLANNED_RELATIONS)[number][0];

/** A catalog as numbers: which kinds, and who is related to whom. */
export interface CatalogPlan {
  seed: number;
  /** Entity → index into PLANNED_KINDS; the last `missing` are not there. */
  kinds: Uint8Array;
  /** Entity → number within its kind. */
  ordinals: Uint32Array;
  /** How many entities the catalog has; targets from here on are missing. */
  count: number;
  sources: Uint32Array;
  targets: Uint32Array;
  /** Index into PLANNED_RELATIONS. */
  relations: Uint8Array;
}

/** Share of references that lead nowhere. */
const DANGLING = 0.01;

/**
 * Plans a catalog whose entities show a given number of relations on average.
 * Kinds, gaps and fan-in follow what public catalogs show, but for the number
 * of relations: those have far fewer.
 */
export function planCatalog(options: {
  entities: number;
  relationsEach: number;
  seed: number;
}): CatalogPlan {
  const { entities, relationsEach, seed } = options;
  const random = createRandom(seed);
  const missing = Math.ceil(entities * 0.01);
  const kinds = new Uint8Array(entities + missing);
  const ordinals = new Uint32Array(entities + missing);
  const starts = new Map<PlannedKind, { from: number; size: number }>();
  let from = 0;
  for (const [code, kind] of PLANNED_KINDS.entries()) {
    const size =
      code === PLANNED_KINDS.length - 1
        ? entities - from
        : Math.max(2, Math.round(entities * SHARES[kind]));
    starts.set(kind, { from, size });
    for (let i = 0; i < size; i++) {
      kinds[from + i] = code;
      ordinals[from + i] = i;
    }
    from += size;
  }
  const missingKinds: PlannedKind[] = ['component', 'api', 'resource', 'group'];
  for (let i = 0; i < missing; i++) {
    const kind = missingKinds[i % missingKinds.length]!;
    kinds[entities + i] = PLANNED_KINDS.indexOf(kind);
    ordinals[entities + i] = 1_000_000 + i;
  }

  // A relation stands at both of its ends, as in what a catalog serves.
  const edges = new EdgeWriter(Math.round((entities * relationsEach) / 2));
  const plan = { random, starts, entities, missing, edges };
  relateOrganisation(plan);
  relateUnits(plan);
  relateUses(plan);
  return { seed, kinds, ordinals, count: entities, ...edges.columns() };
}

interface PlanState {
  random: Random;
  starts: Map<PlannedKind, { from: number; size: number }>;
  entities: number;
  missing: number;
  edges: EdgeWriter;
}

class EdgeWriter {
  readonly #sources: Uint32Array;
  readonly #targets: Uint32Array;
  readonly #relations: Uint8Array;
  #length = 0;

  constructor(room: number) {
    this.#sources = new Uint32Array(room);
    this.#targets = new Uint32Array(room);
    this.#relations = new Uint8Array(room);
  }

  get room(): number {
    return this.#sources.length - this.#length;
  }

  add(source: number, relation: Relation, target: number): void {
    if (this.room > 0 && source !== target) {
      this.#sources[this.#length] = source;
      this.#targets[this.#length] = target;
      this.#relations[this.#length] = PLANNED_RELATIONS.findIndex(
        ([name]) => name === relation,
      );
      this.#length++;
    }
  }

  columns() {
    return {
      sources: this.#sources.subarray(0, this.#length),
      targets: this.#targets.subarray(0, this.#length),
      relations: this.#relations.subarray(0, this.#length),
    };
  }
}

/** An entity of a kind; with a power above 1 the first are picked more often. */
function pickOf(state: PlanState, kind: PlannedKind, power = 1): number {
  const { from, size } = state.starts.get(kind)!;
  if (state.random.chance(DANGLING)) {
    return state.entities + state.random.below(state.missing);
  }
  return from + Math.floor(size * state.random.next() ** power);
}

function each(
  state: PlanState,
  kind: PlannedKind,
  visit: (entity: number, ordinal: number) => void,
): void {
  const { from, size } = state.starts.get(kind)!;
  for (let i = 0; i < size; i++) {
    visit(from + i, i);
  }
}

function relateOrganisation(state: PlanState): void {
  const { edges, random } = state;
  const groups = state.starts.get('group')!;
  each(state, 'group', (group, ordinal) => {
    if (ordinal > 0) {
      edges.add(group, 'childOf', groups.from + Math.floor(ordinal / 6));
    }
  });
  each(state, 'user', user => {
    edges.add(user, 'memberOf', pickOf(state, 'group'));
    if (random.chance(0.15)) {
      edges.add(user, 'memberOf', pickOf(state, 'group'));
    }
  });
}

function relateUnits(state: PlanState): void {
  const { edges, random } = state;
  for (const kind of [
    'component',
    'api',
    'resource',
    'system',
    'domain',
    'template',
  ] as const) {
    each(state, kind, unit => {
      if (random.chance(0.97)) {
        edges.add(unit, 'ownedBy', pickOf(state, 'group', 1.5));
      }
      if (kind === 'system' && random.chance(0.71)) {
        edges.add(unit, 'partOf', pickOf(state, 'domain'));
      } else if (kind !== 'domain' && kind !== 'system') {
        if (random.chance(0.74)) {
          edges.add(unit, 'partOf', pickOf(state, 'system', 1.3));
        }
        if (kind === 'component' && random.chance(0.15)) {
          edges.add(unit, 'partOf', pickOf(state, 'component'));
        }
      }
    });
  }
  each(state, 'api', api => {
    if (random.chance(0.9)) {
      edges.add(pickOf(state, 'component', 1.2), 'providesApi', api);
    }
  });
}

/** Spends the relations that are left on uses; few are used by very many. */
function relateUses(state: PlanState): void {
  const { edges, random } = state;
  const { from, size } = state.starts.get('component')!;
  let user = 0;
  while (edges.room > 0) {
    const component = from + (user++ % size);
    const draw = random.next();
    if (draw < 0.5) {
      edges.add(component, 'consumesApi', pickOf(state, 'api', 3));
    } else if (draw < 0.75) {
      edges.add(component, 'dependsOn', pickOf(state, 'component', 3));
    } else if (draw < 0.98) {
      edges.add(component, 'dependsOn', pickOf(state, 'resource', 2));
    } else {
      edges.add(component, 'dependsOn', pickOf(state, 'system', 3));
    }
  }
}
