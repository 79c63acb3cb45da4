import { assess } from '../assess';
import { AssessmentSettings } from '../assessInput';
import { EntityFacts } from '../facts/types';
import { findingText } from '../findings/findingText';
import { drain } from '../graph/drain';
import { LOOK_ALIKE_NUMBERS } from '../lookalikes/settings';
import { defaultNumbers } from '../settings/numbers';
import { buildFacts } from '../testing/buildFacts';
import { duplicateSolutions } from './duplicateSolutions';
import { DEFAULT_SIGNAL_SETTINGS } from './findSignals';

type Said = Parameters<typeof buildFacts>[1];

function judge(facts: EntityFacts[], settings?: AssessmentSettings) {
  const { judgement, cards } = drain(
    assess({
      facts,
      digests: new Map(),
      date: '2026-11-25',
      signals: [duplicateSolutions],
      settings,
    }),
  );
  const { reports, findings, faults } = judgement.signals;
  expect(faults).toEqual([]);
  const [report] = reports;
  return {
    status: report!.status,
    of: Object.fromEntries(
      report!.indicators.map(({ indicator, status }) => [indicator, status]),
    ),
    measures: Object.fromEntries(
      report!.indicators.map(({ indicator, measures }) => [
        indicator,
        measures,
      ]),
    ),
    because: Object.fromEntries(
      report!.indicators.map(({ indicator, because }) => [indicator, because]),
    ),
    said: findings.map(({ kind, nodes, counted, words, numbers }) =>
      findingText({
        template: duplicateSolutions.templates[kind]!,
        said: {
          titles: nodes.map(node => cards[node]!.name),
          count: counted?.length,
          words,
          numbers,
        },
      }),
    ),
  };
}

function unit(
  team: string,
  name: string,
  description?: string,
  said: Said = {},
): EntityFacts {
  return buildFacts(`component:default/${name}`, {
    ownedBy: `group:default/${team}`,
    type: 'service',
    ...said,
    card: { name, description },
  });
}

/** Product teams with nothing in common. */
function productTeams(count: number): EntityFacts[] {
  return Array.from({ length: count }, (_, number) =>
    unit(`product-${number}`, `product-${number}`, 'Serves travellers', {
      audience: 'end-customers',
      declaredRole: {
        role: 'product',
        field: 'metadata.annotations.portfolio/role',
        value: 'product',
      },
    }),
  );
}

const ADDRESSES = [
  unit('shop', 'address-checker', 'Postal addresses with their street'),
  unit('care', 'address-validation', 'Validates the street of postal address'),
];
const RATES = [
  unit('fares', 'currency-converter', 'Exchange rate of each currency'),
  unit('cargo', 'exchange-rates', 'Converts a currency at its exchange rate'),
];
const THIRD = unit('crew', 'postal-street', 'Street of a postal address');

describe('duplicate-solutions', () => {
  it('watches one group of two teams, in words that they share', () => {
    const { status, of, said } = judge([...productTeams(12), ...ADDRESSES]);

    expect(status).toBe('watch');
    expect(of['look-alikes']).toBe('watch');
    expect(said).toEqual([
      expect.stringMatching(
        /^address-checker and address-validation look alike: both speak of .*street/,
      ),
    ]);
  });

  it('raises two groups that are a twentieth of the product teams', () => {
    const { status } = judge([...productTeams(12), ...ADDRESSES, ...RATES]);

    expect(status).toBe('raised');
  });

  it('only watches two groups among very many product teams', () => {
    const { of, measures } = judge([
      ...productTeams(90),
      ...ADDRESSES,
      ...RATES,
    ]);

    expect(measures['look-alikes']).toMatchObject({ clusters: 2 });
    expect(measures['look-alikes']!.teamShare).toBeLessThan(0.05);
    expect(of['look-alikes']).toBe('watch');
  });

  it('raises three teams in one group', () => {
    const { of, said } = judge([...productTeams(12), ...ADDRESSES, THIRD]);

    expect(of['look-alikes']).toBe('raised');
    expect(said[0]).toMatch(
      /^address-checker, address-validation and postal-street look alike/,
    );
  });

  it('is clear where described units of several teams differ', () => {
    const { status, of } = judge([...productTeams(12), ADDRESSES[0]!]);

    expect(status).toBe('clear');
    expect(of['look-alikes']).toBe('clear');
  });

  it('knows nothing where units do not say what they are', () => {
    const silent = Array.from({ length: 12 }, (_, number) =>
      unit(`team-${number}`, `unit-${number}`),
    );
    const { status, because } = judge(silent);

    expect(status).toBe('unknown');
    expect(because['look-alikes']).toEqual({
      code: 'nothing-to-compare',
      detail: 'words',
    });
  });

  it('hands the configured figures to the search', () => {
    const { of } = judge([...productTeams(12), ...ADDRESSES], {
      signals: {
        ...DEFAULT_SIGNAL_SETTINGS,
        signals: new Map([
          [
            'duplicate-solutions',
            {
              enabled: true,
              numbers: {
                ...defaultNumbers(LOOK_ALIKE_NUMBERS),
                sharedWords: 9,
              },
              indicators: new Map(),
            },
          ],
        ]),
      },
    });

    expect(of['look-alikes']).toBe('clear');
  });

  describe('same-capability', () => {
    const offers = (team: string, name: string, said: Said = {}) =>
      unit(team, name, undefined, { capabilities: ['notifications'], ...said });

    it('raises one key that two teams offer', () => {
      const { of, said } = judge([
        ...productTeams(12),
        offers('shop', 'horn'),
        offers('care', 'bell'),
      ]);

      expect(of['same-capability']).toBe('raised');
      expect(said).toEqual(['bell and horn both offer notifications.']);
    });

    it('counts providers of one System as one', () => {
      const { of, said } = judge([
        ...productTeams(12),
        offers('shop', 'horn', { partOf: 'system:default/signals' }),
        offers('care', 'bell', { partOf: 'system:default/signals' }),
      ]);

      expect(said).toEqual([]);
      expect(of['same-capability']).toBe('unknown');
    });

    it('leaves keys of a concern to the signal about concerns', () => {
      const { said } = judge([
        ...productTeams(12),
        offers('shop', 'horn', { capabilities: ['audit-log'] }),
        offers('care', 'bell', { capabilities: ['audit-log'] }),
      ]);

      expect(said).toEqual([]);
    });
  });

  describe('several-technologies', () => {
    const broker = (said: Said = {}) =>
      unit('runtime', 'kafka', 'Messages for all', {
        declaredRole: {
          role: 'platform',
          field: 'metadata.annotations.portfolio/role',
          value: 'platform',
        },
        ...said,
      });
    const user = unit('one', 'user-of-kafka', 'Listens', {
      dependsOn: 'component:default/kafka',
    });

    it('watches, and never raises, what teams use beside the offered one', () => {
      const { of, status, said } = judge([
        ...productTeams(12),
        broker(),
        user,
        unit('two', 'stock', 'Counts', { tags: ['rabbitmq'] }),
        unit('three', 'tills', 'Sells', { tags: ['activemq'] }),
      ]);

      expect(of['several-technologies']).toBe('watch');
      expect(status).toBe('watch');
      expect(said).toEqual([
        'kafka offers kafka; other teams have something else for messaging, on 2 units.',
      ]);
    });

    it('is clear where two teams have the need', () => {
      const { of } = judge([
        ...productTeams(12),
        broker(),
        user,
        unit('two', 'stock', 'Counts', { tags: ['rabbitmq'] }),
      ]);

      expect(of['several-technologies']).toBe('clear');
    });

    it('takes what a platform keeps for itself for no offer', () => {
      const { said } = judge([
        ...productTeams(12),
        broker(),
        unit('two', 'stock', 'Counts', { tags: ['rabbitmq'] }),
        unit('three', 'tills', 'Sells', { tags: ['activemq'] }),
      ]);

      expect(said).toEqual([]);
    });
  });
});
