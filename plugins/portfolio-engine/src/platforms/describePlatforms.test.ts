import fc from 'fast-check';
import { declared, entity, several } from '../gaps/__testUtils__/readGaps';
import { ApiDigest, EntityFacts } from '../facts/types';
import { drain } from '../graph/drain';
import { FirstSeenDates } from '../groundwork/types';
import { anyFacts, inAnyOrder } from '../testing/__testUtils__/anyFacts';
import { groundworkOf } from '../testing/__testUtils__/groundworkOf';
import { describePlatforms } from './describePlatforms';
import { charterAnswers, qualityTexts } from './platformText';

const OPENAPI: ApiDigest = {
  state: 'parsed',
  format: 'openapi',
  operations: 1,
  operationsDescribed: 1,
  fieldsDescribed: 1,
  authDeclared: true,
  deprecated: 0,
  words: [],
};

/** The only platform of a catalog, with names for its numbers, in words. */
function describeOnly(
  facts: readonly EntityFacts[],
  options: {
    digests?: ReadonlyMap<string, ApiDigest>;
    firstSeen?: FirstSeenDates;
    /** Refs that the reader may not see. */
    hidden?: readonly string[];
  } = {},
) {
  const { hidden = [] } = options;
  const groundwork = groundworkOf({ facts, ...options });
  const { graph, items } = groundwork;
  const { platforms, customerProducts } = drain(
    describePlatforms({ groundwork }),
  );
  const [profile, ...others] = platforms;
  expect(others).toEqual([]);
  const seen = {
    node: (node: number) =>
      hidden.includes(graph.refs[node]!)
        ? undefined
        : graph.refs[node]!.replace(/.*\//, ''),
    item: (item: number) =>
      hidden.includes(items.ids[item]!) ? undefined : items.titles[item],
    capability: () => true,
  };
  return {
    profile: profile!,
    itemIds: (list: readonly number[] = []) =>
      list.map(i => items.ids[i]).sort(),
    refs: (list: readonly number[]) => list.map(node => graph.refs[node]),
    charter: charterAnswers({ charter: profile!.charter, seen }),
    qualities: new Map(
      qualityTexts({ profile: profile!, customerProducts, seen }).map(each => [
        each.quality,
        each,
      ]),
    ),
  };
}

/** A platform, a product on it, and one on that product. */
const CATALOG = [
  // Only gathers: left to itself it would be the product.
  entity('domain:sales', declared('outside')),
  entity('system:core', {
    ownedBy: 'group:core',
    ...declared('platform'),
    audience: 'builders',
    successMetrics: ['reuse', 'lead-time'],
    card: {
      name: 'core',
      description: 'Lets teams switch features.',
      docs: true,
    },
  }),
  entity('component:flags', {
    ownedBy: 'group:core',
    partOf: 'system:core',
    ...declared('platform'),
  }),
  entity('template:new-flag', { platform: 'system:default/core' }),
  entity('system:shop', {
    ownedBy: 'group:shop',
    partOf: 'domain:sales',
    ...declared('product'),
  }),
  entity('component:cart', {
    ownedBy: 'group:shop',
    partOf: 'system:shop',
    dependsOn: 'component:flags',
    ...declared('product'),
  }),
  entity('system:app', { ownedBy: 'group:app', ...declared('product') }),
  entity('component:screen', {
    ownedBy: 'group:app',
    partOf: 'system:app',
    dependsOn: 'component:cart',
    ...declared('product'),
  }),
];

describe('the charter', () => {
  it('answers five questions with where the answer stands', () => {
    expect(describeOnly(CATALOG).charter.map(({ told }) => told.text)).toEqual([
      'builders (core)',
      'Description of core',
      'Such as flags',
      'Docs of core',
      'reuse, lead time (core)',
    ]);
  });

  it('says what to write where nothing is said', () => {
    const { charter } = describeOnly([
      entity('system:core', {
        ...declared('platform'),
        card: { name: 'core', description: 'core' },
      }),
    ]);
    expect(charter.map(({ found }) => found)).toEqual(Array(5).fill(false));
    expect(charter[0]!.told.text).toBe(
      'Name its audience in the annotation portfolio/audience.',
    );
  });

  it('holds nothing that stands on what the reader may not see', () => {
    const { charter } = describeOnly(CATALOG, {
      hidden: ['component:default/flags'],
    });
    expect(charter.map(({ found }) => found)).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  it('takes a readable definition as a way to get it', () => {
    const { charter } = describeOnly(
      [
        entity('system:core', declared('platform')),
        entity('api:pay', { partOf: 'system:core', ...declared('platform') }),
      ],
      { digests: new Map([['api:default/pay', OPENAPI]]) },
    );
    expect(charter[3]).toMatchObject({
      found: true,
      told: { text: 'API definition of pay' },
    });
  });
});

describe('qualities', () => {
  it('tell who uses it and which products of customers stand on it', () => {
    const { profile, refs, itemIds, qualities } = describeOnly(CATALOG);
    expect(refs(profile.qualities.consumerTeams)).toEqual([
      'group:default/shop',
    ]);
    expect(itemIds(profile.qualities.consumerProducts)).toEqual([
      'system:default/shop',
    ]);
    expect(itemIds(profile.qualities.criticalFor)).toEqual([
      'system:default/app',
      'system:default/shop',
    ]);
    expect(refs(profile.qualities.domains)).toEqual(['domain:default/sales']);
    expect([...qualities.values()].map(({ told }) => told.text)).toEqual([
      '1 team and 1 product use it directly.',
      'It carries 2 of 2 products for customers, directly or through others.',
      '2 of 2 capabilities can be picked up without asking, and 1 Template creates on it.',
      'Its users are in 1 domain.',
    ]);
  });

  it('count products for employees as none of customers', () => {
    const { profile, itemIds, qualities } = describeOnly(
      CATALOG.map(each =>
        each.ref === 'system:default/shop'
          ? { ...each, audience: 'employees' as const }
          : each,
      ),
    );
    expect(itemIds(profile.qualities.criticalFor)).toEqual([
      'system:default/app',
    ]);
    expect(qualities.get('critical')!.told.text).toBe(
      'It carries 1 of 1 product for customers, directly or through others.',
    );
  });

  it('count what the reader may see', () => {
    const { qualities } = describeOnly(CATALOG, {
      hidden: ['group:default/shop', 'system:default/app'],
    });
    expect(qualities.get('reach')!.told.text).toBe(
      '0 teams and 1 product use it directly.',
    );
    expect(qualities.get('critical')!.told.text).toBe(
      'It carries 1 of 1 product for customers, directly or through others.',
    );
  });

  it('name who came in 90 days, once there is history of as many', () => {
    const use = 'system:default/shop > system:default/core';
    function newOn(day: string) {
      const { profile, itemIds } = describeOnly(CATALOG, {
        firstSeen: {
          findings: new Map(),
          itemUses: new Map([[use, day]]),
          since: '2026-01-01',
        },
      });
      return itemIds(profile.qualities.newConsumers);
    }
    expect(newOn('2026-11-01')).toEqual(['system:default/shop']);
    expect(newOn('2026-08-01')).toEqual([]);
    // The first run sees all: that is no news.
    expect(newOn('2026-01-01')).toEqual([]);
    // Nobody can say yet whether there were others.
    expect(
      describeOnly(CATALOG, {
        firstSeen: {
          findings: new Map(),
          itemUses: new Map([[use, '2026-11-01']]),
          since: '2026-10-01',
        },
      }).qualities.get('ecosystem')!.told.text,
    ).toBe('Its users are in 1 domain.');
    expect(
      describeOnly(CATALOG).profile.qualities.newConsumers,
    ).toBeUndefined();
  });

  it('watch three interface styles over five APIs', () => {
    const formats = ['openapi', 'openapi', 'graphql', 'asyncapi', 'asyncapi'];
    function styles(count: number) {
      const { qualities } = describeOnly(
        [
          entity('system:core', declared('platform')),
          ...several(count, n =>
            entity(`api:a${n}`, {
              partOf: 'system:core',
              ...declared('platform'),
            }),
          ),
        ],
        {
          digests: new Map(
            formats.map((format, i) => [
              `api:default/a${i + 1}`,
              { ...OPENAPI, format: format as ApiDigest['format'] },
            ]),
          ),
        },
      );
      return qualities.get('interface-styles');
    }
    expect(styles(5)).toMatchObject({
      quality: 'interface-styles',
      told: { text: '5 APIs in 3 styles: asyncapi, openapi, graphql.' },
      watch: true,
    });
    expect(styles(4)).not.toHaveProperty('watch');
  });
});

it('copes with any catalog, in any order', () => {
  fc.assert(
    fc.property(inAnyOrder(anyFacts()), ([facts, shuffled]) => {
      function profilesOf(given: typeof facts) {
        return drain(
          describePlatforms({ groundwork: groundworkOf({ facts: given }) }),
        );
      }
      expect(profilesOf(shuffled)).toEqual(profilesOf(facts));
    }),
    { numRuns: 100 },
  );
});
