import { EntityFacts } from '../facts/types';
import { kindCode } from '../graph/kinds';
import { CatalogGraph } from '../model';
import { GENERIC_SAMPLE_MARKS, GENERIC_WORDS } from '../vocabulary/samples';
import { evidenceCode } from './evidenceLog';
import { Ledger } from './ledger';
import { DECIDED_SUM, WEIGHTS } from './weights';

const SIBLING_PLATFORM = evidenceCode('sibling-platform');
const SIBLING_PRODUCT = evidenceCode('sibling-product');
const SYSTEM = kindCode('system');
const DOMAIN = kindCode('domain');
/** More of one first name are an organisation, not a whole. */
const LARGEST = 12;
const FIRST_WORD = /^[a-z][a-z0-9]+(?=[-_.])/;
/** First names that say what sort of thing it is, of whatever whole. */
const COMMON: ReadonlySet<string> = new Set([
  ...GENERIC_WORDS,
  ...GENERIC_SAMPLE_MARKS,
]);
const SLICE = 4096;

interface Family {
  members: number;
  platform: number;
  product: number;
  /** The members that speak most clearly, for each side. */
  mostPlatform: number;
  mostProduct: number;
}

/**
 * Where no System says what belongs together, names do: `claims-ui`,
 * `claims-api` and `claims-db` of one owner are parts of one thing. Adds to
 * each the side of the others, from the sums of before and without its own.
 */
export function* weighFamilies(options: {
  facts: readonly (EntityFacts | undefined)[];
  graph: CatalogGraph;
  units: Uint32Array;
  ledger: Ledger;
  balance: Float64Array;
}): Generator<void, void> {
  const { facts, graph, units, ledger, balance } = options;
  const families = new Map<string, Family>();
  const familyOf = new Map<number, Family>();
  let done = 0;
  for (const node of units) {
    const key = keyOf({ facts: facts[node], graph, node });
    if (key !== undefined) {
      let family = families.get(key);
      if (!family) {
        family = {
          members: 0,
          platform: 0,
          product: 0,
          mostPlatform: node,
          mostProduct: node,
        };
        families.set(key, family);
      }
      join({ family, node, balance });
      familyOf.set(node, family);
    }
    if (++done % SLICE === 0) {
      yield;
    }
  }
  for (const [node, family] of familyOf) {
    if (family.members >= 2 && family.members <= LARGEST) {
      const side = balance[node]!;
      const platform = family.platform - (side >= DECIDED_SUM ? 1 : 0);
      const product = family.product - (side <= -DECIDED_SUM ? 1 : 0);
      const decided = platform + product;
      const weight =
        (WEIGHTS.siblings * (platform - product)) / (decided + 0.5);
      const sibling = weight > 0 ? family.mostPlatform : family.mostProduct;
      if (weight !== 0 && sibling !== node) {
        ledger.add(node, {
          code: weight > 0 ? SIBLING_PLATFORM : SIBLING_PRODUCT,
          weight: ledger.heeded(node, weight),
          a: sibling,
        });
      }
    }
    if (++done % SLICE === 0) {
      yield;
    }
  }
}

/** Owner and first name; undefined for what stands in a whole or is one. */
function keyOf(options: {
  facts: EntityFacts | undefined;
  graph: CatalogGraph;
  node: number;
}): string | undefined {
  const { facts, graph, node } = options;
  const kind = graph.kinds[node];
  if (
    !facts ||
    graph.owner[node]! < 0 ||
    graph.container[node]! >= 0 ||
    kind === SYSTEM ||
    kind === DOMAIN
  ) {
    return undefined;
  }
  const first = FIRST_WORD.exec(facts.card.name.toLowerCase())?.[0];
  return first === undefined || COMMON.has(first)
    ? undefined
    : `${graph.owner[node]!} ${first}`;
}

function join(options: {
  family: Family;
  node: number;
  balance: Float64Array;
}): void {
  const { family, node, balance } = options;
  const side = balance[node]!;
  family.members++;
  family.platform += side >= DECIDED_SUM ? 1 : 0;
  family.product += side <= -DECIDED_SUM ? 1 : 0;
  if (side > balance[family.mostPlatform]!) {
    family.mostPlatform = node;
  }
  if (side < balance[family.mostProduct]!) {
    family.mostProduct = node;
  }
}
