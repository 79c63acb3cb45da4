import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import {
  changingCatalog,
  ENTITIES,
  Replica,
  runOnce,
  startReplica,
  until,
} from './__testUtils__/startReplica';
import { LabelState } from './LabelState';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('assessment on %s', databaseId => {
  const replicas: Replica[] = [];

  async function start(
    options: Omit<Parameters<typeof startReplica>[0], 'knex'> & { knex?: Knex },
  ) {
    const knex = options.knex ?? (await databases.init(databaseId));
    const replica = await startReplica({ ...options, knex });
    replicas.push(replica);
    return { ...replica, knex };
  }

  afterEach(async () => {
    await Promise.all(replicas.splice(0).map(({ service }) => service.stop()));
  });

  it('settles, writes history only then, and keeps the version while nothing changes', async () => {
    const { catalog, state } = changingCatalog();
    const replica = await start({ catalog });
    expect(await replica.service.status()).toMatchObject({ state: 'none' });

    const first = await runOnce(replica);
    expect(first).toMatchObject({
      state: 'ready',
      version: 1,
      settling: true,
    });
    expect(first.nextRunAt).toBeDefined();
    await expect(replica.store.readHistory('organisation')).resolves.toEqual(
      [],
    );
    await expect(replica.roleChanges.changesSince(undefined)).resolves.toEqual({
      version: 0,
      complete: true,
      changes: [],
    });

    const second = await runOnce(replica);
    expect(second).toMatchObject({ version: 1, settling: false });
    const [today] = await replica.store.readHistory('organisation');
    expect(today?.numbers).toMatchObject({ units: 4, components: 2 });
    const roles = await replica.roleChanges.changesSince(undefined);
    expect(roles.version).toBe(1);
    expect(roles.changes).toContainEqual({
      ref: 'system:default/payments',
      role: 'platform',
      declared: true,
    });
    // What others use comes first.
    expect(roles.changes[0]?.ref).toBe('component:default/payments-service');

    state.entities = ENTITIES.map(entity =>
      entity.kind === 'System'
        ? {
            ...entity,
            metadata: {
              ...entity.metadata,
              annotations: { 'portfolio/role': 'product' },
            },
          }
        : entity,
    );
    const third = await runOnce(replica);
    expect(third).toMatchObject({ version: 2, settling: false });
    const changes = await replica.roleChanges.changesSince(roles.version);
    expect(changes.complete).toBe(false);
    expect(changes.changes).toContainEqual({
      ref: 'system:default/payments',
      role: 'product',
      declared: true,
    });
    await expect(replica.roleChanges.changesSince(99)).resolves.toMatchObject({
      complete: true,
    });
  });

  it('keeps the last good assessment, marked stale with the reason, and tries again', async () => {
    const { catalog, state } = changingCatalog();
    const replica = await start({ catalog });
    await runOnce(replica);
    const { assessed } = replica.snapshot.current()!;
    state.down = true;
    const stale = await runOnce(replica);
    expect(stale).toMatchObject({
      state: 'stale',
      version: 1,
      staleReason: expect.stringMatching(/could not be read.*ECONNREFUSED/),
    });
    expect(new Date(stale.nextRunAt!).getTime()).toBeLessThan(
      Date.now() + 60_000,
    );
    expect(replica.snapshot.current()!.assessed).toBe(assessed);
    // When the retry is due, any replica makes it without being asked.
    state.down = false;
    await replica.store.setDue(new Date(0));
    await until(async () => (await replica.service.status()).state === 'ready');
  });

  it('serves the snapshot after a restart, without reading the catalog', async () => {
    const { catalog } = changingCatalog();
    const before = await start({ catalog });
    await runOnce(before);
    await before.service.stop();
    const { catalog: untouched, state } = changingCatalog();
    const after = await start({ knex: before.knex, catalog: untouched });
    expect(after.snapshot.current()?.version).toBe(1);
    expect(after.snapshot.current()?.assessed.graph.refs).toEqual(
      before.snapshot.current()?.assessed.graph.refs,
    );
    expect(state.reads).toBe(0);
  });

  it('says that there is none where it cannot read what is stored, and replaces it', async () => {
    const { catalog } = changingCatalog();
    const before = await start({ catalog });
    await runOnce(before);
    await before.service.stop();
    await before
      .knex('snapshot_parts')
      .update({ content: Buffer.from('of another release') });

    const after = await start({ knex: before.knex, catalog });
    const status = await after.service.status();
    expect(status).toMatchObject({ state: 'none' });
    expect(status.version).toBeUndefined();

    expect(await runOnce(after)).toMatchObject({ state: 'ready', version: 2 });
    expect(after.snapshot.current()?.assessed.graph.refs).toEqual(
      before.snapshot.current()?.assessed.graph.refs,
    );
  });

  it('assesses on one of two replicas and serves on both', async () => {
    const { catalog, state } = changingCatalog();
    const a = await start({ catalog, holder: 'a' });
    const b = await start({ knex: a.knex, catalog, holder: 'b' });
    await Promise.all([a.service.requestRun(), b.service.requestRun()]);
    await until(async () => a.snapshot.current() && b.snapshot.current());
    expect(state.reads).toBe(1);
    expect(b.snapshot.current()?.version).toBe(1);
    expect(b.snapshot.current()?.assessedAt).toEqual(
      a.snapshot.current()?.assessedAt,
    );
  });

  it('takes over the run of a replica that was killed', async () => {
    const { catalog } = changingCatalog();
    const replica = await start({ catalog });
    await replica.store.beginRun({
      holder: 'killed',
      cause: 'scheduled',
      leaseMs: -1,
    });
    await until(async () => (await replica.service.status()).version === 1);
    await expect(
      replica.knex('runs').where({ state: 'failed' }).select('error'),
    ).resolves.toEqual([{ error: expect.stringContaining('went away') }]);
  });

  it('gives up a run that takes longer than the timeout and says which key sets it', async () => {
    const { catalog } = changingCatalog();
    catalog.queryEntities.mockImplementation(() => new Promise(() => {}));
    const replica = await start({ catalog, timeoutMs: 100 });
    expect((await runOnce(replica)).staleReason).toContain(
      'portfolio.schedule.timeout',
    );
  });

  it('gives the run back when the backend is stopped', async () => {
    const { catalog } = changingCatalog();
    catalog.queryEntities.mockImplementation(() => new Promise(() => {}));
    const replica = await start({ catalog });
    await replica.service.requestRun();
    await replica.service.stop();
    const state = await replica.store.state();
    expect(state).toMatchObject({ run: undefined, failures: 0 });
    expect(state.dueAt!.getTime()).toBeLessThanOrEqual(Date.now() + 1_000);
  });

  it('says how far the labels of the catalog are', async () => {
    const { catalog, state } = changingCatalog();
    const replica = await start({ catalog });
    await runOnce(replica);
    expect((await runOnce(replica)).labels).toEqual({ state: 'unknown' });
    const { changes } = await replica.roleChanges.changesSince(undefined);
    const roles = new Map(changes.map(({ ref, role }) => [ref, role]));
    const label = (count: number) => {
      state.entities = ENTITIES.map((entity, n) => {
        const name = `${entity.kind}:default/${entity.metadata.name}`;
        const role = roles.get(name.toLocaleLowerCase('en-US'));
        return n < count && role !== 'undecided' && role !== undefined
          ? {
              ...entity,
              metadata: {
                ...entity.metadata,
                labels: { 'portfolio/role': role },
              },
            }
          : entity;
      });
    };
    const labels = new LabelState({
      catalog,
      auth: mockServices.auth({ pluginId: 'portfolio' }),
      store: replica.store,
    });
    label(ENTITIES.length);
    await expect(labels.of(1)).resolves.toBe('current');
    label(ENTITIES.length - 1);
    await expect(labels.of(2)).resolves.toBe('catching-up');
  });
});
