import fc from 'fast-check';
import { chanceOfSoFew } from './chance';

describe('chanceOfSoFew', () => {
  it.each([
    // None of 2 and all of 3: one way of the ten to mark three of five.
    [{ marked: 0, size: 2, otherMarked: 3, otherSize: 3 }, 1 / 10],
    [{ marked: 0, size: 4, otherMarked: 4, otherSize: 4 }, 1 / 70],
    // Fisher's lady: one of 4 wrong cups, 3 of 4 right ones.
    [{ marked: 1, size: 4, otherMarked: 3, otherSize: 4 }, 17 / 70],
    [{ marked: 3, size: 3, otherMarked: 0, otherSize: 5 }, 1],
    [{ marked: 0, size: 0, otherMarked: 0, otherSize: 0 }, 1],
  ])('%j: %d', (counts, chance) => {
    expect(chanceOfSoFew(counts)).toBeCloseTo(chance, 6);
  });

  it('is a chance for any counts, and grows with what is marked', () => {
    const side = fc
      .tuple(fc.nat(400), fc.nat(400))
      .map(([one, other]) => [Math.min(one, other), Math.max(one, other)]);
    fc.assert(
      fc.property(side, side, ([marked = 0, size = 0], other) => {
        const [otherMarked = 0, otherSize = 0] = other;
        const counts = { marked, size, otherMarked, otherSize };
        const chance = chanceOfSoFew(counts);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        const canMove = marked < size && otherMarked > 0;
        const more = canMove
          ? chanceOfSoFew({
              ...counts,
              marked: marked + 1,
              otherMarked: otherMarked - 1,
            })
          : chance;
        expect(more).toBeGreaterThanOrEqual(chance - 1e-9);
      }),
    );
  });
});
