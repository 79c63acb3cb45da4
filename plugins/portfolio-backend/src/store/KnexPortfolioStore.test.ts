import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { ApiDigest } from '@backstage-portfolio/plugin-portfolio-engine';
import { KnexPortfolioStore, migrationsDirectory } from './KnexPortfolioStore';
import { RunResult, StoredRole } from './PortfolioStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const RESULT: RunResult = {
  version: 1,
  contentHash: 'a'.repeat(64),
  settling: false,
  entityTotal: 10,
  rolesVersion: 1,
};
const LEASE = { leaseMs: 60_000 };

async function collect<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) {
    all.push(...page);
  }
  return all;
}

describe.each(databases.eachSupportedId())('store on %s', databaseId => {
  async function setup() {
    const knex = await databases.init(databaseId);
    const database = mockServices.database({ knex, migrations: {} });
    return { knex, store: await KnexPortfolioStore.create({ database }) };
  }

  it('gives the lock of a run to one replica only, until it is given back', async () => {
    const { store } = await setup();
    const begun = await Promise.all(
      ['a', 'b', 'c'].map(holder =>
        store.beginRun({ holder, cause: 'due', ...LEASE }),
      ),
    );
    const [run, ...others] = begun.filter(id => id !== undefined);
    expect(others).toEqual([]);
    expect((await store.state()).run).toMatchObject({
      id: run,
      expired: false,
      progress: { stage: 'waiting' },
    });
    await store.completeRun(run!, RESULT);
    expect((await store.state()).run).toBeUndefined();
    await expect(
      store.beginRun({ holder: 'b', cause: 'due', ...LEASE }),
    ).resolves.toBeGreaterThan(run!);
  });

  it('takes the lock from a replica that went away, whose run then counts for nothing', async () => {
    const { store } = await setup();
    const dead = await store.beginRun({
      holder: 'a',
      cause: 'scheduled',
      leaseMs: -1,
    });
    expect((await store.state()).run?.expired).toBe(true);
    const run = await store.beginRun({ holder: 'b', cause: 'due', ...LEASE });
    expect(run).toBeDefined();
    const progress = { stage: 'reading' as const };
    await expect(
      store.reportProgress({ run: dead!, progress, ...LEASE }),
    ).resolves.toBe(false);
    await expect(store.completeRun(dead!, RESULT)).resolves.toBe(false);
    await expect(store.failRun(dead!, { reason: 'late' })).resolves.toBe(false);
    await expect(
      store.reportProgress({ run: run!, progress, ...LEASE }),
    ).resolves.toBe(true);
    await expect(store.completeRun(run!, RESULT)).resolves.toBe(true);
    expect(await store.state()).toMatchObject({ version: 1, failures: 0 });
  });

  it('keeps the snapshot and the time of the first failure when runs fail', async () => {
    const { store } = await setup();
    const first = await store.beginRun({ holder: 'a', cause: 'due', ...LEASE });
    await store.completeRun(first!, RESULT);
    for (const reason of ['no answer', 'still no answer']) {
      const run = await store.beginRun({ holder: 'a', cause: 'due', ...LEASE });
      await store.failRun(run!, { reason, dueAt: new Date(5_000) });
    }
    const state = await store.state();
    expect(state).toMatchObject({
      version: 1,
      failures: 2,
      staleReason: 'still no answer',
      dueAt: new Date(5_000),
    });
    expect(state.staleSince!.getTime()).toBeLessThanOrEqual(
      state.now.getTime(),
    );
    await store.setDue(new Date(9_000));
    expect((await store.state()).dueAt).toEqual(new Date(5_000));
  });

  it('gives a snapshot of many parts back byte for byte and keeps the newest', async () => {
    const { store } = await setup();
    const content = Buffer.alloc(2.5 * 1024 * 1024, 'portfolio');
    for (const version of [1, 2, 3, 4]) {
      await store.writeSnapshot(version, content);
    }
    expect((await store.readSnapshot(4))!.equals(content)).toBe(true);
    // What a run that died while saving left of version 4 is written over.
    await store.writeSnapshot(4, Buffer.from('short'));
    expect((await store.readSnapshot(4))!.toString()).toBe('short');
    await store.pruneSnapshots({ version: 4, keep: 2 });
    await expect(store.readSnapshot(2)).resolves.toBeUndefined();
    await expect(store.readSnapshot(3)).resolves.toBeDefined();
  });

  it('finds digests again in numbers beyond the limits of one statement', async () => {
    const { store } = await setup();
    const digest: ApiDigest = {
      state: 'parsed',
      operations: 1,
      operationsDescribed: 1,
      fieldsDescribed: 0,
      authDeclared: false,
      deprecated: 0,
      words: ['__proto__', 'pay'],
    };
    const hashes = Array.from({ length: 1_500 }, (_, n) => `hash${n}`);
    await store.writeDigests(
      new Map(hashes.map(hash => [hash, digest])),
      '2026-01-01',
    );
    await store.touchDigests(hashes.slice(0, 1_200), '2026-02-01');
    await store.prune({
      historyFrom: '2026-01-01',
      digestsFrom: '2026-01-15',
      runsFrom: new Date(0),
    });
    const found = await store.readDigests([...hashes, 'unknown']);
    expect(found.size).toBe(1_200);
    expect(found.get('hash7')).toEqual(digest);
  });

  it('tells only the roles that changed since a version, and keeps the history of changes', async () => {
    const { knex, store } = await setup();
    const refs = Array.from(
      { length: 3_000 },
      (_, n) => `component:default/c${n}`,
    );
    const before: StoredRole[] = refs.map(ref => ({
      ref,
      role: 'undecided',
      pending: undefined,
      declared: false,
    }));
    await expect(
      store.writeRoles({
        roles: before,
        previous: new Map(),
        version: 1,
        day: '2026-01-01',
      }),
    ).resolves.toBe(3_000);
    const previous = new Map(
      (await collect(store.readRoles())).map(role => [role.ref, role]),
    );
    expect(previous.size).toBe(3_000);
    const after = before.slice(1).map((role, n): StoredRole => {
      if (n === 0) {
        return { ...role, role: 'platform', declared: true };
      }
      return n === 1 ? { ...role, pending: 'product' } : role;
    });
    await expect(
      store.writeRoles({
        roles: after,
        previous,
        version: 2,
        day: '2026-01-02',
      }),
    ).resolves.toBe(1);
    await expect(collect(store.readRoles({ since: 1 }))).resolves.toEqual([
      { ref: refs[1], role: 'platform', pending: undefined, declared: true },
    ]);
    const all = await collect(store.readRoles());
    expect(all.length).toBe(2_999);
    expect(all.find(role => role.ref === refs[2])?.pending).toBe('product');
    await expect(
      knex('role_changes').select('ref', 'day', 'from_role', 'to_role'),
    ).resolves.toEqual([
      {
        ref: refs[1],
        day: '2026-01-02',
        from_role: 'undecided',
        to_role: 'platform',
      },
    ]);
  });

  it('notes who came, who left and who came back', async () => {
    const { store } = await setup();
    const kind = 'consumption';
    const days = ['2026-01-01', '2026-01-02', '2026-01-03'];
    const subjects = [
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'b'],
    ];
    for (const [n, day] of days.entries()) {
      await store.writeFirstSeen({ kind, subjects: new Set(subjects[n]), day });
    }
    await expect(collect(store.readFirstSeen(kind))).resolves.toEqual([
      { subject: 'a', firstSeen: '2026-01-01', goneSince: undefined },
      { subject: 'b', firstSeen: '2026-01-01', goneSince: undefined },
      { subject: 'c', firstSeen: '2026-01-02', goneSince: '2026-01-03' },
    ]);
  });

  it('keeps one row of numbers a day and drops what is past the retention', async () => {
    const { store } = await setup();
    const scope = 'organisation';
    for (const [day, platforms] of [
      ['2024-01-01', 1],
      ['2026-01-01', 2],
      ['2026-01-01', 3],
    ] as const) {
      await store.writeHistory([{ day, scope, numbers: { platforms } }]);
    }
    await store.prune({
      historyFrom: '2025-01-01',
      digestsFrom: '2025-01-01',
      runsFrom: new Date(0),
    });
    await expect(store.readHistory(scope)).resolves.toEqual([
      { day: '2026-01-01', scope, numbers: { platforms: 3 } },
    ]);
  });

  it('migrates up, down with data in between, and up again', async () => {
    const { knex, store } = await setup();
    const run = await store.beginRun({ holder: 'a', cause: 'due', ...LEASE });
    await store.writeSnapshot(1, Buffer.from('content'));
    await store.completeRun(run!, RESULT);
    await knex('decisions').insert({
      kind: 'dispute',
      subject: 'component:default/a',
      reason: 'it is a product',
      author: 'user:default/guest',
      created_at: 1,
    });
    const directory = migrationsDirectory();
    await knex.migrate.rollback({ directory }, true);
    await expect(knex.schema.hasTable('assessment_state')).resolves.toBe(false);
    await knex.migrate.latest({ directory });
    await expect(store.state()).resolves.toMatchObject({
      version: undefined,
      rolesVersion: 0,
    });
  });
});
