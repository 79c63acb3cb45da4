import { kindCode } from '../graph/kinds';
import { CatalogGraph } from '../model';
import { evidenceCode } from './evidenceLog';
import { Ledger, NOT_DECLARED } from './ledger';
import { DECIDED_SUM, THRESHOLDS, WEIGHTS } from './weights';

const PART_OF_PLATFORM = evidenceCode('belongs-to-platform');
const PART_OF_PRODUCT = evidenceCode('belongs-to-product');
const HOLDS_PLATFORM = evidenceCode('holds-platform');
const HOLDS_PRODUCT = evidenceCode('holds-product');
const SYSTEM = kindCode('system');
const DOMAIN = kindCode('domain');
const SLICE = 2048;
/** A component in a component, a system, two domains: farther up says nothing. */
const MOST_STEPS = 4;

/** The direct parts of each container by what they speak for. */
export interface Parts {
  platform: Uint32Array;
  product: Uint32Array;
  all: Uint32Array;
}

/**
 * Adds to Systems and Domains what their parts speak for, and to parts what
 * holds them, each without its own share in it. Systems are summed up from
 * their parts, then Domains from their Systems, then Domains of Domains; the
 * way down reads those sums and adds to none of them.
 */
export function* weighContainment(options: {
  graph: CatalogGraph;
  units: Uint32Array;
  ledger: Ledger;
  /** What each node speaks for by itself and by its users. */
  base: Float64Array;
}): Generator<void, void> {
  const { graph, units, ledger, base } = options;
  const { container, kinds } = graph;
  const nodes = container.length;
  const parts: Parts = {
    platform: new Uint32Array(nodes),
    product: new Uint32Array(nodes),
    all: new Uint32Array(nodes),
  };
  /** Side with which a node was counted in its container. */
  const counted = new Int8Array(nodes);
  const levels = [
    (node: number) => kinds[node] !== SYSTEM && kinds[node] !== DOMAIN,
    (node: number) => kinds[node] === SYSTEM,
    (node: number) => kinds[node] === DOMAIN,
  ];
  for (const isOfLevel of levels) {
    // Sides first, then counts, so that the order of Domains does not matter.
    for (const node of units) {
      if (container[node]! >= 0 && isOfLevel(node)) {
        counted[node] = sideOf(
          base[node]! + partsWeight({ parts, kinds, node }),
        );
      }
    }
    yield;
    for (const node of units) {
      if (container[node]! >= 0 && isOfLevel(node)) {
        count({ parts, into: container[node]!, side: counted[node]!, by: 1 });
      }
    }
    yield;
  }

  let done = 0;
  for (const node of units) {
    const weight = partsWeight({ parts, kinds, node });
    if (weight !== 0) {
      ledger.add(node, {
        code: weight > 0 ? HOLDS_PLATFORM : HOLDS_PRODUCT,
        weight,
      });
    }
    weighContainer({ graph, ledger, base, parts, counted, node });
    if (++done % SLICE === 0) {
      yield;
    }
  }
}

/** The first container upwards that speaks clearly for a side. */
function weighContainer(options: {
  graph: CatalogGraph;
  ledger: Ledger;
  base: Float64Array;
  parts: Parts;
  counted: Int8Array;
  node: number;
}): void {
  const { graph, ledger, base, parts, counted, node } = options;
  const { container, kinds } = graph;
  let below = node;
  let reach = 1;
  for (let step = 0; step < MOST_STEPS; step++) {
    const above = container[below]!;
    if (above < 0) {
      return;
    }
    const side = counted[below]!;
    count({ parts, into: above, side, by: -1 });
    const held = partsWeight({ parts, kinds, node: above });
    count({ parts, into: above, side, by: 1 });
    const isDeclared = ledger.declared[above] !== NOT_DECLARED;
    const sum = isDeclared ? base[above]! : base[above]! + held;
    if (Math.abs(sum) >= THRESHOLDS.strongContainer) {
      const strength = Math.max(-2, Math.min(2, sum)) * WEIGHTS.partOfInferred;
      ledger.add(node, {
        code: sum > 0 ? PART_OF_PLATFORM : PART_OF_PRODUCT,
        weight:
          reach *
          (isDeclared
            ? Math.sign(sum) * WEIGHTS.partOfDeclared
            : ledger.heeded(node, strength)),
        a: above,
      });
      return;
    }
    // Declared two-sided or outside: what is above does not reach through it.
    if (isDeclared) {
      return;
    }
    below = above;
    reach *= WEIGHTS.partOfStep;
  }
}

/** What the parts of a System or Domain say about it; few parts say less. */
function partsWeight(options: {
  parts: Parts;
  kinds: Uint8Array;
  node: number;
}): number {
  const { parts, kinds, node } = options;
  const platform = parts.platform[node]!;
  const product = parts.product[node]!;
  const decided = platform + product;
  if (decided === 0 || (kinds[node] !== SYSTEM && kinds[node] !== DOMAIN)) {
    return 0;
  }
  const direction = (platform - product) / decided;
  const told = 0.5 + (0.5 * decided) / parts.all[node]!;
  return WEIGHTS.holdsParts * direction * told * (decided / (decided + 1));
}

function count(options: {
  parts: Parts;
  into: number;
  side: number;
  by: 1 | -1;
}): void {
  const { parts, into, side, by } = options;
  parts.all[into]! += by;
  if (side > 0) {
    parts.platform[into]! += by;
  } else if (side < 0) {
    parts.product[into]! += by;
  }
}

function sideOf(sum: number): number {
  return Math.abs(sum) >= DECIDED_SUM ? Math.sign(sum) : 0;
}
