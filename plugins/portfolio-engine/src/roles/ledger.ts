import {
  EVIDENCE,
  EVIDENCE_SOURCES,
  Role,
  ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { EvidenceTable } from '../model';
import { evidenceCode, EvidenceLog } from './evidenceLog';
import { capped, WEIGHTS } from './weights';

const SLICE = 8192;
const SOURCES = EVIDENCE_SOURCES.length;
const SOURCE_OF = Uint8Array.from(EVIDENCE, ({ source }) =>
  EVIDENCE_SOURCES.indexOf(source),
);

const DECLARED = evidenceCode('declared-role');

/** Declared role of a node, as an index into ROLES, or none. */
export const NOT_DECLARED = 255;

/**
 * What has been found about each node so far: the reasons, and the sum of each
 * source. Passes write to it one after the other and read only what earlier
 * ones have closed with `balance`, so that nothing supports itself.
 */
export class Ledger {
  readonly log = new EvidenceLog();
  readonly declared: Uint8Array;
  readonly sample: Uint8Array;
  /** What the name alone says where it is well-known software: 1, -1, or 0. */
  readonly named: Int8Array;
  readonly #sums: Float64Array;
  readonly #nodes: number;

  constructor(nodes: number) {
    this.#nodes = nodes;
    this.#sums = new Float64Array(nodes * SOURCES);
    this.declared = new Uint8Array(nodes).fill(NOT_DECLARED);
    this.sample = new Uint8Array(nodes);
    this.named = new Int8Array(nodes);
  }

  add(
    node: number,
    reason: { code: number; weight: number; a?: number; b?: number },
  ): void {
    this.log.add(node, reason);
    this.#sums[node * SOURCES + SOURCE_OF[reason.code]!]! += reason.weight;
  }

  /** A weight from the surroundings of a node, less if its name objects. */
  heeded(node: number, weight: number): number {
    return weight * this.named[node]! < 0
      ? weight * WEIGHTS.againstOwnName
      : weight;
  }

  declare(node: number, role: Role): void {
    this.declared[node] = ROLES.indexOf(role);
  }

  /** Sum of the sources as it stands, each held to its cap. */
  sum(node: number): number {
    let sum = 0;
    for (let source = 0; source < SOURCES; source++) {
      sum += this.source(node, source);
    }
    return sum;
  }

  /** What one source says, held to its cap. */
  source(node: number, source: number): number {
    return capped(this.#sums[node * SOURCES + source]!);
  }

  /**
   * What every node speaks for by now, for others to lean on: its declared
   * role, or its sum. What is neither (two-sided, outside, a sample) is 0.
   */
  *balance(): Generator<void, Float64Array> {
    const balance = new Float64Array(this.#nodes);
    for (let node = 0; node < this.#nodes; node++) {
      balance[node] = this.#balanceOf(node);
      if (node % SLICE === 0) {
        yield;
      }
    }
    return balance;
  }

  #balanceOf(node: number): number {
    switch (ROLES[this.declared[node]!]) {
      case 'platform':
        return WEIGHTS.declared;
      case 'product':
        return -WEIGHTS.declared;
      case undefined:
        return this.sample[node] === 1 ? 0 : this.sum(node);
      default:
        return 0;
    }
  }

  toTable(): Generator<void, EvidenceTable> {
    return this.log.toTable({
      nodes: this.#nodes,
      scale: (node, code) => {
        const sum = this.#sums[node * SOURCES + SOURCE_OF[code]!]!;
        return code === DECLARED || sum === 0 ? 1 : capped(sum) / sum;
      },
    });
  }
}

/** Position of each source in the sums. */
export const SOURCE_COUNT = SOURCES;
