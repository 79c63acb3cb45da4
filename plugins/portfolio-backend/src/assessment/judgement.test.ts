import { TestDatabases } from '@backstage/backend-test-utils';
import {
  defaultNumbers,
  FirstSeenDates,
  SIGNAL_RULES,
  SignalDefinition,
  SIGNALS,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { Knex } from 'knex';
import { StoredHistory } from '../history/StoredHistory';
import {
  changingCatalog,
  ENTITIES,
  Replica,
  runOnce,
  startReplica,
  until,
} from './__testUtils__/startReplica';
import { dayOf } from './dayOf';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const CHECKOUT = 'in-production component:default/checkout';
const SERVICE = 'in-production component:default/payments-service';
const USE = 'loose:product:group:default/team-shop > system:default/payments';

/** A small organisation has a status too. */
const SETTINGS = {
  signals: {
    rules: { ...defaultNumbers(SIGNAL_RULES), scopeTeams: 1, witnessTeams: 1 },
    signals: new Map(),
  },
};

/** A signal that sees every component, and tells what it was given. */
function watchful() {
  const given: { firstSeen?: FirstSeenDates; broken?: boolean } = {};
  const signal: SignalDefinition = {
    id: 'watchful',
    title: 'Components in production',
    question: 'Which are there?',
    idea: 'They are there.',
    indicators: [
      {
        id: 'seen',
        title: 'Components',
        meaning: 'Each of them.',
        kind: 'presence',
        field: 'lifecycle',
        measures: { components: { title: 'components', unit: 'count' } },
        watch: [{ components: 1 }],
        raise: [{ components: 2 }],
        *find({ groundwork }) {
          yield;
          given.firstSeen = groundwork.firstSeen;
          if (given.broken) {
            throw new Error('out of paper');
          }
          const { graph, teams } = groundwork;
          return [...groundwork.units]
            .filter(node => graph.refs[node]!.startsWith('component:'))
            .map(node => ({
              kind: 'in-production',
              nodes: [node],
              teams: [teams.teamOf[node]!],
              weight: 1,
            }));
        },
        measure: ({ findings }) => ({ components: findings.length }),
        clears: 'Remove them.',
      },
    ],
    templates: { 'in-production': '{subject} is in production.' },
  };
  return {
    given,
    judging: { signals: [...SIGNALS, signal], settings: SETTINGS },
  };
}

describe.each(databases.eachSupportedId())('judgement on %s', databaseId => {
  const replicas: Replica[] = [];

  async function start(
    options: Omit<Parameters<typeof startReplica>[0], 'knex'> & { knex?: Knex },
  ) {
    const knex = options.knex ?? (await databases.init(databaseId));
    const replica = await startReplica({ ...options, knex });
    replicas.push(replica);
    const history = new StoredHistory({
      store: replica.store,
      snapshots: replica.snapshot,
    });
    return { ...replica, history, knex };
  }

  afterEach(async () => {
    await Promise.all(replicas.splice(0).map(({ service }) => service.stop()));
  });

  it('keeps since when findings and uses are there, and tells the next assessment', async () => {
    const { catalog, state } = changingCatalog();
    const { given, judging } = watchful();
    const replica = await start({ catalog, judging });
    const { knex, history } = replica;
    // The first run is not settled: it leaves nothing.
    await runOnce(replica);
    expect(await history.dates()).toEqual({
      findings: new Map(),
      itemUses: new Map(),
      since: undefined,
    });
    await runOnce(replica);
    const today = dayOf(new Date());
    const { findings, itemUses, since } = await history.dates();
    expect([findings.get(CHECKOUT), since]).toEqual([today, today]);
    // There from the beginning: no change to tell.
    expect(itemUses).toEqual(new Map());

    await knex('first_seen').update({ first_seen: '2026-01-02' });
    await knex('history').update({ day: '2026-01-02' });
    await runOnce(replica);
    expect(given.firstSeen?.since).toBe('2026-01-02');
    expect(given.firstSeen?.findings.get(SERVICE)).toBe('2026-01-02');
    expect(given.firstSeen?.itemUses.get(USE)).toBe('2026-01-02');

    state.entities = ENTITIES.slice(1);
    await runOnce(replica);
    await runOnce(replica);
    const after = await history.dates();
    expect([...after.findings.keys()]).not.toContain(CHECKOUT);
    expect(after.findings.get(SERVICE)).toBe('2026-01-02');
    expect(after.itemUses.get(USE)).toEqual({
      firstSeen: '2026-01-02',
      goneSince: today,
    });
  });

  it('keeps the status, the coverage and the open gaps of a day, as people see them', async () => {
    const { catalog } = changingCatalog();
    const { judging } = watchful();
    const replica = await start({ catalog, judging });
    const numbers = async (scope = 'organisation') => {
      const from = dayOf(new Date(0));
      return (await replica.history.numbers({ scope, from }))[0]?.numbers;
    };
    await runOnce(replica);
    await runOnce(replica);
    const first = await numbers();
    expect(first).toMatchObject({
      'signal.watchful': 3,
      'signal.watchful.coverage': 0.667,
      'signal.hard-to-use-apis': expect.any(Number),
      'gaps.open': expect.any(Number),
      'gaps.high': expect.any(Number),
      'staffing.need': expect.any(Number),
      'items.platform': 1,
    });
    // What an owner has left over is an item, and no product of its own.
    expect(first).not.toHaveProperty(['items.product']);
    expect(await numbers('system:default/payments')).toMatchObject({
      'signal.watchful': 2,
    });
    const { gaps } = replica.snapshot.current()!.assessed.judgement;
    const open = gaps.filter(({ category }) => category === 'ownership');
    expect(first!['gaps.open']).toBe(open.length);
    expect(open.length).toBeGreaterThan(0);

    const word = { reason: 'known', author: 'user:default/ann' } as const;
    for (const decision of [
      { kind: 'finding', subject: CHECKOUT, value: 'exempt' },
      { kind: 'gap', subject: open[0]!.id, value: 'exempt' },
      {
        kind: 'role',
        subject: 'system:default/payments',
        value: 'disputed',
        role: 'product',
      },
    ] as const) {
      await replica.decisions.decide({ ...decision, ...word });
    }
    await runOnce(replica);
    expect(await numbers()).toMatchObject({
      'signal.watchful': 2,
      'gaps.open': open.length - 1,
      'units.disputed': 1,
    });
    expect(await numbers()).not.toHaveProperty(['items.platform']);
  });

  it('keeps decisions while what they are about vanishes and comes back', async () => {
    const { catalog, state } = changingCatalog();
    const { judging } = watchful();
    const replica = await start({ catalog, judging });
    await runOnce(replica);
    const { id } = await replica.decisions.decide({
      kind: 'finding',
      subject: CHECKOUT,
      value: 'exempt',
      reason: 'known',
      author: 'user:default/ann',
    });
    state.entities = ENTITIES.slice(1);
    await runOnce(replica);
    const inForce = async ({ decisions }: Pick<Replica, 'decisions'>) =>
      (await decisions.current()).decisions.map(decision => decision.id);
    expect(await inForce(replica)).toEqual([id]);
    state.entities = ENTITIES;
    await runOnce(replica);
    await replica.service.stop();
    const restarted = await start({ knex: replica.knex, catalog, judging });
    expect(await inForce(restarted)).toEqual([id]);
  });

  it('reports a signal that fails once a run, and the rest stands', async () => {
    const { catalog } = changingCatalog();
    const { given, judging } = watchful();
    given.broken = true;
    const replica = await start({ catalog, judging });
    expect(await runOnce(replica)).toMatchObject({ state: 'ready' });
    const { signals } = replica.snapshot.current()!.assessed.judgement;
    expect(signals.faults).toEqual([
      expect.stringMatching(/"seen" of the signal "watchful".*out of paper/),
    ]);
    const of = (id: string) =>
      signals.reports.find(({ signal }) => signal === id);
    expect(of('watchful')?.status).toBe('unknown');
    expect(of('hard-to-use-apis')).toBeDefined();
    const warned = () =>
      replica.logger.warn.mock.calls.filter(([text]) =>
        text.includes('watchful'),
      ).length;
    expect(warned()).toBe(1);
    await runOnce(replica);
    expect(warned()).toBe(2);
  });

  it('assesses again soon after a restart with other settings, and only then', async () => {
    const { catalog } = changingCatalog();
    const before = await start({ catalog, judging: { hash: 'a' } });
    await runOnce(before);
    await runOnce(before);
    const { assessedAt } = await before.store.state();
    await before.service.stop();

    const same = await start({
      knex: before.knex,
      catalog,
      judging: { hash: 'a' },
    });
    const kept = await same.store.state();
    expect(kept.dueAt?.getTime() ?? Infinity).toBeGreaterThan(
      Date.now() + 30_000,
    );
    await same.service.stop();

    const { judging } = watchful();
    const other = await start({
      knex: before.knex,
      catalog,
      judging: { ...judging, hash: 'b' },
      initialDelayMs: 0,
    });
    await until(async () => (await other.store.state()).settingsHash === 'b');
    const state = await other.store.state();
    expect(state.assessedAt!.getTime()).toBeGreaterThan(assessedAt!.getTime());
    await other.service.status();
    const { reports } = other.snapshot.current()!.assessed.judgement.signals;
    expect(reports.some(({ signal }) => signal === 'watchful')).toBe(true);
  });
});
