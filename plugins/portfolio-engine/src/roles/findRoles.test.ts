import {
  CONFIDENCES,
  EVIDENCE,
  EVIDENCE_SOURCES,
  ROLES,
  TEAM_ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { LastRole } from '../assessInput';
import { EntityFacts } from '../facts/types';
import { buildGraph } from '../graph/buildGraph';
import { factsByNode } from '../graph/chooseFacts';
import { drain } from '../graph/drain';
import { buildFacts } from '../testing';
import { findRoles, FindRolesOptions, findUnits } from './findRoles';
import { rolesToRemember } from './hysteresis';
import { shareOf, WEIGHTS } from './weights';

type Inputs = Partial<Omit<FindRolesOptions, 'facts' | 'graph'>>;

function assessRoles(given: readonly EntityFacts[], inputs: Inputs = {}) {
  const graph = drain(buildGraph({ facts: given }));
  const facts = drain(factsByNode({ facts: given, graph }));
  const roles = drain(
    findRoles({ facts, graph, digests: new Map(), ...inputs }),
  );
  function node(ref: string): number {
    return graph.indexOf.get(ref) ?? -1;
  }
  return {
    graph,
    roles,
    role: (ref: string) => ROLES[roles.role[node(ref)]!],
    share: (ref: string) => roles.platformShare[node(ref)]!,
    confidence: (ref: string) => CONFIDENCES[roles.confidence[node(ref)]!],
    teamRole: (ref: string) => TEAM_ROLES[roles.teamRole[node(ref)]!],
    evidence: (ref: string) => {
      const { offsets, code, weight, a, b, words } = roles.evidence;
      const from = offsets[node(ref)]!;
      return Array.from(
        code.subarray(from, offsets[node(ref) + 1]),
        (kind, i) => ({
          id: EVIDENCE[kind]!.id,
          source: EVIDENCE[kind]!.source,
          weight: weight[from + i]!,
          a: a[from + i]!,
          b: b[from + i]!,
          words,
        }),
      );
    },
  };
}

const GREY = 'component:default/grey';
const declared = (role: 'product' | 'platform' | 'mixed' | 'outside') => ({
  role,
  field: 'metadata.annotations.portfolio/role',
  value: role === 'outside' ? 'none' : role,
});
/** Components of one System each, all of one team each. */
function users(count: number, of: string, teams = count): EntityFacts[] {
  return Array.from({ length: count }, (_, i) =>
    buildFacts(`component:default/user${'x'.repeat(i)}`, {
      dependsOn: of,
      partOf: `system:default/home${'x'.repeat(i)}`,
      ownedBy: `group:default/crew${'x'.repeat(i % teams)}`,
    }),
  );
}

describe('one rule at a time', () => {
  const cases: {
    rule: string;
    facts: EntityFacts[];
    fires: string;
    weight: number;
  }[] = [
    {
      rule: 'a component type leans',
      facts: [buildFacts(GREY, { type: 'website' })],
      fires: 'type',
      weight: -0.5,
    },
    {
      rule: 'a cluster is there for builders',
      facts: [buildFacts('resource:default/grey', { type: 'k8s-cluster' })],
      fires: 'type',
      weight: 1.1,
    },
    {
      rule: 'the audience says whom it serves',
      facts: [buildFacts(GREY, { audience: 'end-customers' })],
      fires: 'audience',
      weight: -1.6,
    },
    {
      rule: 'declared capabilities are offered',
      facts: [buildFacts(GREY, { capabilities: ['payments.charge'] })],
      fires: 'declares-capabilities',
      weight: 1,
    },
    {
      rule: 'a part of a declared platform',
      facts: [
        buildFacts(GREY, { partOf: 'system:default/whole' }),
        buildFacts('system:default/whole', {
          declaredRole: declared('platform'),
        }),
      ],
      fires: 'belongs-to-platform',
      weight: 1.5,
    },
    {
      rule: 'a part of what clearly speaks for product',
      facts: [
        buildFacts(GREY, { partOf: 'system:default/whole' }),
        buildFacts('system:default/whole', { audience: 'end-customers' }),
      ],
      fires: 'belongs-to-product',
      weight: -0.8,
    },
    {
      rule: 'a Domain reaches through a System that says nothing, with less',
      facts: [
        buildFacts(GREY, { partOf: 'system:default/whole' }),
        buildFacts('system:default/whole', { partOf: 'domain:default/area' }),
        buildFacts('domain:default/area', {
          declaredRole: declared('platform'),
        }),
      ],
      fires: 'belongs-to-platform',
      weight: 1.2,
    },
    {
      rule: 'an API takes the side of its provider',
      facts: [
        buildFacts('api:default/grey'),
        buildFacts('component:default/maker', {
          declaredRole: declared('product'),
          providesApi: 'api:default/grey',
        }),
      ],
      fires: 'provided-by-product',
      weight: -2,
    },
    {
      rule: 'use by two other systems leans to platform',
      facts: [buildFacts(GREY), ...users(2, GREY)],
      fires: 'used-by-items',
      weight: 0.55,
    },
    {
      rule: 'use by three teams is what makes a platform',
      facts: [buildFacts(GREY), ...users(3, GREY)],
      fires: 'used-by-items',
      weight: 1.5,
    },
    {
      rule: 'a component is used through its API',
      facts: [
        buildFacts(GREY, { providesApi: 'api:default/door' }),
        buildFacts('api:default/door'),
        ...users(3, 'api:default/door'),
      ],
      fires: 'used-by-items',
      weight: 1.5,
    },
    {
      rule: 'a System is used where its parts are, but not by them',
      facts: [
        buildFacts('system:default/whole'),
        buildFacts(GREY, { partOf: 'system:default/whole' }),
        buildFacts('component:default/twin', {
          partOf: 'system:default/whole',
          dependsOn: GREY,
        }),
        ...users(2, GREY),
      ],
      fires: 'used-by-items',
      weight: 0.55,
    },
    {
      rule: 'what only one product uses serves it',
      facts: [
        buildFacts('resource:default/grey'),
        buildFacts('component:default/desk', {
          declaredRole: declared('product'),
          dependsOn: 'resource:default/grey',
        }),
      ],
      fires: 'serves-product',
      weight: -0.7,
    },
    {
      rule: 'a telling word in the name',
      facts: [buildFacts(GREY, { card: { title: 'Storefront' } })],
      fires: 'said-word',
      weight: -1.4,
    },
    {
      rule: 'a word of the description weighs less',
      facts: [buildFacts(GREY, { text: 'grey\n\nA storefront' })],
      fires: 'said-word',
      weight: -1.05,
    },
    {
      rule: 'well-known software',
      facts: [
        buildFacts(GREY, { card: { title: 'Grafana' }, text: 'grey\nGrafana' }),
      ],
      fires: 'known-software',
      weight: 1.6,
    },
    {
      rule: 'the name of an owner that the catalog does not have',
      facts: [buildFacts(GREY, { ownedBy: 'group:default/infrastructure' })],
      fires: 'owner-word',
      weight: 0.84,
    },
    {
      rule: 'the declared role of the team',
      facts: [
        buildFacts(GREY, { ownedBy: 'group:default/crew' }),
        buildFacts('group:default/crew', { declaredTeamRole: 'platform' }),
      ],
      fires: 'owner-is-platform-team',
      weight: 1.2,
    },
    {
      rule: 'what else the team owns',
      facts: [
        buildFacts(GREY, { ownedBy: 'group:default/crew' }),
        ...['a', 'b'].map(name =>
          buildFacts(`component:default/${name}`, {
            ownedBy: 'group:default/crew',
            declaredRole: declared('product'),
          }),
        ),
      ],
      fires: 'owner-owns-product',
      weight: (-0.5 * 2) / 3,
    },
    {
      rule: 'five teams that use it outweigh what it is about',
      facts: [buildFacts(GREY), ...users(5, GREY)],
      fires: 'used-by-items',
      weight: 2,
    },
    {
      rule: 'a System with a front end that nobody builds on is an experience',
      facts: [
        buildFacts('system:default/whole'),
        buildFacts('component:default/whole-ui', {
          partOf: 'system:default/whole',
        }),
        buildFacts('component:default/grey', {
          partOf: 'system:default/whole',
        }),
      ],
      fires: 'holds-touch-point',
      weight: -0.9,
    },
    {
      rule: 'of one owner and one first name are parts of one thing',
      facts: [
        buildFacts('component:default/grey-service', {
          ownedBy: 'group:default/crew',
        }),
        buildFacts('component:default/grey-site', {
          ownedBy: 'group:default/crew',
          audience: 'end-customers',
        }),
      ],
      fires: 'sibling-product',
      weight: -2 / 3,
    },
    {
      rule: 'a sample is outside',
      facts: [buildFacts('component:default/petstore')],
      fires: 'looks-like-sample',
      weight: 0,
    },
  ];

  it.each(cases)('$rule', ({ facts, fires, weight }) => {
    const { evidence } = assessRoles(facts);
    const found = evidence(facts[0]!.ref);
    expect(found.map(({ id }) => id)).toEqual([fires]);
    expect(found[0]!.weight).toBeCloseTo(weight, 2);
  });

  it.each([
    ['service', 'component'],
    ['openapi', 'api'],
    ['database', 'resource'],
    ['experimental', 'component'],
  ])('says nothing of type %s', (type, kind) => {
    const ref = `${kind}:default/grey`;
    const { evidence, role, share, confidence } = assessRoles([
      buildFacts(ref, { type, lifecycle: 'production' }),
    ]);
    expect(evidence(ref)).toEqual([]);
    expect([role(ref), share(ref), confidence(ref)]).toEqual([
      'undecided',
      0.5,
      'unsure',
    ]);
  });

  it('never takes use for a sign of a product', () => {
    const { share } = assessRoles([buildFacts(GREY), ...users(40, GREY, 1)]);
    expect(share(GREY)).toBeGreaterThan(0.5);
  });

  it('counts a system of many components as one user', () => {
    const crowd = Array.from({ length: 9 }, (_, i) =>
      buildFacts(`component:default/part${'x'.repeat(i)}`, {
        dependsOn: GREY,
        partOf: 'system:default/home',
        ownedBy: 'group:default/crew',
      }),
    );
    const { evidence } = assessRoles([buildFacts(GREY), ...crowd]);
    expect(evidence(GREY)).toEqual([]);
  });
});

describe('the sum', () => {
  it('lets a declared role win over everything', () => {
    const { role, confidence, share, evidence } = assessRoles([
      buildFacts(GREY, {
        type: 'website',
        declaredRole: declared('platform'),
        audience: 'end-customers',
        card: { title: 'Storefront checkout shop' },
        ownedBy: 'group:default/crew',
      }),
      buildFacts('group:default/crew', { declaredTeamRole: 'product' }),
    ]);
    expect(role(GREY)).toBe('platform');
    expect(confidence(GREY)).toBe('declared');
    expect(share(GREY)).toBeGreaterThan(0.95);
    expect(evidence(GREY)[0]!.id).toBe('declared-role');
  });

  it.each([
    ['outside', 'outside'],
    ['mixed', 'mixed'],
  ] as const)('takes a declared %s at its word', (said, expected) => {
    const { role } = assessRoles([
      buildFacts(GREY, { declaredRole: declared(said) }),
    ]);
    expect(role(GREY)).toBe(expected);
  });

  it('holds every source but the declared one to its cap', () => {
    const { evidence } = assessRoles(
      [
        buildFacts(GREY, {
          type: 'library',
          audience: 'builders',
          capabilities: ['a'],
          card: { title: 'Kubernetes Terraform Grafana SDK developer portal' },
          tags: ['infrastructure', 'gitops', 'observability'],
        }),
      ],
      {
        customEvidence: new Map([
          [GREY, [{ id: 'reported', weight: 50, a: 'much used', b: 'meter' }]],
        ]),
      },
    );
    const found = evidence(GREY);
    for (const source of EVIDENCE_SOURCES) {
      const sum = found
        .filter(reason => reason.source === source)
        .reduce((total, { weight }) => total + weight, 0);
      expect(Math.abs(sum)).toBeLessThanOrEqual(WEIGHTS.sourceCap + 1e-5);
    }
    expect(found.filter(({ source }) => source === 'custom')).toHaveLength(1);
  });

  it('does not add up a word that is said again', () => {
    const [once, often] = ['A shop.', 'A shop, a shop and a shop.'].map(text =>
      assessRoles([buildFacts(GREY, { text })]).share(GREY),
    );
    expect(often).toBe(once);
  });

  it('is very likely only if two sources agree', () => {
    const words = { card: { title: 'Shopping cart' }, text: 'Shopping cart' };
    const said = assessRoles([buildFacts(GREY, words)]);
    const both = assessRoles([
      buildFacts(GREY, { ...words, audience: 'end-customers' }),
    ]);
    expect([said.role(GREY), said.confidence(GREY)]).toEqual([
      'product',
      'likely',
    ]);
    expect(both.confidence(GREY)).toBe('very-likely');
  });

  it('ignores evidence of other plugins that claims another source', () => {
    const { evidence } = assessRoles([buildFacts(GREY)], {
      customEvidence: new Map([
        [
          GREY,
          [
            { id: 'declared-role', weight: 9 },
            { id: 'no-such-thing', weight: 9 },
            { id: 'reported', weight: NaN },
          ],
        ],
      ]),
    });
    expect(evidence(GREY)).toEqual([]);
  });

  it('does not run in a circle from unit to team to unit', () => {
    const { share } = assessRoles([
      buildFacts(GREY, { ownedBy: 'group:default/crew' }),
      buildFacts('component:default/other', {
        ownedBy: 'group:default/crew',
        audience: 'builders',
      }),
    ]);
    // The other is the only decided one: nothing else speaks for the team.
    expect(share('component:default/other')).toBeCloseTo(
      shareOf(WEIGHTS.audience.builders),
      3,
    );
  });

  it('leaves a System with a front end alone that others build on', () => {
    const { evidence } = assessRoles([
      buildFacts('system:default/whole'),
      buildFacts('component:default/whole-ui', {
        partOf: 'system:default/whole',
      }),
      buildFacts(GREY, { partOf: 'system:default/whole' }),
      ...users(1, GREY),
    ]);
    expect(evidence('system:default/whole')).toEqual([]);
  });

  it('takes the same first name of another owner for chance', () => {
    const { evidence } = assessRoles([
      buildFacts('component:default/grey-service', {
        ownedBy: 'group:default/crew',
      }),
      buildFacts('component:default/grey-site', {
        ownedBy: 'group:default/others',
        audience: 'end-customers',
      }),
    ]);
    expect(evidence('component:default/grey-service')).toEqual([]);
  });

  it('lets the name of a shop count more than a cluster around it', () => {
    const { role } = assessRoles([
      buildFacts('component:default/magento', {
        partOf: 'system:default/cluster',
        ownedBy: 'group:default/infrastructure',
      }),
      buildFacts('system:default/cluster', { audience: 'builders' }),
    ]);
    expect(role('component:default/magento')).toBe('product');
  });

  it('decides nothing by the owner and the rest of the catalog alone', () => {
    const { role, evidence } = assessRoles([
      buildFacts(GREY, { ownedBy: 'group:default/crew' }),
      ...Array.from({ length: 300 }, (_, i) =>
        buildFacts(`component:default/p${i}`, {
          ownedBy: 'group:default/crew',
          audience: 'builders',
        }),
      ),
    ]);
    expect(evidence(GREY).map(({ id }) => id)).toEqual([
      'owner-owns-platform',
      'catalog-mostly-platform',
    ]);
    expect(role(GREY)).toBe('undecided');
  });

  it('says nothing by words that it was told to ignore', () => {
    const shop = [buildFacts('component:default/shop')];
    expect(assessRoles(shop).role('component:default/shop')).toBe('product');
    expect(
      assessRoles(shop, { ignoredWords: new Set(['shop']) }).role(
        'component:default/shop',
      ),
    ).toBe('undecided');
  });

  it('moves no other share when an unrelated entity comes', () => {
    const catalog = [
      buildFacts(GREY, { type: 'library', partOf: 'system:default/whole' }),
      buildFacts('system:default/whole', { ownedBy: 'group:default/crew' }),
      ...users(4, GREY),
      buildFacts('api:default/door', { ownedBy: 'group:default/crew' }),
    ];
    const before = assessRoles(catalog);
    const after = assessRoles([
      buildFacts('component:default/aaa', {
        audience: 'builders',
        ownedBy: 'group:default/strangers',
      }),
      ...catalog,
    ]);
    for (const { ref } of catalog) {
      expect(Math.abs(before.share(ref) - after.share(ref))).toBeLessThan(0.01);
    }
  });
});

describe('two-sided', () => {
  function whole(platform: number, product: number, title = 'grey') {
    const part = (i: number, role: 'product' | 'platform') =>
      buildFacts(`component:default/${role}${'x'.repeat(i)}`, {
        partOf: 'system:default/whole',
        audience: role === 'platform' ? 'builders' : 'end-customers',
      });
    return assessRoles([
      buildFacts('system:default/whole', { card: { title } }),
      ...Array.from({ length: platform }, (_, i) => part(i, 'platform')),
      ...Array.from({ length: product }, (_, i) => part(i, 'product')),
    ]).role('system:default/whole');
  }

  it.each([
    [2, 2, 'mixed'],
    [3, 2, 'mixed'],
    [2, 4, 'mixed'],
    [1, 1, 'undecided'],
    [5, 2, 'platform'],
    [6, 1, 'platform'],
    [1, 9, 'product'],
  ])(
    'finds a System of %i platform and %i product parts to be %s',
    (platform, product, role) => {
      expect(whole(platform, product)).toBe(role);
    },
  );

  it('leaves a System that says clearly what it is', () => {
    expect(whole(2, 2, 'Shopping cart')).not.toBe('mixed');
  });

  it('finds a unit two-sided only if sources about itself disagree strongly', () => {
    const shop = {
      card: { title: 'Shop checkout' },
      text: 'Shop checkout',
    };
    const torn = [buildFacts(GREY, { ...shop, audience: 'builders' })];
    expect(assessRoles(torn).role(GREY)).toBe('mixed');
    // Being part of a platform makes no shop two-sided.
    const housed = [
      buildFacts(GREY, { ...shop, partOf: 'system:default/whole' }),
      buildFacts('system:default/whole', {
        declaredRole: declared('platform'),
      }),
    ];
    expect(assessRoles(housed).role(GREY)).not.toBe('mixed');
  });
});

describe('hysteresis', () => {
  /** Share of 0.73: platform, but not well beyond the threshold of 0.70. */
  const barely = [buildFacts(GREY, { tags: ['library'] })];
  /** Share of 0.93. */
  const clearly = [buildFacts(GREY, { audience: 'builders' })];

  it.each<[string, EntityFacts[], LastRole | undefined, boolean, string]>([
    ['a new unit is taken as seen', barely, undefined, true, 'platform'],
    [
      'a small step keeps the role',
      barely,
      { role: 'product' },
      true,
      'product',
    ],
    [
      'a large step changes it',
      clearly,
      { role: 'product' },
      false,
      'platform',
    ],
    [
      'a second settled run changes it',
      barely,
      { role: 'product', pending: 'platform' },
      true,
      'platform',
    ],
    [
      'a second run that does not count changes nothing',
      barely,
      { role: 'product', pending: 'platform' },
      false,
      'product',
    ],
    [
      'another pending role changes nothing',
      barely,
      { role: 'product', pending: 'mixed' },
      true,
      'product',
    ],
    [
      'the same role stays',
      barely,
      { role: 'platform', pending: 'product' },
      true,
      'platform',
    ],
    [
      'a declared role is exempt',
      [buildFacts(GREY, { declaredRole: declared('platform') })],
      { role: 'product' },
      false,
      'platform',
    ],
  ])('%s', (_, facts, last, confirmsPending, expected) => {
    const lastRoles = new Map(last ? [[GREY, last]] : []);
    const { role } = assessRoles(facts, { lastRoles, confirmsPending });
    expect(role(GREY)).toBe(expected);
  });

  it('gives up a decided role at once only when the share is well within', () => {
    const lastRoles = new Map<string, LastRole>([[GREY, { role: 'platform' }]]);
    const type = { type: 'library' };
    expect(
      assessRoles([buildFacts(GREY, type)], { lastRoles }).role(GREY),
    ).toBe('platform');
    expect(assessRoles([buildFacts(GREY)], { lastRoles }).role(GREY)).toBe(
      'undecided',
    );
  });

  it('confirms in the run after the one that saw it first', () => {
    let lastRoles: ReadonlyMap<string, LastRole> = new Map([
      [GREY, { role: 'product' }],
    ]);
    const shown = [1, 2].map(() => {
      const run = assessRoles(barely, { lastRoles, confirmsPending: true });
      lastRoles = drain(
        rolesToRemember({
          graph: run.graph,
          units: findUnits(run.graph),
          roles: run.roles,
        }),
      );
      return run.role(GREY);
    });
    expect(shown).toEqual(['product', 'platform']);
    expect(lastRoles.get(GREY)).toEqual({ role: 'platform' });
  });

  it('remembers no declared role', () => {
    const run = assessRoles([
      buildFacts(GREY, { declaredRole: declared('platform') }),
    ]);
    const remembered = rolesToRemember({
      graph: run.graph,
      units: findUnits(run.graph),
      roles: run.roles,
    });
    expect(drain(remembered).size).toBe(0);
  });
});

describe('team roles', () => {
  const CREW = 'group:default/crew';
  function team(
    owned: [kind: string, role: 'product' | 'platform'][],
    said: Partial<EntityFacts> = {},
  ) {
    return assessRoles([
      buildFacts(CREW, said),
      ...owned.map(([kind, role], i) =>
        buildFacts(`${kind}:default/thing${'x'.repeat(i)}`, {
          ownedBy: CREW,
          declaredRole: declared(role),
        }),
      ),
    ]).teamRole(CREW);
  }

  it.each<[string, [string, 'product' | 'platform'][], string]>([
    ['one unit is too few', [['system', 'platform']], 'undecided'],
    [
      'two platforms',
      [
        ['system', 'platform'],
        ['component', 'platform'],
      ],
      'platform',
    ],
    [
      'resources alone',
      [
        ['resource', 'platform'],
        ['resource', 'platform'],
      ],
      'undecided',
    ],
    [
      'half and half',
      [
        ['system', 'platform'],
        ['component', 'product'],
      ],
      'undecided',
    ],
    [
      'mostly products',
      [
        ['system', 'product'],
        ['component', 'product'],
        ['component', 'platform'],
      ],
      'product',
    ],
  ])('%s', (_, owned, expected) => {
    expect(team(owned)).toBe(expected);
  });

  it('takes a declared team role first', () => {
    expect(
      team(
        [
          ['system', 'product'],
          ['system', 'product'],
        ],
        { declaredTeamRole: 'enabling' },
      ),
    ).toBe('enabling');
  });
});
