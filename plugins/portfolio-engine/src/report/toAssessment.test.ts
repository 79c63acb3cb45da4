import { assess } from '../assess';
import { drain } from '../graph/drain';
import { buildFacts } from '../testing';
import { SIGNALS } from '../signals/registry';
import { toAssessment } from './toAssessment';

const platform = {
  role: 'platform',
  field: 'metadata.annotations.portfolio/role',
  value: 'platform',
} as const;

const facts = [
  buildFacts('system:default/payments', {
    ownedBy: 'group:default/pay',
    declaredRole: platform,
  }),
  buildFacts('component:default/payments-service', {
    partOf: 'system:default/payments',
    ownedBy: 'group:default/pay',
    providesApi: 'api:default/pay',
    type: 'service',
    declaredRole: platform,
  }),
  buildFacts('api:default/pay', {
    partOf: 'system:default/payments',
    type: 'openapi',
    declaredRole: platform,
  }),
  buildFacts('component:default/booking', {
    ownedBy: 'group:default/book',
    consumesApi: 'api:default/pay',
    dependsOn: 'resource:default/missing',
    type: 'website',
  }),
  buildFacts('group:default/pay'),
];

function assessment(input: typeof facts) {
  return toAssessment({
    assessed: drain(
      assess({ facts: input, digests: new Map(), date: '2026-11-22' }),
    ),
  });
}

describe('toAssessment', () => {
  it('has every unit that was read, its uses and what is wrong, by ref', () => {
    const report = assessment(facts);
    expect(report.units.map(unit => unit.ref)).toEqual([
      'api:default/pay',
      'component:default/booking',
      'component:default/payments-service',
      'system:default/payments',
    ]);
    expect(report.units.at(-1)).toMatchObject({
      role: 'platform',
      confidence: 'declared',
      owner: 'group:default/pay',
      item: 'system:default/payments',
      evidence: expect.arrayContaining([
        expect.objectContaining({
          source: 'declared',
          towards: 'platform',
          text: expect.stringContaining('platform'),
        }),
      ]),
    });
    expect(report.consumptions).toContainEqual({
      consumer: 'component:default/booking',
      provider: 'component:default/payments-service',
      surface: 'api:default/pay',
      capability: 'api:default/pay',
      relations: ['consumesApi'],
    });
    expect(report.capabilities).toContainEqual(
      expect.objectContaining({
        id: 'api:default/pay',
        item: 'system:default/payments',
        consumers: ['component:default/booking'],
      }),
    );
    expect(
      report.problems.filter(
        ({ value }) => value === 'resource:default/missing',
      ),
    ).toEqual([
      expect.objectContaining({
        ref: 'component:default/booking',
        code: 'dangling-reference',
        message: expect.stringContaining('resource:default/missing'),
      }),
    ]);
  });

  it('tells signals, gaps, teams and the verdict by refs and in words', () => {
    const report = assessment(facts);

    expect(
      report.signals
        .filter(({ scope }) => scope === 'organisation')
        .map(({ id }) => id),
    ).toEqual(SIGNALS.map(({ id }) => id));
    expect(report.signals[0]).toMatchObject({
      scope: 'organisation',
      status: 'unknown',
      because: { code: 'few-teams', text: expect.stringMatching(/\.$/) },
    });
    expect(report.gaps).toContainEqual(
      expect.objectContaining({
        kind: 'owner-not-found',
        ref: 'group:default/book',
        counted: ['component:default/booking'],
        yaml: expect.stringContaining('kind: Group'),
      }),
    );
    expect(report.teams).toEqual([
      expect.objectContaining({
        ref: 'group:default/book',
        registered: false,
        dependsOn: ['group:default/pay'],
        dependents: [],
      }),
      expect.objectContaining({
        ref: 'group:default/pay',
        registered: true,
        owns: { platform: 3 },
        dependents: ['group:default/book'],
      }),
    ]);
    expect(report.verdict.sentence).toMatch(/^Can't tell yet/);
    expect(report.staffing.sentence).toMatch(/part-time/);
  });

  it('is the same JSON in whatever order the entities came', () => {
    expect(JSON.stringify(assessment([...facts].reverse()))).toBe(
      JSON.stringify(assessment(facts)),
    );
  });
});
