import { isSettling, repeatAfter } from './settling';

const MINUTE = 60_000;

describe('isSettling', () => {
  it.each<[Parameters<typeof isSettling>[0], boolean, string]>([
    [{ before: 500, after: 500 }, true, 'nothing to compare with'],
    [{ before: 0, after: 0, last: 0 }, true, 'an empty catalog'],
    [{ before: 500, after: 500, last: 100 }, true, 'growth since the last run'],
    [{ before: 100, after: 500, last: 500 }, true, 'growth during the run'],
    [
      { before: 100, after: 100, last: 500 },
      true,
      'a catalog that starts anew',
    ],
    [{ before: 50, after: 50, last: 49 }, true, 'one more of fifty'],
    [{ before: 500, after: 500, last: 500 }, false, 'no change'],
    [{ before: 90_000, after: 90_010, last: 89_500 }, false, 'usual change'],
  ])('of %j is %s: %s', (probes, expected) => {
    expect(isSettling(probes)).toBe(expected);
  });
});

describe('repeatAfter', () => {
  it('looks again ever later while settling, once more after, then not', () => {
    const frequencyMs = 30 * MINUTE;
    const after = (settling: boolean, settlingRuns: number) =>
      repeatAfter({ settling, settlingRuns, frequencyMs });
    expect([0, 1, 2, 20].map(runs => after(true, runs))).toEqual([
      10_000,
      20_000,
      40_000,
      frequencyMs,
    ]);
    expect(after(false, 2)).toBe(MINUTE);
    expect(after(false, 0)).toBeUndefined();
  });
});
