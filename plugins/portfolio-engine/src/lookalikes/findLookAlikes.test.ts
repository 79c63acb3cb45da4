import fc from 'fast-check';
import { digestDefinition } from '../facts/definition/digestDefinition';
import { ApiDigest, EntityFacts } from '../facts/types';
import { drain } from '../graph/drain';
import { anyFacts, inAnyOrder } from '../testing/__testUtils__/anyFacts';
import { groundworkOf } from '../testing/__testUtils__/groundworkOf';
import { buildFacts } from '../testing/buildFacts';
import { findLookAlikes } from './findLookAlikes';

type Said = Parameters<typeof buildFacts>[1];

/** Teams that are no matter of the test, so that words are not too common. */
const OTHERS = Array.from({ length: 40 }, (_, number) =>
  buildFacts(`component:default/other-${number}`, {
    ownedBy: `group:default/others-${number}`,
    card: { description: 'Nothing of interest here' },
  }),
);

function unit(
  team: string,
  name: string,
  description: string,
  said: Said = {},
): EntityFacts {
  return buildFacts(`component:default/${name}`, {
    ownedBy: `group:default/${team}`,
    type: 'service',
    ...said,
    card: { name, description, ...said?.card },
  });
}

function look(
  facts: readonly EntityFacts[],
  more: {
    digests?: ReadonlyMap<string, ApiDigest>;
    numbers?: Parameters<typeof findLookAlikes>[0]['numbers'];
  } = {},
) {
  const groundwork = groundworkOf({ facts: [...facts, ...OTHERS], ...more });
  const { pairs, clusters } = drain(
    findLookAlikes({ groundwork, numbers: more.numbers }),
  );
  const { refs } = groundwork.graph;
  return {
    pairs: pairs.map(({ a, b, ...pair }) => ({
      ...pair,
      between: [refs[a], refs[b]],
    })),
    clusters: clusters.map(({ members, teams, ...cluster }) => ({
      ...cluster,
      members: members.map(node => refs[node]),
      teams: teams.map(node => refs[node]),
    })),
  };
}

const CHECKER = unit(
  'shop',
  'address-checker',
  'Checks postal addresses and suggests the right street.',
);
const VALIDATION = unit(
  'care',
  'postal-address-validation',
  'Validates the street of a postal address.',
);

describe('findLookAlikes', () => {
  it('says which function words two units of different teams share', () => {
    const { pairs, clusters } = look([CHECKER, VALIDATION]);

    expect(pairs).toEqual([
      expect.objectContaining({
        between: [
          'component:default/address-checker',
          'component:default/postal-address-validation',
        ],
        shared: expect.arrayContaining(['address', 'postal', 'street']),
        cluster: 0,
      }),
    ]);
    expect(clusters).toEqual([
      {
        members: [
          'component:default/address-checker',
          'component:default/postal-address-validation',
        ],
        teams: ['group:default/care', 'group:default/shop'],
        shared: expect.arrayContaining(['address', 'postal', 'street']),
      },
    ]);
  });

  it.each<[string, EntityFacts[]]>([
    [
      'one team owns both',
      [CHECKER, { ...VALIDATION, relations: CHECKER.relations }],
    ],
    [
      'one team stands above the other',
      [
        CHECKER,
        VALIDATION,
        buildFacts('group:default/care', { childOf: 'group:default/shop' }),
      ],
    ],
    [
      'they are parts of one System',
      [
        unit('shop', 'address-checker', CHECKER.card.description!, {
          partOf: 'system:default/post',
        }),
        unit(
          'care',
          'postal-address-validation',
          VALIDATION.card.description!,
          {
            partOf: 'system:default/post',
          },
        ),
      ],
    ],
    [
      'one uses the other',
      [
        unit('shop', 'address-checker', CHECKER.card.description!, {
          dependsOn: 'component:default/postal-address-validation',
        }),
        VALIDATION,
      ],
    ],
    [
      'one provides an API that the other calls',
      [
        unit('shop', 'address-checker', CHECKER.card.description!, {
          providesApi: 'api:default/addresses',
        }),
        unit(
          'care',
          'postal-address-validation',
          VALIDATION.card.description!,
          {
            consumesApi: 'api:default/addresses',
          },
        ),
        buildFacts('api:default/addresses'),
      ],
    ],
    [
      'another part of the team uses the other',
      [
        CHECKER,
        VALIDATION,
        unit('shop', 'till', 'Takes money', {
          dependsOn: 'component:default/postal-address-validation',
        }),
      ],
    ],
    [
      'one is the screen of the other',
      [
        CHECKER,
        unit('care', 'postal-address-screens', VALIDATION.card.description!, {
          type: 'website',
        }),
      ],
    ],
    [
      'they are copies for environments',
      [
        unit('shop', 'address-checker-staging', CHECKER.card.description!),
        unit('care', 'address-checker-prod', CHECKER.card.description!),
      ],
    ],
    [
      'they are copies for regions',
      [
        unit('shop', 'address-checker-eu', CHECKER.card.description!),
        unit('care', 'address-checker-us', CHECKER.card.description!),
      ],
    ],
    [
      'they are two versions',
      [
        unit('shop', 'address-checker-v1', CHECKER.card.description!),
        unit('care', 'address-checker-v2', CHECKER.card.description!),
      ],
    ],
    ['one is a placeholder', [CHECKER, { ...VALIDATION, placeholder: true }]],
    [
      'one is declared to be no part of the portfolio',
      [
        CHECKER,
        {
          ...VALIDATION,
          declaredRole: {
            role: 'outside' as const,
            field: 'portfolio/role',
            value: 'none',
          },
        },
      ],
    ],
    [
      'they only have packaging and technology in common',
      [
        unit(
          'shop',
          'orders-kafka-service',
          'Java service with a REST API on Kubernetes and Kafka',
        ),
        unit(
          'care',
          'claims-kafka-service',
          'Java service with a REST API on Kubernetes and Kafka',
        ),
      ],
    ],
    [
      'they share two words and nothing else',
      [
        unit('shop', 'parcel-weight', 'The weight of a parcel'),
        unit('care', 'parcel-weight-check', 'The weight of a parcel'),
      ],
    ],
  ])('finds nothing where %s', (_, facts) => {
    expect(look(facts)).toEqual({ pairs: [], clusters: [] });
  });

  it('takes two words where both declare the same capability', () => {
    const { pairs } = look([
      unit('shop', 'parcel-weight', 'The weight of a parcel', {
        capabilities: ['weighing'],
      }),
      unit('care', 'parcel-weight-check', 'The weight of a parcel', {
        capabilities: ['weighing'],
      }),
    ]);

    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ keys: ['weighing'] });
  });

  it('takes two words where APIs have operations in common, in other spelling', () => {
    const { facts, digests } = apis(
      [
        '/api/v1/parcels',
        '/api/v1/parcels/{id}',
        '/api/v1/parcels/{id}/weight',
      ],
      ['/parcel', '/parcel/{parcelId}', '/parcel/{parcelId}/weight', '/scales'],
    );

    expect(look(facts, { digests }).pairs).toEqual([
      expect.objectContaining({
        operations: expect.arrayContaining([
          'get parcel',
          'get parcel {}',
          'get parcel {} weight',
        ]),
      }),
    ]);
  });

  it('asks for three operations in common, and half of all', () => {
    const few = apis(
      ['/parcels', '/parcels/{id}'],
      ['/parcels', '/parcels/{id}'],
    );
    const among = apis(
      ['/parcels', '/parcels/{id}', '/parcels/{id}/weight'],
      [
        '/parcels',
        '/parcels/{id}',
        '/parcels/{id}/weight',
        '/a',
        '/b',
        '/c',
        '/d',
      ],
    );

    expect(look(few.facts, few).pairs).toEqual([]);
    expect(look(among.facts, among).pairs).toEqual([]);
  });

  it('counts like APIs and the Components that provide them as one cluster', () => {
    const { facts, digests } = apis(
      ['/parcels', '/parcels/{id}', '/parcels/{id}/weight'],
      ['/parcels', '/parcels/{id}', '/parcels/{id}/weight'],
    );
    const { clusters } = look(
      [
        ...facts,
        unit('shop', 'scales', 'Weighs parcels and letters for postage', {
          providesApi: 'api:default/parcel-weight',
        }),
        unit('care', 'postage', 'Postage of parcels and letters, weighed', {
          providesApi: 'api:default/weight-of-parcels',
        }),
      ],
      { digests },
    );

    expect(clusters).toHaveLength(1);
    expect(clusters[0]!.members).toHaveLength(4);
  });

  it('takes one definition that nobody provides, entered twice, for one API', () => {
    const paths = ['/parcels', '/parcels/{id}', '/parcels/{id}/weight'];
    const { facts, digests } = apis(paths, paths);
    const withoutProviders = facts.filter(({ kind }) => kind === 'api');

    expect(look(facts, { digests }).pairs).toHaveLength(1);
    expect(look(withoutProviders, { digests }).pairs).toEqual([]);
  });

  it('leaves out sentences that a template wrote', () => {
    const scaffolded = ['one', 'two', 'three', 'four', 'five'].map(team =>
      unit(
        team,
        `thing-${team}`,
        'Welcome aboard this marvellous pristine spaceship.',
      ),
    );

    expect(look(scaffolded.slice(0, 2)).pairs).toHaveLength(1);
    expect(look(scaffolded).pairs).toEqual([]);
  });

  it('heeds the configured figures', () => {
    const facts = [CHECKER, VALIDATION];

    expect(look(facts, { numbers: { sharedWords: 4 } }).pairs).toEqual([]);
    expect(look(facts, { numbers: { similarity: 0.99 } }).pairs).toEqual([]);
    expect(
      look(facts, { numbers: { mostUnits: 1, mostUnitsShare: 0 } }).pairs,
    ).toEqual([]);
  });

  it.each([
    [
      'Knows which ponds belong to which gardener, once and for all.',
      'Looks away, yet everything that belongs to it knows its way along.',
    ],
    [
      'Kennt jedoch nur, was sofort gemeinsam bekommen wird, und weitere Teiche.',
      'Bekommt sofort, was man gemeinsam kennt, jedoch kaum weitere Brunnen.',
    ],
  ])('takes no verb or adverb for what a unit is for: %s', (one, other) => {
    const { pairs } = look([
      unit('shop', 'fountains', one),
      unit('care', 'hedges', other),
    ]);

    expect(pairs).toEqual([]);
  });

  it('marks what is of a concern', () => {
    const { pairs, clusters } = look([
      unit('shop', 'login-sessions', 'Login by password and sessions'),
      unit('care', 'session-login', 'Sessions after login with a password'),
    ]);

    expect(pairs).toMatchObject([{ concern: 'sign-in and access' }]);
    expect(clusters).toMatchObject([{ concern: 'sign-in and access' }]);
  });

  it('takes a scanner for a concern by what it scans', () => {
    const invoices = look([
      unit('shop', 'invoice-scanner', 'Scans paper invoices and reads totals'),
      unit('care', 'paper-invoices', 'Scanner of paper invoices, with totals'),
    ]);
    const code = look([
      unit('shop', 'malware-scanner', 'Scans uploads for malware signatures'),
      unit('care', 'upload-malware', 'Malware signatures of uploads, scanned'),
    ]);

    expect(invoices.pairs).toHaveLength(1);
    expect(invoices.pairs[0]!.concern).toBeUndefined();
    expect(code.pairs).toMatchObject([{ concern: 'scanning' }]);
  });

  it('gives the same answer in whatever order, no unit beside itself', () => {
    fc.assert(
      fc.property(inAnyOrder(describedFacts()), ([facts, shuffled]) => {
        const [one, other] = [facts, shuffled].map(each => {
          const groundwork = groundworkOf({ facts: each });
          return drain(findLookAlikes({ groundwork }));
        });
        expect(other).toEqual(one);
        for (const { a, b, cluster } of one!.pairs) {
          expect(a).toBeLessThan(b);
          expect(one!.clusters[cluster]!.members).toEqual(
            expect.arrayContaining([a, b]),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('compares a bounded number of pairs where everybody says the same', () => {
    // 40 wordings, each of 50 units of as many teams, no two sentences the same.
    const facts = Array.from({ length: 2000 }, (_, number) => {
      const wording = lettersOf(number % 40);
      const own = lettersOf(Math.floor(number / 40));
      return unit(
        `team-${number}`,
        `thing-${wording}${own}`,
        [...'klmnop', own].map(part => `${wording}${part}ox`).join(' '),
      );
    });
    const groundwork = groundworkOf({ facts });
    let compared = 0;
    const { pairs } = drain(
      findLookAlikes({
        groundwork,
        onCompare: () => compared++,
      }),
    );

    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.length).toBeLessThanOrEqual(8 * facts.length);
    // All pairs would be two million.
    expect(compared).toBeLessThanOrEqual(32 * facts.length);
  });
});

function lettersOf(number: number): string {
  return String.fromCharCode(97 + (number % 8), 97 + Math.floor(number / 8));
}

/** Two APIs of two words in common, with a provider each. */
function apis(one: readonly string[], other: readonly string[]) {
  const digests = new Map<string, ApiDigest>();
  const facts = [
    { name: 'parcel-weight', team: 'shop', paths: one },
    { name: 'weight-of-parcels', team: 'care', paths: other },
  ].flatMap(({ name, team, paths }) => {
    const ref = `api:default/${name}`;
    digests.set(
      ref,
      digestDefinition({
        type: 'openapi',
        text: {
          openapi: '3.1.0',
          info: { title: 'Parcel weight', version: '1' },
          paths: Object.fromEntries(
            paths.map(path => [path, { get: { summary: 'x' } }]),
          ),
        },
      }),
    );
    return [
      buildFacts(ref, {
        ownedBy: `group:default/${team}`,
        type: 'openapi',
        card: { name },
      }),
      buildFacts(`component:default/of-${team}`, {
        ownedBy: `group:default/${team}`,
        providesApi: ref,
      }),
    ];
  });
  return { facts, digests };
}

/** Catalogs of few words, so that much looks alike. */
function describedFacts(): fc.Arbitrary<EntityFacts[]> {
  const words = fc.array(
    fc.constantFrom('postal', 'address', 'street', 'parcel', 'weight', 'login'),
    { minLength: 3, maxLength: 5 },
  );
  return fc
    .tuple(anyFacts(), fc.array(words, { maxLength: 40 }))
    .map(([facts, texts]) =>
      facts.map((fact, place) => ({
        ...fact,
        relations: [
          ...fact.relations,
          {
            name: 'ownedBy' as const,
            target: `group:default/team-${place % 5}`,
          },
        ],
        card: { ...fact.card, description: texts[place]?.join(' ') },
      })),
    );
}
