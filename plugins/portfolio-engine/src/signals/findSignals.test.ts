import { buildFacts } from '../testing/buildFacts';
import { defaultNumbers } from '../settings/numbers';
import {
  componentRef,
  groupRef,
  judgeCatalog,
  unitOf,
} from './__testUtils__/judgeCatalog';
import {
  FieldId,
  IndicatorDefinition,
  SIGNAL_RULES,
  SignalDefinition,
} from './types';

/** Whatever has the tag `seen`. */
function indicator(
  said: Partial<IndicatorDefinition> & { tag?: string } = {},
): IndicatorDefinition {
  const { tag = 'seen', ...rest } = said;
  return {
    id: tag,
    title: 'Seen',
    meaning: 'What has the tag.',
    kind: 'presence',
    field: 'owner',
    measures: { seen: { title: 'seen', unit: 'count' } },
    watch: [{ seen: 1 }],
    raise: [{ seen: 3 }],
    *find({ groundwork, applies }) {
      yield;
      const { facts, teams, units } = groundwork;
      return [...units]
        .filter(node => applies(node) && facts[node]?.tags.includes(tag))
        .map(node => ({
          kind: 'seen',
          nodes: [node],
          teams: [teams.teamOf[node]!].filter(team => team >= 0),
          weight: 1,
        }));
    },
    measure: ({ findings }) => ({ seen: findings.length }),
    clears: 'Take the tag off.',
    ...rest,
  };
}

function signal(
  indicators: IndicatorDefinition[] = [indicator()],
  said: Partial<SignalDefinition> = {},
): SignalDefinition {
  return {
    id: 'tags',
    title: 'Tags',
    question: 'Is anything tagged?',
    idea: 'A test.',
    indicators,
    templates: { seen: '{subject} is seen.' },
    ...said,
  };
}

function unit(team: string, name: string, said = {}) {
  return unitOf(team, componentRef(name), { role: 'product', ...said });
}

const SEEN = { tags: ['seen'] };
const CALM = ['x', 'y', 'z'].map(team => unit(team, `calm-${team}`));

describe('findSignals', () => {
  it('needs nothing of a signal but its definition', () => {
    const found = judgeCatalog({
      signal: signal(),
      facts: [...CALM, unit('a', 'cart', SEEN)],
    });
    expect(found).toMatchObject({
      faults: [],
      status: 'watch',
      said: ['cart is seen.'],
      of: { seen: { status: 'watch', measures: { seen: 1 }, total: 1 } },
    });
  });

  it('judges the organisation, domains with their subdomains, and platforms', () => {
    const facts = [
      unitOf('a', 'domain:default/sales', { role: 'product' }),
      unitOf('a', 'domain:default/shop', {
        role: 'product',
        partOf: 'domain:default/sales',
      }),
      ...['a', 'b', 'c'].map(team =>
        unit(team, `shop-${team}`, { ...SEEN, partOf: 'domain:default/shop' }),
      ),
      unitOf('p', 'system:default/base', { role: 'platform' }),
      ...CALM,
    ];
    const statusOf = (scope?: string) =>
      judgeCatalog({ signal: signal(), facts, scope }).status;
    expect(statusOf()).toBe('raised');
    expect(statusOf('domain:default/sales')).toBe('raised');
    expect(statusOf('domain:default/shop')).toBe('raised');
    // One team, and nothing seen: nothing is said of it.
    expect(statusOf('system:default/base')).toBeUndefined();
  });

  it('shows what was seen where there are too few teams for a status', () => {
    const found = judgeCatalog({
      signal: signal(),
      facts: [unit('a', 'cart', SEEN), unit('b', 'pay', SEEN)],
    });
    expect(found).toMatchObject({
      status: 'unknown',
      because: { code: 'few-teams' },
      of: { seen: { status: 'watch', total: 2 } },
    });
  });

  it('raises by witnesses of two teams, and by evidence that differs', () => {
    const one = CALM.concat(
      ['1', '2', '3'].map(name => unit('a', `cart-${name}`, SEEN)),
    );
    expect(
      judgeCatalog({ signal: signal(), facts: one }).of.seen,
    ).toMatchObject({ status: 'watch', because: { code: 'one-team' } });
    const two = signal([indicator(), indicator({ tag: 'heard' })]);
    const both = { tags: ['seen', 'heard'] };
    const heard = { tags: ['heard'] };
    const statusOf = (...facts: ReturnType<typeof unit>[]) =>
      judgeCatalog({ signal: two, facts: [...CALM, ...facts] }).status;
    expect(statusOf(unit('a', 'cart', both))).toBe('watch');
    expect(statusOf(unit('a', 'cart', SEEN), unit('b', 'pay', heard))).toBe(
      'raised',
    );
    expect(statusOf(unit('a', 'cart', SEEN), unit('a', 'pay', heard))).toBe(
      'watch',
    );
  });

  it('asks the whole catalog whether a field has news, not a platform alone', () => {
    const lifecycle = (each: string) => ({ lifecycle: each });
    const old = Array.from({ length: 5 }, (_, i) =>
      unitOf('p', componentRef(`old-${i}`), {
        role: 'platform',
        partOf: 'system:default/base',
        ...lifecycle('deprecated'),
        ...SEEN,
      }),
    );
    const base = unitOf('p', 'system:default/base', { role: 'platform' });
    const many = (each: string) =>
      Array.from({ length: 95 }, (_, i) =>
        unit(`t-${i % 9}`, `new-${i}`, lifecycle(each)),
      );
    const of = (facts: typeof old, scope?: string) =>
      judgeCatalog({
        signal: signal([indicator({ field: 'lifecycle' })]),
        facts: [base, ...facts],
        scope,
      }).of.seen;
    const platform = 'system:default/base';
    expect(of([...old, ...many('production').slice(5)])!.status).toBe('watch');
    expect(
      of([...old, ...many('production').slice(5)], platform),
    ).toMatchObject({ status: 'watch' });
    expect(of([...old, ...many('production')])!.because).toEqual({
      code: 'no-news',
      detail: 'lifecycle',
    });
    const mostlyTried = [...old, ...many('experimental').slice(60)];
    expect(of(mostlyTried)!.because!.code).toBe('no-news');
  });

  it('tells an indicator what is a habit', () => {
    const told: Partial<Record<FieldId, boolean>> = {};
    judgeCatalog({
      signal: signal([
        indicator({
          *find(context) {
            yield;
            told.docs = context.standing('docs').isHabit;
            told.owner = context.standing('owner').isHabit;
            return [];
          },
        }),
      ]),
      facts: [...CALM, unit('a', 'cart'), unit('b', 'pay')],
    });
    expect(told).toEqual({ docs: false, owner: true });
  });

  it.each<[string, Partial<IndicatorDefinition>, string]>([
    [
      'throws',
      {
        find: () => {
          throw new Error('boom');
        },
      },
      'boom',
    ],
    ['gives no list', { find: () => giving({}) }, 'a list of findings'],
    [
      'gives an unknown kind',
      { find: () => giving([{ kind: 'toString', nodes: [0], teams: [] }]) },
      'no template',
    ],
    [
      'gives nodes that are none',
      { find: () => giving([{ kind: 'seen', nodes: [1e6], teams: [] }]) },
      '"nodes" of a finding must be known numbers',
    ],
    [
      'gives no weight',
      { find: () => giving([{ kind: 'seen', nodes: [0], teams: [] }]) },
      'must have a weight',
    ],
    ['measures no number', { measure: () => ({ seen: NaN }) }, 'no number'],
  ])('names a signal that %s, and lets the rest stand', (_, said, words) => {
    const { faults, of, status } = judgeCatalog({
      signal: signal([indicator({ tag: 'bad', ...said }), indicator()]),
      facts: [...CALM, unit('a', 'cart', SEEN)],
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('"bad" of the signal "tags"');
    expect(faults[0]).toContain(words);
    expect(of.bad).toMatchObject({
      status: 'unknown',
      because: { code: 'failed' },
    });
    expect(of.seen!.status).toBe('watch');
    expect(status).toBe('watch');
  });

  it('heeds what is switched off, and units that it does not apply to', () => {
    const facts = [
      ...CALM,
      unit('a', 'cart', { ...SEEN, predicates: 1 }),
      unit('b', 'pay', SEEN),
    ];
    const configured = (said: object) => ({
      signals: {
        rules: defaultNumbers(SIGNAL_RULES),
        signals: new Map([
          [
            'tags',
            { enabled: true, numbers: {}, indicators: new Map(), ...said },
          ],
        ]),
      },
    });
    const judge = (said: object) =>
      judgeCatalog({ signal: signal(), facts, settings: configured(said) });
    expect(judge({ enabled: false }).status).toBeUndefined();
    expect(judge({ predicate: 0 }).said).toEqual(['cart is seen.']);
    expect(
      judge({ indicators: new Map([['seen', { enabled: false }]]) }).of,
    ).toEqual({});
    expect(
      judge({
        indicators: new Map([
          ['seen', { enabled: true, watch: [{ seen: 3 }] }],
        ]),
      }).of.seen!.status,
    ).toBe('clear');
  });

  it('says the same in whatever order entities come', () => {
    const facts = [
      ...CALM,
      ...['a', 'b', 'c'].map(team => unit(team, `cart-${team}`, SEEN)),
      buildFacts(groupRef('a')),
    ];
    const one = judgeCatalog({ signal: signal(), facts });
    const other = judgeCatalog({ signal: signal(), facts: facts.reverse() });
    expect(other).toEqual(one);
  });
});

/** An indicator of another plugin may give anything. */
function* giving(value: unknown): ReturnType<IndicatorDefinition['find']> {
  yield;
  return value as never;
}
