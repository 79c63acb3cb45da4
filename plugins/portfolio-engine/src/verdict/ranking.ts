import { Addition } from './types';

/** What opens nothing that one before it does not open as well is left out. */
export function withoutLesser(additions: readonly Addition[]): Addition[] {
  return additions.filter(
    (addition, place) =>
      !additions
        .slice(0, place)
        .some(before =>
          addition.opens.every(indicator => before.opens.includes(indicator)),
        ),
  );
}

/** Most opened for each edit first. */
export function byWorth(one: Addition, other: Addition): number {
  return (
    other.opens.length / other.edits - one.opens.length / one.edits ||
    one.edits - other.edits
  );
}
