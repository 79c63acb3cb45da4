import fc from 'fast-check';
import { findCapabilities } from '../capabilities/findCapabilities';
import { EntityFacts } from '../facts/types';
import { buildGraph } from '../graph/buildGraph';
import { factsByNode } from '../graph/chooseFacts';
import { drain } from '../graph/drain';
import { Assessed, ConsumptionTable, ItemTable, WITNESSES } from '../model';
import { buildFacts, buildItems, buildRoles, nodeOf } from '../testing';
import { anyFacts } from '../testing/__testUtils__/anyFacts';
import { findConsumption } from './findConsumption';
import { liftConsumption } from './liftConsumption';
import { MAX_PROVIDERS } from './providers';
import { reachItems } from './reachItems';

type Told = Pick<
  Assessed,
  'graph' | 'roles' | 'items' | 'capabilities' | 'consumption'
>;

function tell(
  facts: EntityFacts[],
  said: {
    roles?: Parameters<typeof buildRoles>[0]['roles'];
    items?: Record<string, string[]>;
  } = {},
): Told {
  const graph = drain(buildGraph({ facts }));
  const roles = buildRoles({ graph, roles: said.roles ?? {} });
  const items = buildItems({ graph, roles, items: said.items ?? {} });
  const capabilities = drain(
    findCapabilities({
      facts: drain(factsByNode({ facts, graph })),
      graph,
      roles,
      items,
      digests: new Map(),
    }),
  );
  const consumption = drain(
    findConsumption({ graph, roles, items, capabilities }),
  );
  return { graph, roles, items, capabilities, consumption };
}

/** Rows as text: consumer > provider (surface) by witnesses = capability. */
function rowsOf({ graph, consumption, capabilities }: Told): string[] {
  return [...consumption.provider.keys()].map(row => {
    function name(column: keyof Omit<ConsumptionTable, 'itemReach'>): string {
      const ref = graph.refs[consumption[column][row]!]!;
      return ref.replace('default/', '').replace('component:', '');
    }
    const witnesses = WITNESSES.filter(
      (_, bit) => consumption.witness[row]! & (1 << bit),
    );
    const capability = capabilities.ids[consumption.capability[row]!];
    return `${name('consumer')} > ${name('provider')} (${name(
      'surface',
    )}) by ${witnesses.join('+')}${capability ? ` = ${capability}` : ''}`;
  });
}

const payments = 'component:default/payments';
const api = 'api:default/pay';

describe('findConsumption', () => {
  it('goes through an API to its providers, whatever says it is used', () => {
    const told = tell(
      [
        buildFacts('component:default/cart', {
          consumesApi: api,
          dependsOn: api,
        }),
        buildFacts(payments, { providesApi: api, consumesApi: api }),
        buildFacts('component:default/refunds', { providesApi: api }),
      ],
      { roles: { [payments]: 'platform' } },
    );
    expect(rowsOf(told)).toEqual([
      `cart > payments (api:pay) by consumesApi+dependsOn = ${api}`,
      'cart > refunds (api:pay) by consumesApi+dependsOn',
      'payments > refunds (api:pay) by consumesApi',
    ]);
  });

  it('takes an API that nobody provides as its own provider', () => {
    const told = tell([
      buildFacts('component:default/cart', { consumesApi: api }),
    ]);
    expect(rowsOf(told)).toEqual(['cart > api:pay (api:pay) by consumesApi']);
  });

  it('takes what a unit depends on as used directly, missing or not', () => {
    const told = tell([
      buildFacts('component:default/cart', {
        dependsOn: [
          'component:default/cart',
          'group:default/shop',
          'resource:default/db',
          'system:default/search',
        ],
      }),
      buildFacts('system:default/search'),
    ]);
    expect(rowsOf(told)).toEqual([
      'cart > resource:db (resource:db) by dependsOn',
      'cart > system:search (system:search) by dependsOn',
    ]);
  });

  it('gives the use of a second provider in the item the same capability', () => {
    const told = tell(
      [
        buildFacts('component:default/cart', { consumesApi: api }),
        buildFacts(payments, { providesApi: api }),
        buildFacts('component:default/payments-eu', { providesApi: api }),
        buildFacts('component:default/other', { providesApi: api }),
      ],
      {
        roles: {
          [payments]: 'platform',
          'component:default/payments-eu': 'platform',
          'component:default/other': 'platform',
        },
        items: {
          [payments]: ['component:default/payments-eu'],
          'component:default/other': [],
        },
      },
    );
    expect(rowsOf(told)).toEqual([
      `cart > other (api:pay) by consumesApi = ${api}`,
      `cart > payments (api:pay) by consumesApi = ${api}@${payments}`,
      `cart > payments-eu (api:pay) by consumesApi = ${api}@${payments}`,
    ]);
  });

  it('stays linear where everybody provides what everybody consumes', () => {
    const facts = Array.from({ length: 200 }, (_, i) =>
      buildFacts(`component:default/c${i}`, {
        providesApi: api,
        consumesApi: api,
      }),
    );
    const { consumption } = tell(facts);
    expect(consumption.provider.length).toBe(199 * MAX_PROVIDERS);
  });
});

describe('reachItems', () => {
  /** Items a, b, … with uses such as `a>b`; node and item are the same. */
  function itemsUsing(uses: string[], count: number) {
    const items: ItemTable = {
      ids: Array.from({ length: count }, (_, i) => String(i)),
      titles: [],
      role: new Uint8Array(count),
      form: new Uint8Array(count),
      top: new Int32Array(count),
      owner: new Int32Array(count),
      domain: new Int32Array(count),
      itemOf: Int32Array.from({ length: count }, (_, i) => i),
    };
    const pairs = uses.map(use => use.split('>').map(Number));
    return {
      items,
      consumer: Uint32Array.from(pairs, ([from]) => from!),
      provider: Uint32Array.from(pairs, ([, to]) => to!),
    };
  }

  function pairsOf(reach: ConsumptionTable['itemReach']): string[] {
    return [...reach.consumer.keys()].map(
      row =>
        `${reach.consumer[row]}>${reach.provider[row]} ${reach.distance[row]} via ${reach.via[row]}`,
    );
  }

  it('follows uses through others by the shortest way, circles included', () => {
    const reach = drain(
      reachItems(itemsUsing(['0>2', '0>1', '1>3', '2>3', '3>0', '1>1'], 4)),
    );
    expect(pairsOf(reach).slice(0, 3)).toEqual([
      '0>1 1 via 1',
      '0>2 1 via 2',
      '0>3 2 via 1',
    ]);
    expect(pairsOf(reach)).toHaveLength(12);
    expect(reach.truncated).toBe(false);
  });

  it('leaves out the farthest for all alike where a bound is met', () => {
    const chain = ['0>1', '1>2', '2>3', '3>4'];
    for (const limits of [
      { pairs: 8, distance: 20, steps: 1_000 },
      { pairs: 100, distance: 2, steps: 1_000 },
    ]) {
      const reach = drain(reachItems({ ...itemsUsing(chain, 5), limits }));
      expect(reach.truncated).toBe(true);
      expect(Math.max(...reach.distance)).toBe(2);
      expect(reach.consumer).toHaveLength(7);
    }
    const all = drain(
      reachItems({
        ...itemsUsing(chain, 5),
        limits: { pairs: 10, distance: 4, steps: 1_000 },
      }),
    );
    expect(all.truncated).toBe(false);
    expect(all.consumer).toHaveLength(10);
  });
});

describe('liftConsumption', () => {
  it('never shows what a mask hides', () => {
    const masked = anyFacts().chain(facts => {
      const { graph: any, ...rest } = tell(facts);
      return fc.record({
        assessed: fc.constant({ graph: any, ...rest }),
        mask: fc.uint8Array({
          min: 0,
          max: 1,
          minLength: any.refs.length,
          maxLength: any.refs.length,
        }),
      });
    });
    fc.assert(
      fc.property(masked, ({ assessed, mask }) => {
        const teams = drain(liftConsumption({ assessed, level: 'team', mask }));
        expect([...teams.out.targets].every(team => mask[team] === 1)).toBe(
          true,
        );
      }),
    );
  });

  it('leaves out what stays inside and what belongs to nothing', () => {
    const told = tell([
      buildFacts('component:default/a', {
        ownedBy: 'group:default/x',
        dependsOn: ['component:default/b', 'component:default/c'],
      }),
      buildFacts('component:default/b', {
        ownedBy: 'group:default/x',
        dependsOn: 'component:default/d',
      }),
      buildFacts('component:default/c', { ownedBy: 'group:default/y' }),
      buildFacts('component:default/d'),
    ]);
    const { out } = drain(liftConsumption({ assessed: told, level: 'team' }));
    const x = nodeOf(told.graph, 'group:default/x');
    expect([...out.targets]).toEqual([nodeOf(told.graph, 'group:default/y')]);
    expect(out.offsets[x + 1]! - out.offsets[x]!).toBe(1);
  });
});
