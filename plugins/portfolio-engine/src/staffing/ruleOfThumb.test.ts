import fc from 'fast-check';
import { defaultNumbers } from '../settings/numbers';
import { checkStaffingNumbers, STAFFING_NUMBERS } from './numbers';
import { ruleOfThumb } from './ruleOfThumb';

const numbers = defaultNumbers(STAFFING_NUMBERS);

function ask(options: {
  areas: number[];
  elsewhere?: number;
  owningGroups?: number;
}) {
  return ruleOfThumb({
    hasPlatform: true,
    owningGroups: options.owningGroups ?? 20,
    teamsByArea: options.areas,
    teamsElsewhere: options.elsewhere ?? 0,
    numbers,
  });
}

describe('ruleOfThumb', () => {
  it.each([
    // stage, areas, elsewhere, need, least, most
    ['forming', [], 0, 1, 1, 1],
    ['forming', [11], 0, 1, 1, 1],
    ['established', [4, 3, 3], 0, 3, 1, 3],
    ['established', [1, 0, 0], 0, 1, 1, 1],
    ['mature', [12], 0, 2, 2, 2],
    ['mature', [18], 0, 2, 2, 3],
    ['mature', [11, 12, 7], 0, 5, 3, 5],
    ['mature', [3, 3], 20, 3, 3, 5],
    ['mature', [], 25, 3, 3, 4],
  ])(
    '%s: %j and %d elsewhere',
    (stage, areas, elsewhere, need, least, most) => {
      expect(ask({ areas, elsewhere })).toMatchObject({
        stage,
        need,
        least,
        most,
      });
    },
  );

  it('asks for one person where fewer than three groups own anything', () => {
    expect(ask({ areas: [5, 5], owningGroups: 2 })).toMatchObject({
      stage: 'too-small',
      need: 1,
      most: 1,
    });
  });

  it('never lowers the need for one more team or area, and never exceeds teams', () => {
    const count = fc.nat({ max: 30 });
    fc.assert(
      fc.property(
        fc.array(count, { maxLength: 6 }),
        count,
        fc.nat({ max: 5 }),
        fc.nat({ max: 6 }),
        (areas, elsewhere, at, owningGroups) => {
          const before = ask({ areas, elsewhere, owningGroups });
          const more = [
            ask({ areas, elsewhere: elsewhere + 1, owningGroups }),
            ask({ areas: [...areas, 0], elsewhere, owningGroups }),
            ask({ areas: [...areas, 1], elsewhere, owningGroups }),
            ask({ areas, elsewhere, owningGroups: owningGroups + 1 }),
            ask({
              areas: areas.map((teams, place) =>
                place === at ? teams + 1 : teams,
              ),
              elsewhere,
              owningGroups,
            }),
          ];
          for (const after of more) {
            expect(after.need).toBeGreaterThanOrEqual(before.need);
          }
          const teams = areas.reduce((sum, each) => sum + each, elsewhere);
          expect(before.need).toBeLessThanOrEqual(Math.max(1, teams));
          expect(before.least).toBeLessThanOrEqual(before.need);
          expect(before.most).toBeGreaterThanOrEqual(before.need);
          expect(
            before.needByArea.reduce(
              (sum, each) => sum + each,
              before.needElsewhere,
            ),
          ).toBe(before.need);
        },
      ),
    );
  });
});

describe('checkStaffingNumbers', () => {
  it('names the key of bounds that cross', () => {
    expect(() =>
      checkStaffingNumbers(
        { ...numbers, leastTeamsPerManager: 11 },
        'portfolio.staffing',
      ),
    ).toThrow(/portfolio\.staffing: the bounds are crossed/);
  });

  it('has no divisor of nothing', () => {
    expect(() =>
      checkStaffingNumbers(
        { ...numbers, leastTeamsPerManager: 0 },
        'portfolio.staffing',
      ),
    ).toThrow(/portfolio\.staffing\.leastTeamsPerManager is 0/);
  });
});
