import { MetadataProblem } from '../../model';
import { entity, readGaps, several } from '../__testUtils__/readGaps';

function troubled(
  ref: string,
  problem: Partial<MetadataProblem> & Pick<MetadataProblem, 'code'>,
) {
  return entity(ref, {
    problems: [{ ref, field: 'spec.lifecycle', ...problem }],
  });
}

describe('malformed-metadata', () => {
  const kind = 'malformed-metadata';

  it('names the fields of an entity, and the value that was meant', () => {
    expect(
      readGaps(
        [
          troubled('component:a', {
            code: 'unknown-field',
            value: 'producion',
            suggestion: 'production',
          }),
        ],
        { kind },
      ),
    ).toEqual([
      expect.objectContaining({
        text: 'Not understood on a: spec.lifecycle.',
        mend: 'spec.lifecycle = production',
      }),
    ]);
  });

  it('is one finding where five have the same trouble', () => {
    const facts = several(5, n =>
      troubled(`component:c${n}`, { code: 'unknown-field' }),
    );
    const gaps = readGaps(facts, { kind });
    expect(gaps).toHaveLength(1);
    expect(gaps[0]).toMatchObject({ collapsed: true });
    expect(gaps[0]!.counted).toHaveLength(5);
    expect(readGaps(facts.slice(1), { kind })).toHaveLength(4);
  });

  it('leaves definitions to the signal of APIs that are hard to use', () => {
    expect(
      readGaps([troubled('api:a', { code: 'definition-unparsable' })], {
        kind,
      }),
    ).toEqual([]);
  });
});

describe('dangling-dependency', () => {
  it('names what is missing, with the field and what was meant', () => {
    expect(
      readGaps(
        [
          entity('component:cart', { consumesApi: 'api:pay' }),
          entity('component:pay'),
          entity('component:web', { dependsOn: 'resource:pay' }),
        ],
        { kind: 'dangling-dependency' },
      ).map(({ text, mend }) => [text, mend]),
    ).toEqual([
      [
        'cart refers to what the catalog does not have: api:default/pay.',
        'spec.consumesApis = ?',
      ],
      [
        'web refers to what the catalog does not have: resource:default/pay.',
        'spec.dependsOn = component:default/pay',
      ],
    ]);
  });

  it('suggests the only entity of the name in another namespace, of the same kind first', () => {
    const mendsOf = (...others: string[]) =>
      readGaps(
        [
          entity('system:shop', { partOf: 'domain:other/trade' }),
          ...others.map(ref => entity(ref)),
        ],
        { kind: 'dangling-dependency' },
      ).map(({ mend }) => mend);
    expect(mendsOf('domain:sales/trade', 'component:sales/trade')).toEqual([
      'spec.domain = domain:sales/trade',
    ]);
    expect(mendsOf('system:sales/trade')).toEqual(['spec.domain = ?']);
    expect(mendsOf('domain:sales/trade', 'domain:north/trade')).toEqual([
      'spec.domain = ?',
    ]);
    expect(mendsOf()).toEqual(['spec.domain = ?']);
  });

  it('is nothing where all is there', () => {
    expect(
      readGaps([
        entity('group:a'),
        entity('component:x', { ownedBy: 'group:a', dependsOn: 'component:y' }),
        entity('component:y', { ownedBy: 'group:a' }),
      ]),
    ).toEqual([]);
  });
});

describe('near-duplicate-type-spelling', () => {
  const kind = 'near-duplicate-type-spelling';
  function typed(...types: string[]) {
    return types.map((type, n) => entity(`component:c${n}`, { type }));
  }

  it.each([
    ['Service', 'service'],
    ['micro-service', 'microservice'],
    ['librarys', 'library'],
    ['websites', 'website'],
    ['serivce', 'service'],
  ])('finds %s beside %s', (rare, usual) => {
    const [gap, ...others] = readGaps(typed(rare, usual, usual, usual), {
      kind,
    });
    expect(others).toEqual([]);
    expect(gap).toMatchObject({
      text: `The type "${rare}" of c0 (1 entity) is "${usual}" on others, such as c1.`,
      mend: `spec.type = ${usual}`,
      counted: ['component:default/c0'],
    });
  });

  it('leaves other words, other kinds and versions alone', () => {
    expect(
      readGaps(
        [
          ...typed('service', 'service', 'service', 'device', 'tool', 'pool'),
          ...typed('runner-v1', 'runner-v2', 'runner-v2', 'runner-v2'),
          entity('resource:r', { type: 'Service' }),
        ],
        { kind },
      ),
    ).toEqual([]);
  });
});

describe('Groups and people', () => {
  it('circles of Groups are one finding with their list', () => {
    const gaps = readGaps([
      entity('group:a', { childOf: 'group:b' }),
      entity('group:b', { childOf: 'group:a' }),
      entity('group:c', { childOf: 'group:c' }),
      entity('group:d', { childOf: 'group:a' }),
    ]);
    expect(gaps.map(({ kind, counted }) => [kind, counted])).toEqual([
      [
        'group-cycle',
        ['group:default/a', 'group:default/b', 'group:default/c'],
      ],
    ]);
  });

  it('people in no Group are a number, and from five on', () => {
    function catalog(alone: number) {
      return [
        entity('group:a'),
        ...several(4, n => entity(`user:in-${n}`, { memberOf: 'group:a' })),
        ...several(alone, n => entity(`user:alone-${n}`)),
      ];
    }
    expect(readGaps(catalog(5))).toEqual([
      expect.objectContaining({
        kind: 'users-in-no-group',
        text: '5 people are in no Group. Import who belongs to which Group.',
        refs: [],
        counted: undefined,
      }),
    ]);
    expect(readGaps(catalog(4))).toEqual([]);
    // Hardly anybody is in a Group: that says nothing of the others.
    expect(readGaps(catalog(20))).toEqual([]);
  });
});
