import { declared, entity, readGaps, several } from '../__testUtils__/readGaps';

/** Groups with a member each, so that they are real teams. */
function teams(...names: string[]) {
  return names.flatMap(name => [
    entity(`group:${name}`),
    entity(`user:member-of-${name}`, { memberOf: `group:${name}` }),
  ]);
}

describe('no-owner', () => {
  const kind = 'no-owner';

  it('is said once of a whole without an owner and its parts, with who uses them', () => {
    const gaps = readGaps(
      [
        ...teams('shop'),
        entity('system:pay'),
        entity('component:pay-api', { partOf: 'system:pay' }),
        entity('component:cart', {
          ownedBy: 'group:shop',
          dependsOn: 'component:pay-api',
        }),
      ],
      { kind },
    );
    expect(gaps).toEqual([
      expect.objectContaining({
        text: 'pay names no owner.',
        severity: 'medium',
        mend: 'spec.owner = ?',
      }),
    ]);
  });

  it('is said of a part alone where its whole has an owner, who is suggested', () => {
    const [gap, ...others] = readGaps(
      [
        ...teams('shop'),
        entity('system:pay', { ownedBy: 'group:shop' }),
        entity('component:pay-api', { partOf: 'system:pay' }),
      ],
      { kind },
    );
    expect(others).toEqual([]);
    expect(gap).toMatchObject({
      refs: ['component:default/pay-api'],
      team: 'group:default/shop',
      suggested: 'group:default/shop',
      because: 'owns-container',
      mend: 'spec.owner = {owner}',
    });
  });

  it('is not said of what is owned, or outside of every count', () => {
    expect(
      readGaps(
        [
          ...teams('shop'),
          entity('component:cart', { ownedBy: 'group:shop' }),
          entity('component:sample', declared('outside')),
        ],
        { kind },
      ),
    ).toEqual([]);
  });
});

describe('owner-not-found', () => {
  const kind = 'owner-not-found';

  it('is said of each missing owner once, with the Group whose name is near', () => {
    const gaps = readGaps(
      [
        ...teams('checkout', 'shop', 'search'),
        entity('component:a', { ownedBy: 'group:check-out' }),
        entity('component:b', { ownedBy: 'group:check-out' }),
        entity('component:c', { ownedBy: 'group:shop' }),
        entity('component:d', { ownedBy: 'group:search' }),
      ],
      { kind },
    );
    expect(gaps).toEqual([
      expect.objectContaining({
        text: 'check-out owns 2 entities, and the catalog does not have it.',
        counted: ['component:default/a', 'component:default/b'],
        suggested: 'group:default/checkout',
        because: 'similar-name',
        mend: 'spec.owner = {owner}',
      }),
    ]);
  });

  it('asks to register a Group whose name is like no other', () => {
    expect(
      readGaps(
        [
          ...teams('te-0014'),
          entity('component:a', { ownedBy: 'group:te-0013' }),
          entity('component:b', { ownedBy: 'group:te-0014' }),
        ],
        { kind },
      ),
    ).toEqual([
      expect.objectContaining({ suggested: undefined, mend: 'entity = ?' }),
    ]);
  });

  it('is one finding where fewer than half of the owners resolve', () => {
    const gaps = readGaps(
      [
        ...teams('shop'),
        entity('component:a', { ownedBy: 'group:shop' }),
        entity('component:b', { ownedBy: 'group:x' }),
        entity('component:c', { ownedBy: 'group:y' }),
      ],
      { kind },
    );
    expect(gaps).toEqual([
      expect.objectContaining({
        collapsed: true,
        counted: ['group:default/x', 'group:default/y'],
        text: '2 owners that entities name are not in the catalog. Import your Groups once, and their names lead somewhere.',
      }),
    ]);
  });

  it('is one finding where every Domain names a department that is none', () => {
    const gaps = readGaps(
      [
        ...teams('shop'),
        ...several(20, n =>
          entity(`component:c${n}`, { ownedBy: 'group:shop' }),
        ),
        ...several(10, n =>
          entity(`domain:d${n}`, { ownedBy: `group:department-${n}` }),
        ),
      ],
      { kind },
    );
    expect(gaps).toHaveLength(1);
    expect(gaps[0]!.counted).toHaveLength(10);
  });

  it('is not said of people in a catalog without people', () => {
    expect(
      readGaps([entity('component:a', { ownedBy: 'user:ann' })], { kind }),
    ).toEqual([]);
  });
});

describe('owner-is-a-person', () => {
  const kind = 'owner-is-a-person';

  it('is said of the whole that one person owns, with their only Group', () => {
    const gaps = readGaps(
      [
        entity('group:shop'),
        entity('user:ann', { memberOf: 'group:shop' }),
        entity('system:pay', { ownedBy: 'user:ann' }),
        entity('component:api', { ownedBy: 'user:ann', partOf: 'system:pay' }),
      ],
      { kind },
    );
    expect(gaps).toEqual([
      expect.objectContaining({
        refs: ['system:default/pay', 'user:default/ann'],
        suggested: 'group:default/shop',
        because: 'group-of-owner',
      }),
    ]);
  });

  it('leaves who is gone to owner-not-found', () => {
    const facts = [
      entity('user:ben'),
      entity('component:api', { ownedBy: 'user:ann' }),
    ];
    expect(readGaps(facts, { kind })).toEqual([]);
    expect(readGaps(facts, { kind: 'owner-not-found' })).toHaveLength(1);
  });

  it('names no one of several Groups of a person', () => {
    const [gap] = readGaps(
      [
        entity('user:ann', { memberOf: ['group:a', 'group:b'] }),
        entity('group:a'),
        entity('group:b'),
        entity('component:api', { ownedBy: 'user:ann' }),
      ],
      { kind },
    );
    expect(gap).toMatchObject({ suggested: undefined, mend: 'spec.owner = ?' });
  });
});

describe('owner-has-no-members', () => {
  const kind = 'owner-has-no-members';
  const owned = entity('component:a', { ownedBy: 'group:ghosts' });

  it('is said where Groups have members', () => {
    expect(
      readGaps([...teams('shop'), entity('group:ghosts'), owned], { kind }),
    ).toEqual([
      expect.objectContaining({
        text: 'ghosts owns 1 entity, and nobody is a member of it.',
        team: 'group:default/ghosts',
        mend: 'spec.members = ?',
      }),
    ]);
  });

  it('is not said of a department whose teams have people', () => {
    expect(
      readGaps(
        [
          entity('group:ghosts'),
          entity('group:team', { childOf: 'group:ghosts' }),
          entity('user:ann', { memberOf: 'group:team' }),
          owned,
        ],
        { kind },
      ),
    ).toEqual([]);
  });

  it('is not said where hardly any Group has members', () => {
    expect(
      readGaps(
        [
          ...teams('shop'),
          ...several(3, n => entity(`group:g${n}`)),
          entity('group:ghosts'),
          owned,
        ],
        { kind },
      ),
    ).toEqual([]);
  });
});

/** A major platform and products of three teams that use it. */
function platformAndProducts(named: number) {
  return [
    ...teams('core', 'a', 'b', 'c'),
    entity('user:pat'),
    entity('system:core', { ownedBy: 'group:core', ...declared('platform') }),
    entity('component:core-api', {
      ownedBy: 'group:core',
      partOf: 'system:core',
    }),
    ...['a', 'b', 'c'].flatMap((name, i) => [
      entity(`system:${name}`, {
        ownedBy: `group:${name}`,
        ...declared('product'),
        ...(i < named && {
          card: { name, productManagers: ['user:default/pat'] },
        }),
      }),
      entity(`component:${name}-web`, {
        ownedBy: `group:${name}`,
        partOf: `system:${name}`,
        dependsOn: 'component:core-api',
      }),
    ]),
  ];
}

describe('platform-without-pm', () => {
  const kind = 'platform-without-pm';

  it('is said of a major platform where products name theirs', () => {
    expect(readGaps(platformAndProducts(3), { kind })).toEqual([
      expect.objectContaining({
        text: 'core names no product manager, and 3 teams use it.',
        team: 'group:default/core',
        mend: 'metadata.annotations.portfolio/product-manager = ?',
      }),
    ]);
  });

  it('is not said where naming them is no habit', () => {
    expect(readGaps(platformAndProducts(2), { kind })).toEqual([]);
  });

  it('is not said where the Group that owns it names one', () => {
    const facts = platformAndProducts(3).map(each =>
      each.ref === 'group:default/core'
        ? entity('group:core', {
            card: { name: 'core', productManagers: ['user:default/pat'] },
          })
        : each,
    );
    expect(readGaps(facts, { kind })).toEqual([]);
  });
});

describe('pm-not-found', () => {
  const kind = 'pm-not-found';
  const naming = entity('system:pay', {
    card: { name: 'pay', productManagers: ['user:default/gone'] },
  });

  it('is said of who names somebody that is not there', () => {
    expect(readGaps([entity('user:ann'), naming], { kind })).toEqual([
      expect.objectContaining({
        text: 'pay names a product manager whom the catalog does not have: user:default/gone.',
        severity: 'high',
      }),
    ]);
  });

  it('is not said in a catalog without people', () => {
    expect(readGaps([naming], { kind })).toEqual([]);
  });

  it('is not said of who is there', () => {
    expect(readGaps([entity('user:gone'), naming], { kind })).toEqual([]);
  });
});

/** A platform of `owner`, and components of teams that use it. */
function usedPlatform(owner: string, users: string[]) {
  return [
    entity('system:core', {
      ownedBy: `group:${owner}`,
      ...declared('platform'),
    }),
    entity('component:core-api', {
      ownedBy: `group:${owner}`,
      partOf: 'system:core',
      ...declared('platform'),
    }),
    ...users.map(name =>
      entity(`component:of-${name}`, {
        ownedBy: `group:${name}`,
        dependsOn: 'component:core-api',
      }),
    ),
  ];
}

describe('platform-owned-by-product-team', () => {
  const kind = 'platform-owned-by-product-team';
  const roles = [
    entity('group:shop', { declaredTeamRole: 'product' }),
    entity('group:infra', { declaredTeamRole: 'platform' }),
    entity('component:infra-tool', { ownedBy: 'group:infra' }),
  ];

  it('is said of a platform that other teams use', () => {
    expect(
      readGaps([...roles, ...usedPlatform('shop', ['a', 'b'])], { kind }),
    ).toEqual([
      expect.objectContaining({
        text: 'core is a platform that 2 other teams use, and shop, which owns it, works on products.',
        counted: ['group:default/a', 'group:default/b'],
      }),
    ]);
  });

  it('suggests the platform team that owns what holds it', () => {
    const [gap] = readGaps(
      [
        ...roles,
        entity('domain:tech', {
          ownedBy: 'group:infra',
          ...declared('product'),
        }),
        ...usedPlatform('shop', ['a', 'b']).map(each =>
          each.kind === 'system'
            ? entity('system:core', {
                ownedBy: 'group:shop',
                partOf: 'domain:tech',
                ...declared('platform'),
              })
            : each,
        ),
      ],
      { kind },
    );
    expect(gap).toMatchObject({
      suggested: 'group:default/infra',
      because: 'owns-container',
    });
  });

  it.each([
    ['one other team uses it', [...roles, ...usedPlatform('shop', ['a'])]],
    [
      'a platform team owns it',
      [...roles, ...usedPlatform('infra', ['a', 'b'])],
    ],
    [
      'there is no platform team at all',
      [roles[0]!, ...usedPlatform('shop', ['a', 'b'])],
    ],
    [
      'nobody knows what the team works on',
      [...roles, ...usedPlatform('unknown', ['a', 'b'])],
    ],
  ])('is not said where %s', (_, facts) => {
    expect(readGaps(facts, { kind })).toEqual([]);
  });
});

describe('product-owned-by-platform-team', () => {
  const kind = 'product-owned-by-platform-team';
  const infra = entity('group:infra', { declaredTeamRole: 'platform' });
  const shop = [
    entity('group:shop', { declaredTeamRole: 'product' }),
    entity('component:cart', { ownedBy: 'group:shop' }),
  ];
  const products = [
    entity('system:app', { ownedBy: 'group:infra', ...declared('product') }),
    entity('system:site', { ownedBy: 'group:infra', ...declared('product') }),
  ];

  it('is said once a team', () => {
    expect(readGaps([infra, ...shop, ...products], { kind })).toEqual([
      expect.objectContaining({
        text: 'infra works on platforms, and owns 2 products for end customers, such as app.',
      }),
    ]);
  });

  it('is not said where no team works on products', () => {
    expect(readGaps([infra, ...products], { kind })).toEqual([]);
  });

  it('is not said of what only seems to be a product', () => {
    expect(
      readGaps(
        [infra, ...shop, entity('system:thing', { ownedBy: 'group:infra' })],
        { kind },
      ),
    ).toEqual([]);
  });
});

describe('undocumented-capability', () => {
  const kind = 'undocumented-capability';
  function offered(card: { description?: string; docs?: boolean } = {}) {
    return [
      entity('component:flags', {
        ...declared('platform'),
        card: { name: 'flags', ...card },
      }),
      entity('component:cart', { dependsOn: 'component:flags' }),
    ];
  }

  it('is said of what is used and says nothing', () => {
    expect(readGaps(offered(), { kind })).toEqual([
      expect.objectContaining({
        text: 'flags is used by 1 unit, and has no docs, no readable definition and no telling description.',
        counted: ['component:default/cart'],
      }),
    ]);
  });

  it.each([
    ['a telling description', offered({ description: 'Switches features.' })],
    ['docs', offered({ docs: true })],
    ['no user', offered().slice(0, 1)],
  ])('is not said of one with %s', (_, facts) => {
    expect(readGaps(facts, { kind })).toEqual([]);
  });
});

describe('undecided-but-used', () => {
  const kind = 'undecided-but-used';
  function used(count: number, said = {}) {
    return [
      entity('resource:bus', said),
      ...several(count, n =>
        entity(`component:c${n}`, {
          ...declared('product'),
          dependsOn: 'resource:bus',
        }),
      ),
    ];
  }

  it('is said from three users on', () => {
    const facts = used(3, { type: 'thing' });
    expect(readGaps(facts, { kind }).map(({ text }) => text)).toEqual([
      'bus is used by 3 units, and nothing says whether it is a product or a platform.',
    ]);
    expect(readGaps(used(2, { type: 'thing' }), { kind })).toEqual([]);
  });

  it('is not said of what has a role', () => {
    expect(readGaps(used(3, declared('platform')), { kind })).toEqual([]);
  });

  it('does not count parts of the same System', () => {
    expect(
      readGaps(
        [
          entity('system:shop'),
          entity('resource:db', { partOf: 'system:shop' }),
          ...several(4, n =>
            entity(`component:c${n}`, {
              partOf: 'system:shop',
              dependsOn: 'resource:db',
            }),
          ),
        ],
        { kind },
      ),
    ).toEqual([]);
  });
});

describe('unregistered-but-used', () => {
  const kind = 'unregistered-but-used';
  function users(count: number, said: Parameters<typeof entity>[1]) {
    return several(count, n =>
      entity(`component:c${n}`, { ownedBy: 'group:ops', ...said }),
    );
  }

  it('is said from three that name it, and left to dangling-dependency below', () => {
    const alone = [
      entity('group:ops'),
      ...users(3, { dependsOn: 'resource:cluster' }),
    ];
    const three = [
      entity('component:other', { ownedBy: 'group:others' }),
      ...alone,
    ];
    // That who owns everything owns this as well tells nothing.
    expect(readGaps(alone, { kind })).toEqual([
      expect.objectContaining({ suggested: undefined }),
    ]);
    expect(readGaps(three, { kind })).toEqual([
      expect.objectContaining({
        text: '3 entities refer to cluster, and the catalog does not have it.',
        suggested: 'group:default/ops',
        because: 'owns-dependents',
        mend: 'entity = {owner}',
      }),
    ]);
    expect(readGaps(three, { kind: 'dangling-dependency' })).toEqual([]);

    const two = three.slice(0, -1);
    expect(readGaps(two, { kind })).toEqual([]);
    expect(readGaps(two, { kind: 'dangling-dependency' })).toHaveLength(2);
  });

  it('is one finding where a whole kind was never imported', () => {
    const gaps = readGaps(
      several(30, n =>
        entity(`component:c${n}`, { partOf: `system:s${n % 10}` }),
      ),
    ).filter(gap => gap.kind !== 'no-owner');
    expect(gaps.map(({ kind: found, text }) => [found, text])).toEqual([
      [
        kind,
        'Others refer to 10 entities of the kind system that the catalog does not have. Import them all at once.',
      ],
    ]);
  });

  it('is one finding where names stand under another kind', () => {
    const gaps = readGaps(
      several(5, n => entity(`system:vendor-${n}`)).concat(
        several(15, n =>
          entity(`component:c${n}`, {
            providesApi: `api:vendor-${(n % 5) + 1}`,
          }),
        ),
      ),
      { kind },
    );
    expect(gaps).toHaveLength(1);
    expect(gaps[0]!.text).toContain('under another kind');
  });
});

describe('unused-platform', () => {
  const kind = 'unused-platform';
  const since = { findings: new Map(), itemUses: new Map() };
  /** Components of which some say what they use, and a platform. */
  function catalog(
    saying: number,
    platform: Parameters<typeof entity>[1] = {},
  ) {
    return [
      entity('system:core', { ...declared('platform'), ...platform }),
      ...several(10, n =>
        entity(`component:c${n}`, {
          ...(n <= saying && { dependsOn: 'system:bus' }),
        }),
      ),
      entity('system:bus', declared('platform')),
    ];
  }
  function old(facts: ReturnType<typeof catalog>, day = '2026-08-01') {
    return readGaps(facts, { kind, firstSeen: { ...since, since: day } });
  }

  it('is said after 90 days in which most say what they use', () => {
    expect(old(catalog(6)).map(({ text }) => text)).toEqual([
      'Nothing in the catalog uses core, though most say what they use.',
    ]);
  });

  it.each([
    ['few say what they use', () => old(catalog(5))],
    ['history is young', () => old(catalog(6), '2026-10-01')],
    ['there is no history', () => readGaps(catalog(6), { kind })],
    ['it serves partners', () => old(catalog(6, { audience: 'partners' }))],
    [
      'a Template creates on it',
      () =>
        old([
          ...catalog(6),
          entity('template:new', { platform: 'system:default/core' }),
        ]),
    ],
    [
      'it is used',
      () =>
        old([
          ...catalog(6),
          entity('component:web', { dependsOn: 'system:core' }),
        ]),
    ],
    [
      'it came of late',
      () =>
        readGaps(catalog(6), {
          kind,
          firstSeen: {
            ...since,
            since: '2026-01-01',
            items: new Map([['system:default/core', '2026-11-01']]),
          },
        }),
    ],
  ])('is not said where %s', (_, read) => {
    expect(read()).toEqual([]);
  });
});
