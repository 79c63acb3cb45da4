/**
 * The chance, 0 … 1, that so few of one group are marked, if those that are
 * marked in all were spread over both groups at random: the lower tail of the
 * hypergeometric distribution, which is the one-sided exact test of Fisher
 * ("The logic of inductive inference", 1935).
 */
export function chanceOfSoFew(options: {
  /** Marked ones of the group. */
  marked: number;
  /** Size of the group. */
  size: number;
  /** Marked ones of the other group. */
  otherMarked: number;
  /** Size of the other group. */
  otherSize: number;
}): number {
  const { marked, size, otherMarked, otherSize } = options;
  const all = size + otherSize;
  const allMarked = marked + otherMarked;
  let chance = 0;
  for (let so = Math.max(0, allMarked - otherSize); so <= marked; so++) {
    chance += Math.exp(
      logChoose(size, so) +
        logChoose(otherSize, allMarked - so) -
        logChoose(all, allMarked),
    );
  }
  return Math.min(1, chance);
}

function logChoose(from: number, take: number): number {
  return logFactorial(from) - logFactorial(take) - logFactorial(from - take);
}

/** Stirling's series, exact enough from 16 on. */
const EXACT_BELOW = 16;

function logFactorial(number: number): number {
  if (number < EXACT_BELOW) {
    let product = 1;
    for (let factor = 2; factor <= number; factor++) {
      product *= factor;
    }
    return Math.log(product);
  }
  return (
    number * Math.log(number) -
    number +
    Math.log(2 * Math.PI * number) / 2 +
    1 / (12 * number) -
    1 / (360 * number ** 3)
  );
}
