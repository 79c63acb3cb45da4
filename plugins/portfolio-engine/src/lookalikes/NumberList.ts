/** Numbers in a row that grows, without a box for each. */
export class NumberList {
  #numbers: Uint32Array;
  #length = 0;

  constructor(room: number) {
    this.#numbers = new Uint32Array(Math.max(16, room));
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const wider = new Uint32Array(this.#numbers.length * 2);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.#length++] = number;
  }

  /** Those so far; a view, valid until the next one comes. */
  all(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }
}
