import { PredicateList } from '../settings/PredicateList';
import { readGapSettings } from './readGapSettings';
import { GAPS } from './registry';

function read(value: unknown) {
  const predicates = new PredicateList();
  return readGapSettings({ value, gaps: GAPS, predicates });
}

describe('readGapSettings', () => {
  it('gives the defaults where nothing is written', () => {
    const settings = read(undefined);
    expect(settings.kinds.size).toBe(0);
    expect(settings.rules.collapseShare).toBe(0.6);
  });

  it('reads rules, switches, predicates and figures', () => {
    const settings = read({
      rules: { collapseUnits: 20 },
      'no-owner': { enabled: false },
      'undecided-but-used': {
        appliesTo: { kind: 'component' },
        settings: { consumers: 5 },
      },
    });
    expect(settings.rules.collapseUnits).toBe(20);
    expect(settings.kinds.get('no-owner')).toEqual({
      enabled: false,
      numbers: {},
    });
    expect(settings.kinds.get('undecided-but-used')).toEqual({
      enabled: true,
      predicate: 0,
      numbers: { consumers: 5 },
    });
  });

  it.each([
    [{ 'no-ownr': {} }, /portfolio\.gaps\.no-ownr .*did you mean no-owner\?/],
    [{ 'no-owner': { enabeld: true } }, /no-owner\.enabeld/],
    [{ 'no-owner': { enabled: 'no' } }, /no-owner\.enabled must be true/],
    [{ 'no-owner': [] }, /portfolio\.gaps\.no-owner must be an object/],
    [{ rules: { collapseShare: 60 } }, /rules\.collapseShare is 60; a share/],
    [
      { 'undecided-but-used': { settings: { consumers: -1 } } },
      /undecided-but-used\.settings\.consumers is -1/,
    ],
  ])('names the key of %j', (value, message) => {
    expect(() => read(value)).toThrow(message);
  });
});
