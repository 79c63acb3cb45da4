import {
  Confidence,
  CONFIDENCES,
  EVIDENCE_SOURCES,
  Role,
  ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { kindCode } from '../graph/kinds';
import { CatalogGraph } from '../model';
import { Ledger, NOT_DECLARED, SOURCE_COUNT } from './ledger';
import { DECIDED_SUM, THRESHOLDS } from './weights';

export const UNDECIDED = roleCode('undecided');
export const PRODUCT = roleCode('product');
export const PLATFORM = roleCode('platform');
export const MIXED = roleCode('mixed');
export const OUTSIDE = roleCode('outside');
const SYSTEM = kindCode('system');
const DOMAIN = kindCode('domain');
/** To be part of something, or owned by somebody, makes nothing two-sided. */
const ABOUT_ITSELF = EVIDENCE_SOURCES.flatMap((source, position) =>
  source === 'belongs-to' || source === 'who-owns-it' ? [] : [position],
);

function roleCode(role: Role): number {
  return ROLES.indexOf(role);
}

/** Index into CONFIDENCES. */
export function confidenceCode(confidence: Confidence): number {
  return CONFIDENCES.indexOf(confidence);
}

/** Role that the sums of one unit give, as an index into ROLES. */
export function decide(ledger: Ledger, node: number): number {
  const declared = ledger.declared[node]!;
  if (declared !== NOT_DECLARED) {
    return declared;
  }
  if (ledger.sample[node] === 1) {
    return OUTSIDE;
  }
  const sum = ledger.sum(node);
  if (Math.abs(sum) < THRESHOLDS.mixedSum && isTornUnit(ledger, node)) {
    return MIXED;
  }
  if (Math.abs(sum) < DECIDED_SUM) {
    return UNDECIDED;
  }
  return sum > 0 ? PLATFORM : PRODUCT;
}

/** Sources that disagree strongly; words that disagree within one do not count. */
function isTornUnit(ledger: Ledger, node: number): boolean {
  let platform = 0;
  let product = 0;
  for (const source of ABOUT_ITSELF) {
    const weight = ledger.source(node, source);
    if (weight > 0) {
      platform += weight;
    } else {
      product -= weight;
    }
  }
  return platform >= THRESHOLDS.mixedSide && product >= THRESHOLDS.mixedSide;
}

/** How sure a role is that the sums gave. */
export function confidenceOf(options: {
  ledger: Ledger;
  node: number;
  role: number;
  share: number;
}): Confidence {
  const { ledger, node, role, share } = options;
  if (ledger.declared[node] !== NOT_DECLARED) {
    return 'declared';
  }
  if (role === UNDECIDED) {
    return 'unsure';
  }
  const towards = role === PLATFORM ? share : 1 - share;
  if (role === MIXED || role === OUTSIDE || towards < THRESHOLDS.veryLikely) {
    return 'likely';
  }
  const sign = role === PLATFORM ? 1 : -1;
  let independent = 0;
  for (let source = 0; source < SOURCE_COUNT; source++) {
    if (sign * ledger.source(node, source) >= THRESHOLDS.independent) {
      independent++;
    }
  }
  return independent >= 2 ? 'very-likely' : 'likely';
}

/**
 * Systems and Domains of which a fair part serves the other side, unless
 * their own words say clearly what they are. Systems before Domains, so that
 * a Domain sees the roles of its Systems.
 */
export function findMixedContainers(options: {
  graph: CatalogGraph;
  units: Uint32Array;
  ledger: Ledger;
  /** What each node says by itself, as log-odds. */
  own: Float64Array;
  /** Index into ROLES; changed in place. */
  role: Uint8Array;
}): number[] {
  const { graph, units, ledger, own, role } = options;
  const { container, kinds } = graph;
  const mixed: number[] = [];
  const platform = new Uint32Array(role.length);
  const product = new Uint32Array(role.length);
  for (const kind of [SYSTEM, DOMAIN]) {
    platform.fill(0);
    product.fill(0);
    for (const node of units) {
      const above = container[node]!;
      if (above >= 0 && role[node] === PLATFORM) {
        platform[above]!++;
      } else if (above >= 0 && role[node] === PRODUCT) {
        product[above]!++;
      }
    }
    for (const node of units) {
      const smaller = Math.min(platform[node]!, product[node]!);
      if (
        kinds[node] === kind &&
        ledger.declared[node] === NOT_DECLARED &&
        ledger.sample[node] === 0 &&
        Math.abs(own[node]!) < THRESHOLDS.strongContainer &&
        smaller >= THRESHOLDS.mixedParts &&
        smaller >= THRESHOLDS.mixedShare * (platform[node]! + product[node]!)
      ) {
        role[node] = MIXED;
        mixed.push(node);
      }
    }
  }
  return mixed;
}
