/**
 * One string for all equal refs. A catalog names each of its entities about
 * ten times, each time as a text of its own: pooled, these take a tenth of the
 * memory, and the graph, which looks each of them up, finds them by identity
 * instead of hashing and comparing a million texts that have long left the
 * processor's cache.
 *
 * Made for one run and dropped with it.
 */
export class RefPool {
  readonly #refs = new Map<string, string>();

  /** The string that stands for all that are equal to this one. */
  share(ref: string): string {
    const known = this.#refs.get(ref);
    if (known !== undefined) {
      return known;
    }
    this.#refs.set(ref, ref);
    return ref;
  }
}
