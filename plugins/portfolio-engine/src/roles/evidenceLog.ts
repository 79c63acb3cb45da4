import { EVIDENCE } from '@backstage-portfolio/plugin-portfolio-common';
import { EvidenceTable } from '../model';

const SLICE = 4096;
const CODES: ReadonlyMap<string, number> = new Map(
  EVIDENCE.map(({ id }, code) => [id, code]),
);

/** Position of a kind of evidence in the registry. */
export function evidenceCode(id: string): number {
  const code = CODES.get(id);
  if (code === undefined) {
    throw new Error(`No evidence is registered as "${id}"`);
  }
  return code;
}

/** Reasons in the order in which they are found, in columns that grow. */
export class EvidenceLog {
  #size = 0;
  #node = new Int32Array(1024);
  #code = new Uint8Array(1024);
  #weight = new Float64Array(1024);
  #a = new Int32Array(1024);
  #b = new Int32Array(1024);
  readonly #words: string[] = [];
  readonly #wordIndex = new Map<string, number>();

  /** Number of a word; the same word has the same number. */
  word(text: string): number {
    let index = this.#wordIndex.get(text);
    if (index === undefined) {
      index = this.#words.length;
      this.#words.push(text);
      this.#wordIndex.set(text, index);
    }
    return index;
  }

  add(
    node: number,
    reason: { code: number; weight: number; a?: number; b?: number },
  ): void {
    if (this.#size === this.#node.length) {
      this.#grow();
    }
    this.#node[this.#size] = node;
    this.#code[this.#size] = reason.code;
    this.#weight[this.#size] = reason.weight;
    this.#a[this.#size] = reason.a ?? -1;
    this.#b[this.#size] = reason.b ?? -1;
    this.#size++;
  }

  /**
   * The reasons by node, strongest first. `scale` tells by how much those of
   * one kind are cut down on one node, so that their source keeps its cap.
   */
  *toTable(options: {
    nodes: number;
    scale: (node: number, code: number) => number;
  }): Generator<void, EvidenceTable> {
    const { nodes, scale } = options;
    const offsets = new Uint32Array(nodes + 1);
    for (let i = 0; i < this.#size; i++) {
      offsets[this.#node[i]! + 1]!++;
    }
    yield;
    for (let node = 0; node < nodes; node++) {
      offsets[node + 1]! += offsets[node]!;
    }
    yield;
    const next = offsets.slice();
    const rows = new Uint32Array(this.#size);
    for (let i = 0; i < this.#size; i++) {
      const node = this.#node[i]!;
      rows[next[node]!++] = i;
      this.#weight[i]! *= scale(node, this.#code[i]!);
      if (i % SLICE === 0) {
        yield;
      }
    }
    const table: EvidenceTable = {
      offsets,
      code: new Uint8Array(this.#size),
      weight: new Float32Array(this.#size),
      a: new Int32Array(this.#size),
      b: new Int32Array(this.#size),
      words: this.#words,
    };
    for (let node = 0; node < nodes; node++) {
      this.#sortRows(rows, offsets[node]!, offsets[node + 1]!);
      if (node % SLICE === 0) {
        yield;
      }
    }
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]!;
      table.code[place] = this.#code[row]!;
      table.weight[place] = this.#weight[row]!;
      table.a[place] = this.#a[row]!;
      table.b[place] = this.#b[row]!;
      if (place % SLICE === 0) {
        yield;
      }
    }
    return table;
  }

  /** By insertion: a node has a handful of reasons. Ties stay as found. */
  #sortRows(rows: Uint32Array, from: number, to: number): void {
    for (let i = from + 1; i < to; i++) {
      const row = rows[i]!;
      const weight = Math.abs(this.#weight[row]!);
      let place = i;
      while (
        place > from &&
        Math.abs(this.#weight[rows[place - 1]!]!) < weight
      ) {
        rows[place] = rows[place - 1]!;
        place--;
      }
      rows[place] = row;
    }
  }

  #grow(): void {
    const size = this.#node.length * 2;
    this.#node = grown(new Int32Array(size), this.#node);
    this.#code = grown(new Uint8Array(size), this.#code);
    this.#weight = grown(new Float64Array(size), this.#weight);
    this.#a = grown(new Int32Array(size), this.#a);
    this.#b = grown(new Int32Array(size), this.#b);
  }
}

function grown<T extends { set(from: T): void }>(wider: T, from: T): T {
  wider.set(from);
  return wider;
}
