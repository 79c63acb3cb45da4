const ALIKE = /^(look-alike|same-capability|concern-(pair|three|capability))/;

/**
 * Whether findings of a kind are of things that look alike: the sentence says
 * what they share, and it matters who owns each of them.
 *
 * @public
 */
export function isOfLookAlikes(kind: string): boolean {
  return ALIKE.test(kind);
}
