import { readDeclaredRole, readDeclaredTeamRole } from './declaredRole';
import { nearest } from './nearest';
import { RoleVocabulary } from './roleVocabulary';

interface Written {
  kind?: string;
  annotations?: Record<string, unknown>;
  labels?: Record<string, unknown>;
  tags?: unknown;
  spec?: unknown;
}

function entity(written: Written) {
  const { kind = 'Component', annotations, labels, tags, spec } = written;
  return { kind, metadata: { name: 'x', annotations, labels, tags }, spec };
}

function roleOf(written: Written, vocabulary?: RoleVocabulary) {
  return readDeclaredRole({ entity: entity(written), vocabulary });
}

describe('readDeclaredRole', () => {
  it.each([
    ['product', 'product'],
    [' Platform ', 'platform'],
    ['mixed', 'mixed'],
    ['Two-sided', 'mixed'],
    ['two sided', 'mixed'],
    ['none', 'outside'],
    ['OUTSIDE', 'outside'],
  ])('reads the annotation value %j as %s', (value, role) => {
    expect(roleOf({ annotations: { 'portfolio/role': value } })).toEqual({
      declared: {
        role,
        field: 'metadata.annotations.portfolio/role',
        value,
      },
    });
  });

  it.each([
    ['plattform', 'platform'],
    ['prodcut', 'product'],
    ['noone', 'none'],
    ['backend', undefined],
  ])('reports %j and suggests %s', (value, suggestion) => {
    expect(roleOf({ annotations: { 'portfolio/role': value } })).toEqual({
      problem: {
        field: 'metadata.annotations.portfolio/role',
        value,
        ...(suggestion ? { suggestion } : {}),
      },
    });
  });

  it('takes a label by hand, and one that the module copied from a declaration', () => {
    const labels = { 'portfolio/role': 'platform' };
    const field = 'metadata.labels.portfolio/role';
    expect(roleOf({ labels }).declared?.field).toBe(field);
    expect(
      roleOf({ labels, annotations: { 'portfolio/role-source': 'declared' } })
        .declared?.field,
    ).toBe(field);
  });

  it('takes no label back that was written from an assessment', () => {
    const labels = { 'portfolio/role': 'platform' };
    const annotations = { 'portfolio/role-source': 'inferred' };
    expect(roleOf({ labels, annotations })).toEqual({});
    expect(
      roleOf(
        { labels, annotations },
        { platform: { labels: { 'portfolio/role': ['platform'] } } },
      ),
    ).toEqual({});
  });

  it('lets the annotation win over the label and the type', () => {
    const result = roleOf({
      kind: 'System',
      annotations: { 'portfolio/role': 'product' },
      labels: { 'portfolio/role': 'platform' },
      spec: { type: 'platform' },
    });
    expect(result.declared?.role).toBe('product');
  });

  it('reads telling types of systems and domains, not of components', () => {
    const spec = { type: 'Platform Area' };
    expect(roleOf({ kind: 'Domain', spec }).declared).toEqual({
      role: 'platform',
      field: 'spec.type',
      value: 'Platform Area',
    });
    expect(roleOf({ kind: 'Component', spec })).toEqual({});
    expect(roleOf({ kind: 'System', spec: { type: 'service' } })).toEqual({});
    // In many catalogs every System is called so, platforms too.
    expect(roleOf({ kind: 'System', spec: { type: 'product' } })).toEqual({});
  });

  describe('with configured words', () => {
    const vocabulary: RoleVocabulary = {
      product: { annotations: { 'acme.io/faces': ['customers', 'guests'] } },
      platform: {
        types: ['shared capability', 'platform'],
        labels: { tier: ['foundation'] },
        tags: ['paved-road', 'portfolio:platform'],
        spec: { 'profile.side': ['inside'] },
      },
      none: { types: ['product'], tags: ['sandbox'], kinds: ['component'] },
    };

    it.each<[string, Written, string]>([
      [
        'an annotation',
        { annotations: { 'acme.io/faces': 'Guests' } },
        'product',
      ],
      ['a label', { labels: { tier: 'foundation' } }, 'platform'],
      ['a tag', { tags: ['java', 'paved-road'] }, 'platform'],
      ['a path', { spec: { profile: { side: 'inside' } } }, 'platform'],
      [
        'a type',
        { kind: 'System', spec: { type: 'shared_capability' } },
        'platform',
      ],
      ['a type of one kind', { spec: { type: 'product' } }, 'outside'],
      [
        'a default type beside it',
        { kind: 'System', spec: { type: 'internal-platform' } },
        'platform',
      ],
    ])('reads %s', (_, written, role) => {
      expect(roleOf(written, vocabulary).declared?.role).toBe(role);
    });

    it('says nothing where tags contradict one another, or the tag is our own', () => {
      expect(roleOf({ tags: ['paved-road', 'sandbox'] }, vocabulary)).toEqual(
        {},
      );
      expect(roleOf({ tags: ['portfolio:platform'] }, vocabulary)).toEqual({});
    });

    it('keeps the problem of the annotation beside what the words say', () => {
      const result = roleOf(
        { annotations: { 'portfolio/role': '?' }, tags: ['paved-road'] },
        vocabulary,
      );
      expect(result.declared?.role).toBe('platform');
      expect(result.problem?.value).toBe('?');
    });
  });

  it.each<[string, unknown, unknown, unknown]>([
    ['nothing', undefined, undefined, undefined],
    ['null metadata', 'Component', null, null],
    ['lists', 'Component', ['a'], ['b']],
    [
      'null annotations',
      'System',
      { annotations: null, labels: null, tags: null },
      { type: ['product'] },
    ],
    [
      'an empty value',
      'API',
      { annotations: { 'portfolio/role': ' ' } },
      undefined,
    ],
    [
      'a role of a kind without one',
      'Group',
      { labels: { 'portfolio/role': 'platform' } },
      { type: 'platform' },
    ],
  ])('finds nothing in %s', (_, kind, metadata, spec) => {
    expect(readDeclaredRole({ entity: { kind, metadata, spec } })).toEqual({});
  });

  it('reports a value that is no text', () => {
    const annotations = { 'portfolio/role': ['platform'] };
    expect(roleOf({ annotations }).problem?.value).toBe('a list');
  });
});

describe('readDeclaredTeamRole', () => {
  it('reads the annotation and configured types of Groups only', () => {
    const vocabulary = { teams: { enabling: { types: ['chapter'] } } };
    const annotations = { 'portfolio/role': 'Stream-aligned' };
    expect(
      readDeclaredTeamRole({
        entity: entity({ kind: 'Group', annotations }),
      }).declared?.role,
    ).toBe('product');
    expect(
      readDeclaredTeamRole({
        entity: entity({ kind: 'Group', spec: { type: 'chapter' } }),
        vocabulary,
      }).declared?.role,
    ).toBe('enabling');
    expect(
      readDeclaredTeamRole({ entity: entity({ kind: 'System', annotations }) }),
    ).toEqual({});
  });

  it('suggests the nearest team role', () => {
    const annotations = { 'portfolio/role': 'stream-alligned' };
    expect(
      readDeclaredTeamRole({ entity: entity({ kind: 'Group', annotations }) })
        .problem?.suggestion,
    ).toBe('stream-aligned');
  });
});

describe('nearest', () => {
  it('finds a slip, and nothing for another word or a wall of text', () => {
    const candidates = ['builders', 'partners'];
    expect(nearest({ value: ' Bulders', candidates })).toBe('builders');
    expect(nearest({ value: 'guests', candidates })).toBeUndefined();
    expect(nearest({ value: 'b'.repeat(1e6), candidates })).toBeUndefined();
  });
});
