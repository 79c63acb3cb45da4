import fc from 'fast-check';
import { drain } from '../graph/drain';
import { findMeant, foldPlural, foldSpelling, isSlip } from './spelling';

function meant(wanted: string, ...known: string[]) {
  const found = drain(
    findMeant({
      wanted: [wanted],
      known: known.map((word, value) => [word, value] as const),
    }),
  ).get(wanted);
  return found === undefined ? undefined : known[found];
}

describe('spelling', () => {
  it.each([
    ['checkout', 'check-out'],
    ['Checkout', 'checkout'],
    ['chekout', 'checkout'],
    ['checkoutt', 'checkout'],
    ['chekcout', 'checkout'],
  ])('takes %s for %s', (wanted, known) => {
    expect(meant(wanted, 'payments', known)).toBe(known);
  });

  it.each([
    ['team-a', 'team-b'],
    ['te-0013', 'te-0014'],
    ['te-0013', 'te-00134'],
    ['crm', 'cms'],
    ['checkout', 'checkin'],
    ['', ''],
  ])('does not take %s for %s', (wanted, known) => {
    expect(wanted === known || meant(wanted, known) === undefined).toBe(true);
  });

  it('prefers the same word to a slip', () => {
    expect(meant('checkout', 'checkoutt', 'check-out')).toBe('check-out');
  });

  it('folds the plural, not the end of a word', () => {
    expect(['libraries', 'services', 'access'].map(foldPlural)).toEqual([
      'library',
      'service',
      'access',
    ]);
  });

  it('finds every slip that comparing all would find', () => {
    const word = fc
      .array(fc.constantFrom(...'abc1'), { minLength: 4, maxLength: 9 })
      .map(letters => letters.join(''));
    fc.assert(
      fc.property(word, word, (one, other) => {
        const isMeant = one === other || isSlip(one, other);
        expect(meant(one, other) !== undefined).toBe(isMeant);
        expect(isSlip(one, other)).toBe(isSlip(other, one));
        expect(foldSpelling(foldSpelling(one))).toBe(foldSpelling(one));
      }),
    );
  });
});
