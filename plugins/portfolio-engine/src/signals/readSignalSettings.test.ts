import { PredicateList } from '../settings/PredicateList';
import { readSignalSettings } from './readSignalSettings';
import { slowDelivery } from './slowDelivery';

function read(value: unknown) {
  return readSignalSettings({
    value,
    signals: [slowDelivery],
    predicates: new PredicateList(),
  });
}

function chain(said: object) {
  return { 'slow-delivery': { indicators: { 'long-chain': said } } };
}

describe('readSignalSettings', () => {
  it('takes what is written over what is not', () => {
    const { rules, signals } = read({
      rules: { habitShare: 0.5 },
      'slow-delivery': {
        appliesTo: { kind: 'component' },
        settings: { neededTeams: 6 },
        indicators: {
          'long-chain': { watch: { longest: 5 } },
          'lead-time': { enabled: false },
        },
      },
    });
    expect(rules).toMatchObject({ habitShare: 0.5, habitUnits: 5 });
    const signal = signals.get('slow-delivery')!;
    expect(signal).toMatchObject({
      enabled: true,
      predicate: 0,
      numbers: { neededTeams: 6, carriedTeams: 6 },
    });
    expect(signal.indicators.get('long-chain')).toEqual({
      enabled: true,
      watch: [{ longest: 5 }],
    });
    expect(signal.indicators.get('lead-time')!.enabled).toBe(false);
    expect(read(undefined).signals.size).toBe(0);
  });

  const INDICATORS = 'portfolio.signals.slow-delivery.indicators';

  it.each([
    [
      { rules: { habitUnits: -1 } },
      'portfolio.signals.rules.habitUnits is -1; it must not be negative',
    ],
    [
      { rules: { habitShare: 25 } },
      'portfolio.signals.rules.habitShare is 25; a share is written from 0 to 1, so 25% is 0.25',
    ],
    [
      { rules: { habitUnit: 5 } },
      'portfolio.signals.rules.habitUnit is not known; did you mean habitUnits?',
    ],
    [
      { 'slow-delivry': {} },
      'portfolio.signals.slow-delivry is not known; did you mean slow-delivery?',
    ],
    [
      { 'slow-delivery': { enable: false } },
      'portfolio.signals.slow-delivery.enable is not known; did you mean enabled?',
    ],
    [
      { 'slow-delivery': { enabled: 'no' } },
      'portfolio.signals.slow-delivery.enabled must be true or false',
    ],
    [
      { 'slow-delivery': { settings: { neededTeams: 1.5 } } },
      'portfolio.signals.slow-delivery.settings.neededTeams is 1.5; a count must be a whole number',
    ],
    [
      { 'slow-delivery': { appliesTo: { kind: [] } } },
      'portfolio.signals.slow-delivery.appliesTo is no predicate',
    ],
    [
      chain({ watch: { longest: 7 } }),
      `${INDICATORS}.long-chain: the bounds of longest are crossed, raise at 6 is below watch at 7`,
    ],
    [
      chain({ watch: { longst: 4 } }),
      `${INDICATORS}.long-chain.watch.longst is not known; did you mean longest?`,
    ],
    [
      chain({ watch: [{ longest: 4 }, { longest: -2 }] }),
      `${INDICATORS}.long-chain.watch[1].longest is -2; it must not be negative`,
    ],
    [chain({ watch: [] }), `${INDICATORS}.long-chain.watch must have`],
    [
      chain({ watch: {} }),
      `${INDICATORS}.long-chain.watch must name a measure`,
    ],
    [
      { 'slow-delivery': { indicators: { 'long-chains': {} } } },
      `${INDICATORS}.long-chains is not known; did you mean long-chain?`,
    ],
    ['on', 'portfolio.signals must be an object'],
  ])('refuses %j, naming the key', (value, message) => {
    expect(() => read(value)).toThrow(message);
  });
});
