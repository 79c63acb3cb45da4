/**
 * Below this share of components that declare any dependency, a count of 0
 * says nothing: it reads "not declared".
 *
 * @public
 */
export const DECLARED_COVERAGE = 0.3;

/**
 * Whether a count may be read as a number.
 *
 * @public
 */
export function isCountDeclared(count: {
  value: number;
  coverage: number;
}): boolean {
  return count.value > 0 || count.coverage >= DECLARED_COVERAGE;
}
