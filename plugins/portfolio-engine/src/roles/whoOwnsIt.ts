import { EVIDENCE_SOURCES } from '@backstage-portfolio/plugin-portfolio-common';
import { EntityFacts } from '../facts/types';
import { CatalogGraph } from '../model';
import { evidenceCode } from './evidenceLog';
import { Ledger } from './ledger';
import { DECIDED_SUM, WEIGHTS } from './weights';

const PLATFORM_TEAM = evidenceCode('owner-is-platform-team');
const PRODUCT_TEAM = evidenceCode('owner-is-product-team');
const OWNS_PLATFORM = evidenceCode('owner-owns-platform');
const OWNS_PRODUCT = evidenceCode('owner-owns-product');
const CATALOG_PLATFORM = evidenceCode('catalog-mostly-platform');
const CATALOG_PRODUCT = evidenceCode('catalog-mostly-product');
/** What else an owner owns says nothing below this number of decided units. */
const FEWEST = 2;
const WHO_OWNS_IT = EVIDENCE_SOURCES.indexOf('who-owns-it');
const BELONGS_TO = EVIDENCE_SOURCES.indexOf('belongs-to');
const SLICE = 4096;

/**
 * Adds what the owner says: its declared role, else what else it owns. Reads
 * the sums of before and without the unit itself, once: unit → team → unit
 * does not run in a circle.
 */
export function* weighOwners(options: {
  facts: readonly (EntityFacts | undefined)[];
  graph: CatalogGraph;
  units: Uint32Array;
  ledger: Ledger;
  balance: Float64Array;
}): Generator<void, void> {
  const { facts, graph, units, ledger, balance } = options;
  const { owner } = graph;
  const platform = new Uint32Array(owner.length);
  const product = new Uint32Array(owner.length);
  const all = { platform: 0, product: 0 };
  for (const node of units) {
    const team = owner[node]!;
    const side = balance[node]!;
    if (Math.abs(side) >= DECIDED_SUM) {
      all[side > 0 ? 'platform' : 'product']++;
      if (team >= 0) {
        const sides = side > 0 ? platform : product;
        sides[team]!++;
      }
    }
  }
  yield;

  let done = 0;
  for (const node of units) {
    const team = owner[node]!;
    if (team >= 0) {
      const declared = facts[team]?.declaredTeamRole;
      if (declared === 'platform' || declared === 'product') {
        const sign = declared === 'platform' ? 1 : -1;
        ledger.add(node, {
          code: sign > 0 ? PLATFORM_TEAM : PRODUCT_TEAM,
          weight: sign * WEIGHTS.declaredTeam,
          a: team,
        });
      } else {
        const side = balance[node]!;
        let weight = weightOf(
          platform[team]! - (side >= DECIDED_SUM ? 1 : 0),
          product[team]! - (side <= -DECIDED_SUM ? 1 : 0),
        );
        if (weight * ledger.source(node, BELONGS_TO) > 0) {
          weight *= WEIGHTS.ownerOwnsToo;
        }
        if (weight !== 0) {
          ledger.add(node, {
            code: weight > 0 ? OWNS_PLATFORM : OWNS_PRODUCT,
            weight: ledger.heeded(node, weight),
            a: team,
          });
        }
      }
    }
    weighCatalog({ ledger, node, all, side: balance[node]! });
    if (++done % SLICE === 0) {
      yield;
    }
  }
}

/** Adds what the rest of the catalog is, little and only where it is clear. */
function weighCatalog(options: {
  ledger: Ledger;
  node: number;
  all: { platform: number; product: number };
  side: number;
}): void {
  const { ledger, node, all, side } = options;
  const platform = all.platform - (side >= DECIDED_SUM ? 1 : 0);
  const product = all.product - (side <= -DECIDED_SUM ? 1 : 0);
  const decided = platform + product;
  const whole =
    (WEIGHTS.catalog * (platform - product)) / (decided + WEIGHTS.catalogHalf);
  // Only what is beyond counts, so that nothing jumps when one unit comes.
  const beyond = Math.max(0, Math.abs(whole) - WEIGHTS.catalogSilent);
  const alreadySaid = ledger.source(node, WHO_OWNS_IT) * Math.sign(whole);
  const room = Math.max(0, WEIGHTS.ownerAndCatalog - Math.max(0, alreadySaid));
  const weight = Math.sign(whole) * Math.min(beyond, room);
  if (weight !== 0) {
    ledger.add(node, {
      code: weight > 0 ? CATALOG_PLATFORM : CATALOG_PRODUCT,
      weight: ledger.heeded(node, weight),
    });
  }
}

function weightOf(platform: number, product: number): number {
  const decided = platform + product;
  if (decided < FEWEST) {
    return 0;
  }
  const direction = (platform - product) / decided;
  return WEIGHTS.ownerOwns * direction * (decided / (decided + 1));
}
