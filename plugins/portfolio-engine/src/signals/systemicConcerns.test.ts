import { assess } from '../assess';
import { digestDefinition } from '../facts/definition/digestDefinition';
import { ApiDigest, EntityFacts } from '../facts/types';
import { findingText } from '../findings/findingText';
import { drain } from '../graph/drain';
import { buildFacts } from '../testing/buildFacts';
import { duplicateSolutions } from './duplicateSolutions';
import { systemicConcerns } from './systemicConcerns';

type Said = Parameters<typeof buildFacts>[1];

function judge(
  facts: EntityFacts[],
  digests: ReadonlyMap<string, ApiDigest> = new Map(),
) {
  const { judgement, cards } = drain(
    assess({
      facts,
      digests,
      date: '2026-11-25',
      signals: [systemicConcerns, duplicateSolutions],
    }),
  );
  const { reports, findings, faults } = judgement.signals;
  expect(faults).toEqual([]);
  const report = reports.find(
    ({ signal, scope }) =>
      signal === 'systemic-concerns' && scope === 'organisation',
  )!;
  return {
    status: report.status,
    of: Object.fromEntries(
      report.indicators.map(({ indicator, status }) => [indicator, status]),
    ),
    measures: Object.fromEntries(
      report.indicators.map(({ indicator, measures }) => [indicator, measures]),
    ),
    said: findings
      .filter(({ signal }) => signal === 'systemic-concerns')
      .map(({ kind, nodes, counted, words, numbers }) =>
        findingText({
          template: systemicConcerns.templates[kind]!,
          said: {
            titles: nodes.map(node => cards[node]!.name),
            count: counted?.length,
            words,
            numbers,
          },
        }),
      ),
    elsewhere: findings.filter(({ signal }) => signal !== 'systemic-concerns'),
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

function declared(role: 'product' | 'platform') {
  return {
    declaredRole: {
      role,
      field: 'metadata.annotations.portfolio/role',
      value: role,
    },
  };
}

/** Products of as many teams, in production for customers. */
function products(count: number, said: (number: number) => Said = () => ({})) {
  return Array.from({ length: count }, (_, number) =>
    unit(`product-${number}`, `product-${number}`, 'Serves travellers', {
      audience: 'end-customers',
      lifecycle: 'production',
      ...declared('product'),
      ...said(number),
    }),
  );
}

const LOGINS = [
  unit('shop', 'login-sessions', 'Login by password, and sessions'),
  unit('care', 'session-login', 'Sessions after login with a password'),
  unit('crew', 'password-login', 'Login with password; keeps sessions'),
];

describe('systemic-concerns', () => {
  it('watches what two teams built for one concern, and tells it once', () => {
    const { of, said, elsewhere } = judge([
      ...products(12),
      ...LOGINS.slice(0, 2),
    ]);

    expect(of['concern-look-alikes']).toBe('watch');
    expect(said).toEqual([
      expect.stringMatching(
        /^login-sessions and session-login both see to sign-in and access: .*login/,
      ),
    ]);
    expect(elsewhere).toEqual([]);
  });

  it('raises three teams where no platform is there for it', () => {
    const { of, status } = judge([...products(12), ...LOGINS]);

    expect(of['concern-look-alikes']).toBe('raised');
    expect(status).toBe('raised');
  });

  it('only watches three teams where a platform is there for it', () => {
    const { of, said } = judge([
      ...products(12),
      ...LOGINS,
      unit('identity', 'identity-service', 'For every team', {
        ...declared('platform'),
        capabilities: ['single-sign-on'],
      }),
    ]);

    expect(of['concern-look-alikes']).toBe('watch');
    expect(said[0]).toMatch(/for which identity-service is there\.$/);
  });

  it('does not take an aside of the descriptions for the concern', () => {
    const { said } = judge([
      ...products(12),
      unit('shop', 'parcel-weights', 'Weighs parcels by scales, after login'),
      unit('care', 'parcel-scales', 'Scales that weigh a parcel, with login'),
    ]);

    expect(said).toEqual([]);
  });

  it('counts a capability of a concern that several teams declare', () => {
    const offers = (team: string) =>
      unit(team, `of-${team}`, undefined, { capabilities: ['audit-log'] });
    const { measures, said } = judge([
      ...products(12),
      offers('one'),
      offers('two'),
    ]);

    expect(measures['concern-look-alikes']).toMatchObject({ teams: 2 });
    expect(said).toEqual([
      'of-one and of-two both offer audit-log, for audit.',
    ]);
  });

  it('knows nothing without words', () => {
    const { status, of } = judge(
      Array.from({ length: 12 }, (_, number) =>
        unit(`team-${number}`, `unit-${number}`),
      ),
    );

    expect(status).toBe('unknown');
    expect(new Set(Object.values(of))).toEqual(new Set(['unknown']));
  });

  describe('partial-marks', () => {
    const tagged = (count: number, of: number) =>
      products(of, number => ({
        tags: number < count ? ['pci', 'java'] : ['java'],
      }));

    it('raises a mark that five units for customers in production lack', () => {
      const { of, said, measures } = judge(tagged(5, 10));

      expect(of['partial-marks']).toBe('raised');
      expect(measures['partial-marks']).toEqual({ marks: 1, lacking: 5 });
      expect(said).toContain(
        'product-5 serves customers in production without the mark pci, which product-0 has.',
      );
    });

    it('watches a mark that four of them lack', () => {
      expect(judge(tagged(6, 10)).of['partial-marks']).toBe('watch');
    });

    it.each([
      ['nearly all have it', tagged(9, 10)],
      ['hardly any has it', tagged(1, 10)],
      ['there are few units', tagged(4, 9)],
    ])('is clear where %s', (_, facts) => {
      expect(judge(facts).of['partial-marks']).toBe('clear');
    });

    it('counts units without any tag neither way', () => {
      const facts = [
        ...products(10, () => ({ tags: ['pci'] })),
        ...products(20),
      ];
      const untagged = facts.slice(10).map((fact, number) => ({
        ...fact,
        ref: `component:default/u-${number}`,
      }));

      expect(
        judge([...facts.slice(0, 10), ...untagged]).of['partial-marks'],
      ).toBe('clear');
    });

    it('takes how callers sign in for a mark of definitions', () => {
      const digests = new Map<string, ApiDigest>();
      const apis = Array.from({ length: 10 }, (_, number) => {
        const ref = `api:default/api-${number}`;
        digests.set(ref, definition({ signsIn: number < 5 }));
        return buildFacts(ref, {
          ownedBy: `group:default/product-${number}`,
          type: 'openapi',
          lifecycle: 'production',
          audience: 'end-customers',
          ...declared('product'),
          card: { description: 'For travellers' },
        });
      });

      const { of, said } = judge(apis, digests);

      expect(of['partial-marks']).toBe('raised');
      expect(said).toContain(
        'api-5 serves customers in production, and its definition does not tell how callers sign in, as that of api-0 does.',
      );
    });
  });

  describe('declared-concerns', () => {
    const naming = (count: number) =>
      products(12, number =>
        number < count ? { concerns: ['Compliance'] } : {},
      );

    it('watches two teams, raises three', () => {
      expect(judge(naming(1)).of['declared-concerns']).toBe('unknown');
      expect(judge(naming(2)).of['declared-concerns']).toBe('watch');
      expect(judge(naming(3)).of['declared-concerns']).toBe('raised');
    });

    it('only watches three where a platform is there for it', () => {
      const { of, said } = judge([
        ...naming(3),
        unit('audits', 'compliance-reports', 'For every team', {
          ...declared('platform'),
          capabilities: ['compliance-reports'],
        }),
      ]);

      expect(of['declared-concerns']).toBe('watch');
      expect(said).toContain(
        'product-0 names Compliance as a concern, for which compliance-reports is there.',
      );
    });
  });
});

function definition({ signsIn }: { signsIn: boolean }): ApiDigest {
  return digestDefinition({
    type: 'openapi',
    text: {
      openapi: '3.1.0',
      info: { title: 'Some API', version: '1' },
      paths: { '/seats': { get: { summary: 'Seats' } } },
      ...(signsIn && { security: [{ token: [] }] }),
    },
  });
}
