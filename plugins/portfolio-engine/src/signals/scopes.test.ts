import { assess } from '../assess';
import { drain } from '../graph/drain';
import { buildFacts } from '../testing';

const PLATFORM = {
  role: 'platform',
  field: 'metadata.annotations.portfolio/role',
  value: 'platform',
} as const;

const assessed = drain(
  assess({
    facts: [
      buildFacts('domain:default/commerce', {
        ownedBy: 'group:default/commerce',
        declaredRole: PLATFORM,
      }),
      buildFacts('system:default/payments', {
        ownedBy: 'group:default/payments',
        partOf: 'domain:default/commerce',
      }),
      buildFacts('component:default/gateway', {
        ownedBy: 'group:default/payments',
        partOf: 'system:default/payments',
        type: 'service',
      }),
      buildFacts('component:default/shop', {
        ownedBy: 'group:default/shop',
        dependsOn: 'component:default/gateway',
        type: 'website',
      }),
    ],
    digests: new Map(),
    date: '2026-11-22',
  }),
);

describe('findScopes', () => {
  const { scopes, reports } = assessed.judgement.signals;

  it('takes a domain that is itself a platform as one scope', () => {
    expect(scopes.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'organisation organisation',
      'platform domain:default/commerce',
    ]);
    const keys = reports.map(({ signal, scope }) => `${signal} ${scope}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('counts its units once, and its consumers among its teams', () => {
    expect(scopes[1]).toMatchObject({ units: 3, teams: 3 });
  });
});
