import { SURFACES } from '@backstage-portfolio/plugin-portfolio-common';
import { ApiDigest, EntityFacts } from '../facts/types';
import { buildGraph } from '../graph/buildGraph';
import { factsByNode } from '../graph/chooseFacts';
import { drain } from '../graph/drain';
import { CapabilityTable } from '../model';
import { buildFacts, buildItems, buildRoles } from '../testing';
import { documentationScore } from './documentation';
import { findCapabilities } from './findCapabilities';

function capabilitiesOf(
  facts: EntityFacts[],
  said: {
    roles?: Parameters<typeof buildRoles>[0]['roles'];
    items?: Record<string, string[]>;
    digests?: Map<string, ApiDigest>;
  } = {},
): CapabilityTable {
  const graph = drain(buildGraph({ facts }));
  const roles = buildRoles({ graph, roles: said.roles ?? {} });
  return drain(
    findCapabilities({
      facts: drain(factsByNode({ facts, graph })),
      graph,
      roles,
      items: buildItems({ graph, roles, items: said.items ?? {} }),
      digests: said.digests ?? new Map(),
    }),
  );
}

function listed(table: CapabilityTable): string[] {
  return table.ids.map((id, i) => `${id} ${SURFACES[table.surface[i]!]}`);
}

const PARSED: ApiDigest = {
  state: 'parsed',
  format: 'openapi',
  title: 'Payments API',
  operations: 4,
  operationsDescribed: 0.5,
  fieldsDescribed: 0,
  authDeclared: true,
  deprecated: 0,
  words: ['refund', 'payment'],
};

describe('findCapabilities', () => {
  it('lists what platforms offer, and nothing of products', () => {
    const table = capabilitiesOf(
      [
        buildFacts('component:default/pay', {
          providesApi: 'api:default/pay',
          partOf: 'system:default/pay',
        }),
        buildFacts('component:default/pay-sdk', { type: 'library' }),
        buildFacts('component:default/queue'),
        buildFacts('resource:default/shared-db'),
        buildFacts('resource:default/own-db'),
        buildFacts('api:default/pay'),
        buildFacts('component:default/site', {
          type: 'library',
          providesApi: 'api:default/site',
          dependsOn: ['component:default/queue', 'resource:default/shared-db'],
        }),
        buildFacts('component:default/shop', {
          dependsOn: 'component:default/site',
        }),
        buildFacts('api:default/site'),
      ],
      {
        roles: {
          'component:default/pay': 'platform',
          'component:default/pay-sdk': 'platform',
          'component:default/queue': 'mixed',
          'resource:default/shared-db': 'platform',
          'resource:default/own-db': 'platform',
          'component:default/site': 'product',
        },
      },
    );
    expect(listed(table)).toEqual([
      'api:default/pay api',
      'component:default/pay-sdk library',
      'component:default/queue service',
      'resource:default/shared-db resource',
    ]);
  });

  it('does not call use inside the platform use by others', () => {
    const table = capabilitiesOf(
      [
        buildFacts('component:default/pay', {
          dependsOn: 'resource:default/db',
        }),
        buildFacts('resource:default/db'),
      ],
      {
        roles: {
          'component:default/pay': 'platform',
          'resource:default/db': 'platform',
        },
        items: { 'component:default/pay': ['resource:default/db'] },
      },
    );
    expect(listed(table)).toEqual([]);
  });

  it('names a capability by its only key, and tells several providers apart', () => {
    const table = capabilitiesOf(
      [
        buildFacts('api:default/flags', { capabilities: ['feature-flags'] }),
        buildFacts('component:default/a', {
          capabilities: ['feature-flags', 'feature-flags'],
          card: { description: 'Turns features on and off' },
        }),
        buildFacts('component:default/b', {
          capabilities: ['search', 'feature-flags'],
        }),
        buildFacts('component:default/sample', { capabilities: ['search'] }),
      ],
      {
        roles: {
          'api:default/flags': 'platform',
          'component:default/sample': 'outside',
        },
      },
    );
    expect(listed(table)).toEqual([
      'key:feature-flags api',
      'key:feature-flags@component:default/a declared',
      'key:search declared',
      'key:feature-flags@component:default/b declared',
    ]);
    expect(table.titles).toEqual([
      'flags',
      'Feature flags',
      'Search',
      'Feature flags',
    ]);
    expect(table.descriptions[1]).toBe('Turns features on and off');
    expect([...table.node].map(node => node < 0)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('leaves several keys with the entity that declares them', () => {
    const facts = [
      buildFacts('component:default/pay', { providesApi: 'api:default/pay' }),
      buildFacts('api:default/pay', { capabilities: ['charge', 'refund'] }),
    ];
    const { refs } = drain(buildGraph({ facts }));
    const table = capabilitiesOf(facts, {
      roles: { 'component:default/pay': 'platform' },
    });
    // Whoever may read the component alone must not learn of the keys.
    for (const key of ['key:charge', 'key:refund']) {
      const provider = table.provider[table.ids.indexOf(key)]!;
      expect(refs[provider]).toBe('api:default/pay');
    }
  });

  it('takes Templates as self-service of the platform on which they create', () => {
    const table = capabilitiesOf(
      [
        buildFacts('template:default/declared', {
          platform: 'system:default/dev',
          ownedBy: 'group:default/two',
        }),
        buildFacts('template:default/of-owner', {
          ownedBy: 'group:default/one',
        }),
        buildFacts('template:default/unclear', {
          ownedBy: 'group:default/two',
        }),
        buildFacts('template:default/wrong', {
          platform: 'system:default/missing',
          ownedBy: 'group:default/one',
        }),
        buildFacts('system:default/dev', { ownedBy: 'group:default/one' }),
        buildFacts('system:default/x', { ownedBy: 'group:default/two' }),
        buildFacts('system:default/y', { ownedBy: 'group:default/two' }),
      ],
      {
        roles: {
          'system:default/dev': 'platform',
          'system:default/x': 'platform',
          'system:default/y': 'platform',
        },
        items: {
          'system:default/dev': [],
          'system:default/x': [],
          'system:default/y': [],
        },
      },
    );
    expect(listed(table)).toEqual([
      'template:default/declared self-service',
      'template:default/of-owner self-service',
    ]);
    expect([...table.item]).toEqual([0, 0]);
  });

  it('finds an API by the words of its definition, within bounds', () => {
    const words = Array.from({ length: 200 }, (_, i) => `operation${i}`);
    const table = capabilitiesOf(
      [
        buildFacts('api:default/pay', { tags: ['money'] }),
        buildFacts('api:default/wordy'),
      ],
      {
        roles: {
          'api:default/pay': 'platform',
          'api:default/wordy': 'platform',
        },
        digests: new Map([
          ['api:default/pay', PARSED],
          ['api:default/wordy', { ...PARSED, title: undefined, words }],
        ]),
      },
    );
    expect(table.titles).toEqual(['Payments API', 'wordy']);
    expect(table.searchText[0]).toBe('pay money refund payment');
    expect(table.searchText[1]!.length).toBeLessThanOrEqual(500);
    expect(words).toContain(table.searchText[1]!.split(' ').pop());
  });
});

describe('documentationScore', () => {
  const told = buildFacts('api:default/pay', {
    card: {
      description: 'Takes payments by card and by invoice',
      docs: true,
    },
  });

  it('is full only where definition, description and docs are', () => {
    const digest = { ...PARSED, operationsDescribed: 1 };
    expect(documentationScore({ facts: told, digest })).toBeCloseTo(1);
    const silent = buildFacts('api:default/pay', {
      card: { description: 'pay' },
    });
    expect(
      documentationScore({
        facts: silent,
        digest: { ...PARSED, state: 'unparsable' },
      }),
    ).toBe(0);
  });

  it('does not hold against an API what it cannot know', () => {
    for (const state of ['not-loaded', 'not-applicable'] as const) {
      expect(
        documentationScore({ facts: told, digest: { ...PARSED, state } }),
      ).toBeCloseTo(1);
    }
    expect(documentationScore({ facts: undefined })).toBe(-1);
  });
});
