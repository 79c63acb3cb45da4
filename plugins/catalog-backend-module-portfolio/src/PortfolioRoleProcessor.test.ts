import { Entity } from '@backstage/catalog-model';
import { RoleChanges } from './fetchRoleChanges';
import { KnownRoles } from './KnownRoles';
import { PortfolioRoleProcessor } from './PortfolioRoleProcessor';
import { component, EntityCache, processOnce } from './testing/processOnce';

const LABEL = 'portfolio/role';
const SOURCE = 'portfolio/role-source';

function roles(changes: Record<string, string>, version = 1): RoleChanges {
  return {
    version,
    complete: true,
    changes: Object.entries(changes).map(([ref, role]) => ({
      ref,
      role: role as RoleChanges['changes'][number]['role'],
      declared: false,
    })),
  };
}

function setUp(options?: {
  tag?: boolean;
  inferred?: Record<string, string>;
  vocabulary?: object;
}) {
  const known = new KnownRoles();
  if (options?.inferred) {
    known.apply(roles(options.inferred));
  }
  const processor = new PortfolioRoleProcessor({
    known,
    vocabulary: options?.vocabulary ?? {},
    tag: options?.tag ?? false,
  });
  return { known, processor };
}

function marksOf({ metadata }: Entity) {
  return {
    label: metadata.labels?.[LABEL],
    source: metadata.annotations?.[SOURCE],
    tags: metadata.tags,
  };
}

describe('PortfolioRoleProcessor', () => {
  it('writes a declared role at once, before any assessment', async () => {
    const { processor } = setUp();
    const entity = component({
      name: 'Pay',
      metadata: { annotations: { [LABEL]: 'platform', other: 'kept' } },
    });

    const result = await processOnce({ processor, entity });

    expect(marksOf(result.entity)).toEqual({
      label: 'platform',
      source: 'declared',
    });
    expect(result.entity.metadata.annotations?.other).toBe('kept');
    expect(result.emitted).toEqual([
      { type: 'refresh', key: 'portfolio:component:default/pay' },
    ]);
    expect(entity.metadata.labels).toBeUndefined();
  });

  it('takes a declaration over what is inferred', async () => {
    const { processor } = setUp({
      inferred: { 'system:default/shop': 'platform' },
      vocabulary: { product: { types: ['storefront'] } },
    });
    const entity = component({
      kind: 'System',
      name: 'shop',
      spec: { type: 'Storefront' },
    });

    const result = await processOnce({ processor, entity });

    expect(marksOf(result.entity)).toMatchObject({
      label: 'product',
      source: 'declared',
    });
  });

  it('writes what the assessment infers, and the tag if it is asked for', async () => {
    const { processor } = setUp({
      tag: true,
      inferred: { 'component:default/pay': 'mixed' },
    });
    const entity = component({
      name: 'pay',
      metadata: { tags: ['java', 'portfolio:product'] },
    });

    const result = await processOnce({ processor, entity });

    expect(marksOf(result.entity)).toEqual({
      label: 'mixed',
      source: 'inferred',
      tags: ['java', 'portfolio:mixed'],
    });
  });

  it('leaves tags alone unless it is asked for them', async () => {
    const { processor } = setUp({
      inferred: { 'component:default/pay': 'platform' },
    });
    const tags = ['portfolio:product'];

    const result = await processOnce({
      processor,
      entity: component({ name: 'pay', metadata: { tags } }),
    });

    expect(result.entity.metadata.tags).toEqual(tags);
  });

  it('takes a label by hand for a declaration', async () => {
    const { processor } = setUp({
      inferred: { 'component:default/pay': 'product' },
    });
    const entity = component({
      name: 'pay',
      metadata: { labels: { [LABEL]: 'Platform' } },
    });

    const result = await processOnce({ processor, entity });

    expect(marksOf(result.entity)).toMatchObject({
      label: 'platform',
      source: 'declared',
    });
  });

  it('keeps a label by hand that says none, the only word of it there is', async () => {
    const { processor } = setUp({
      inferred: { 'component:default/pay': 'product' },
    });
    const entity = component({
      name: 'pay',
      metadata: { labels: { [LABEL]: 'none' } },
    });

    const result = await processOnce({ processor, entity });

    expect(marksOf(result.entity)).toMatchObject({
      label: 'none',
      source: 'declared',
    });
  });

  it('keeps a misspelt label as it is, so that it is reported', async () => {
    const { known, processor } = setUp({
      inferred: { 'component:default/pay': 'platform' },
    });
    const entity = component({
      name: 'pay',
      metadata: {
        labels: { [LABEL]: 'plattform' },
        annotations: { [SOURCE]: 'declared' },
      },
    });

    const result = await processOnce({ processor, entity });

    expect(marksOf(result.entity)).toMatchObject({
      label: 'plattform',
      source: undefined,
    });
    expect(known.isWritten('component:default/pay')).toBe(true);
  });

  it('does not believe marks that were copied out of a catalog', async () => {
    const { processor } = setUp({ inferred: {} });
    const entity = component({
      name: 'pay',
      metadata: {
        labels: { [LABEL]: 'platform', tier: '1' },
        annotations: { [SOURCE]: 'inferred' },
      },
    });

    const result = await processOnce({ processor, entity });

    expect(result.entity.metadata.labels).toEqual({ tier: '1' });
    expect(result.entity.metadata.annotations).toEqual({});
  });

  it('overwrites a role-source that somebody wrote', async () => {
    const { processor } = setUp({
      inferred: { 'component:default/pay': 'platform' },
    });
    const annotations = { [SOURCE]: 'declared' };

    const inferred = await processOnce({
      processor,
      entity: component({ name: 'pay', metadata: { annotations } }),
    });
    const nothing = await processOnce({
      processor,
      entity: component({ name: 'other', metadata: { annotations } }),
    });

    expect(inferred.entity.metadata.annotations).toEqual({
      [SOURCE]: 'inferred',
    });
    expect(nothing.entity.metadata.annotations).toEqual({});
  });

  it.each(['undecided', 'outside'])('writes nothing for %s', async role => {
    const { processor } = setUp({
      tag: true,
      inferred: { 'component:default/pay': role },
    });
    const entity = component({ name: 'pay' });

    const result = await processOnce({ processor, entity });

    expect(result.entity).toEqual(entity);
  });

  it('writes no label where none is declared by annotation', async () => {
    const { processor } = setUp({
      inferred: { 'component:default/pay': 'platform' },
    });
    const entity = component({
      name: 'pay',
      metadata: { annotations: { [LABEL]: 'none' } },
    });

    const result = await processOnce({ processor, entity });

    expect(marksOf(result.entity)).toMatchObject({
      label: undefined,
      source: undefined,
    });
  });

  it('keeps labels across a restart, until the assessment is loaded', async () => {
    const entity = component({ name: 'pay' });
    const cache = new EntityCache();
    const before = setUp({ inferred: { 'component:default/pay': 'platform' } });
    await processOnce({ processor: before.processor, entity, cache });

    const after = setUp();
    const restarted = await processOnce({
      processor: after.processor,
      entity,
      cache,
    });
    after.known.apply(roles({}, 2));
    const loaded = await processOnce({
      processor: after.processor,
      entity,
      cache,
    });
    const again = await processOnce({
      processor: setUp().processor,
      entity,
      cache,
    });

    expect(marksOf(restarted.entity).label).toBe('platform');
    expect(marksOf(loaded.entity).label).toBeUndefined();
    expect(marksOf(again.entity).label).toBeUndefined();
  });

  it('touches the cache only when the role changes', async () => {
    const { processor } = setUp({
      inferred: { 'component:default/pay': 'platform' },
    });
    const cache = new EntityCache();
    const entity = component({ name: 'pay' });

    await processOnce({ processor, entity, cache });
    await processOnce({ processor, entity, cache });

    expect(cache.writes).toBe(1);
  });

  it('leaves kinds without a role alone', async () => {
    const { processor } = setUp({
      inferred: { 'group:default/a': 'platform' },
    });
    const entity = component({
      kind: 'Group',
      name: 'a',
      metadata: { annotations: { [LABEL]: 'platform' } },
    });

    const result = await processOnce({ processor, entity });

    expect(result.entity).toBe(entity);
    expect(result.emitted).toEqual([]);
  });

  it.each([
    ['labels are null', { labels: null, annotations: null, tags: null }],
    ['labels are a list', { labels: ['portfolio/role'] }],
    ['annotations are text', { annotations: 'portfolio/role' }],
    ['tags are text', { tags: 'portfolio:product' }],
    ['tags hold anything', { tags: [null, 7, ['x'], {}] }],
    ['the role is an object', { annotations: { [LABEL]: { a: 1 } } }],
    ['the label is a number', { labels: { [LABEL]: 7 } }],
    [
      'keys are those of Object',
      {
        labels: { constructor: 'x' },
        annotations: JSON.parse('{"__proto__":"x"}'),
      },
    ],
  ])('does not fail where %s', async (_what, metadata) => {
    const { processor } = setUp({
      tag: true,
      inferred: { 'component:default/__proto__': 'platform' },
    });
    const entity = component({ name: '__proto__', metadata });

    const result = await processOnce({ processor, entity });

    expect(result.entity.metadata.name).toBe('__proto__');
    expect(Object.getPrototypeOf(result.entity.metadata)).toBe(
      Object.prototype,
    );
  });
});
