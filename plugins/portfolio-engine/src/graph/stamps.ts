/** A set of small numbers that is emptied at no cost. */
export class Stamps {
  #stamps: Uint32Array;
  #round = 0;
  size = 0;

  constructor(range: number) {
    this.#stamps = new Uint32Array(range);
  }

  clear(): void {
    this.#round++;
    this.size = 0;
  }

  /** Keeps a number from being added in this round; -1 is nothing. */
  leaveOut(number: number): void {
    if (number >= 0) {
      this.#stamps[number] = this.#round;
    }
  }

  /** True if it was not there before; -1 is nothing. */
  add(number: number): boolean {
    if (number < 0 || this.#stamps[number] === this.#round) {
      return false;
    }
    this.#stamps[number] = this.#round;
    this.size++;
    return true;
  }
}
