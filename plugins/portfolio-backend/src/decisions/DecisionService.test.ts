import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { dayOf } from '../assessment/dayOf';
import {
  KnexPortfolioStore,
  migrationsDirectory,
} from '../store/KnexPortfolioStore';
import type { NewDecision } from '../types';
import { DecisionService } from './DecisionService';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const DAY_MS = 24 * 60 * 60 * 1000;
const SNOOZE: NewDecision = {
  kind: 'finding',
  subject: 'look-alike component:default/a component:default/b',
  value: 'snoozed',
  reason: 'they are merged in spring',
  author: 'user:default/ann',
  until: dayOf(new Date(Date.now() + 30 * DAY_MS)),
};

describe.each(databases.eachSupportedId())('decisions on %s', databaseId => {
  /** A replica whose clock the test turns. */
  async function replica(knex: Knex) {
    const store = await KnexPortfolioStore.create({
      database: mockServices.database({ knex, migrations: {} }),
    });
    const clock = { ahead: 0 };
    const logger = mockServices.logger.mock();
    const service = new DecisionService({
      store,
      logger,
      now: () => Date.now() + clock.ahead,
    });
    return {
      store,
      logger,
      service,
      later: (ms: number) => {
        clock.ahead += ms;
      },
    };
  }

  it('are known to every replica within seconds, and after a restart', async () => {
    const knex = await databases.init(databaseId);
    const one = await replica(knex);
    const other = await replica(knex);
    const before = await other.service.current();
    expect(before.decisions).toEqual([]);

    const taken = await one.service.decide(SNOOZE);
    expect(taken).toMatchObject({ ...SNOOZE, active: true });
    expect(Date.now() - Date.parse(taken.createdAt)).toBeLessThan(60_000);
    const { active: _, ...decision } = taken;
    expect((await one.service.current()).decisions).toEqual([decision]);
    other.later(2_000);
    const after = await other.service.current();
    expect(after.decisions).toEqual([decision]);
    expect(after.version).not.toBe(before.version);
    // The same again is the same object, so that what is made of it can be kept.
    other.later(2_000);
    expect(await other.service.current()).toBe(after);

    const restarted = await replica(knex);
    expect((await restarted.service.current()).decisions).toEqual([decision]);
  });

  it('replace an earlier one on the same subject, and all of them are kept', async () => {
    const { service, store } = await replica(await databases.init(databaseId));
    const first = await service.decide(SNOOZE);
    const elsewhere = await service.decide({ ...SNOOZE, kind: 'gap' });
    const second = await service.decide({
      ...SNOOZE,
      value: 'exempt',
      until: undefined,
    });
    const { decisions } = await service.current();
    expect(decisions.map(({ id }) => id)).toEqual([elsewhere.id, second.id]);
    expect(await service.of(SNOOZE)).toEqual([
      second,
      { ...first, active: false },
    ]);
    // Neither a retention nor the undoing of the later one brings it back.
    await store.prune({
      historyFrom: '9999-01-01',
      digestsFrom: '9999-01-01',
      runsFrom: new Date(),
    });
    const undone = await service.undo({
      id: second.id,
      by: 'user:default/bob',
    });
    expect(undone).toMatchObject({
      id: second.id,
      active: false,
      undoneBy: 'user:default/bob',
    });
    const left = await service.current();
    expect(left.decisions.map(({ id }) => id)).toEqual([elsewhere.id]);
    expect((await service.of(SNOOZE)).map(({ id }) => id)).toEqual([
      second.id,
      first.id,
    ]);
    await expect(
      service.undo({ id: 4711, by: 'user:default/bob' }),
    ).resolves.toBeUndefined();
  });

  it('leave one in force where several are taken at the same time', async () => {
    const knex = await databases.init(databaseId);
    const replicas = [await replica(knex), await replica(knex)];
    await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((reason, n) =>
        replicas[n % 2]!.service.decide({ ...SNOOZE, reason }),
      ),
    );
    const { decisions } = await replicas[0]!.service.current();
    expect(decisions).toHaveLength(1);
    const all = await replicas[1]!.service.of(SNOOZE);
    expect(all.map(({ active }) => active)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(all[0]!.id).toBe(decisions[0]!.id);
  });

  it('run out by themselves on their last day', async () => {
    const { service, later } = await replica(await databases.init(databaseId));
    const { id } = await service.decide(SNOOZE);
    const { version } = await service.current();
    later(29 * DAY_MS);
    expect((await service.current()).decisions).toHaveLength(1);
    later(DAY_MS);
    const after = await service.current();
    expect(after.decisions).toEqual([]);
    expect(after.version).not.toBe(version);
    expect(await service.of(SNOOZE)).toMatchObject([{ id, active: false }]);
  });

  it('are found again where the subject is longer than an index takes', async () => {
    const { service } = await replica(await databases.init(databaseId));
    const subject = `cycle ${Array.from(
      { length: 60 },
      (_, n) => `component:namespace-${n}/${'abcdefgh'.repeat(6)}-${n * 7919}`,
    ).join(' ')}`;
    const taken = await service.decide({ ...SNOOZE, subject });
    expect(await service.of({ kind: 'finding', subject })).toEqual([taken]);
  });

  it('stay as they were known while the database does not answer', async () => {
    const { service, store, logger, later } = await replica(
      await databases.init(databaseId),
    );
    await service.decide(SNOOZE);
    const known = await service.current();
    const down = jest
      .spyOn(store, 'readDecisionsVersion')
      .mockRejectedValue(new Error('connection refused'));
    for (let n = 0; n < 3; n++) {
      later(2_000);
      expect(await service.current()).toBe(known);
    }
    expect(logger.warn).toHaveBeenCalledTimes(1);
    down.mockRestore();
    jest
      .spyOn(store, 'readDecisionsVersion')
      .mockRejectedValue(new Error('connection refused'));
    const fresh = new DecisionService({ store, logger });
    await expect(fresh.current()).rejects.toThrow('connection refused');
  });

  it('that stood before the subject had a hash are still found', async () => {
    const knex = await databases.init(databaseId);
    const directory = migrationsDirectory();
    await knex.migrate.up({ directory });
    await knex('decisions').insert({
      kind: 'gap',
      subject: 'no-owner component:default/a',
      value: 'acknowledged',
      reason: 'we know',
      author: 'user:default/ann',
      created_at: 1_000,
    });
    const { service } = await replica(knex);
    expect(
      await service.of({
        kind: 'gap',
        subject: 'no-owner component:default/a',
      }),
    ).toMatchObject([{ reason: 'we know', active: true }]);
  });
});
