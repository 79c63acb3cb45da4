import fc from 'fast-check';
import { FactMapping } from './factMapping';
import { FactsOptions, readFacts } from './readFacts';
import { RefPool } from './RefPool';

interface Written {
  kind?: unknown;
  name?: unknown;
  metadata?: Record<string, unknown>;
  annotations?: unknown;
  spec?: unknown;
  relations?: unknown;
}

function entity(written: Written) {
  const { kind = 'Component', name = 'payments', metadata } = written;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, annotations: written.annotations, ...metadata },
    spec: written.spec,
    relations: written.relations,
  };
}

function facts(written: Written, options?: FactsOptions) {
  return readFacts({ entity: entity(written), options });
}

/** Problems as `code field value → suggestion`. */
function problems(written: Written, options?: FactsOptions) {
  return facts(written, options).problems.map(
    ({ code, field, value, suggestion }) =>
      `${code} ${field}${value === undefined ? '' : ` ${value}`}${
        suggestion === undefined ? '' : ` → ${suggestion}`
      }`,
  );
}

describe('readFacts', () => {
  it('reads a well described component', () => {
    const result = facts({
      name: 'Seat-Booking',
      metadata: {
        namespace: 'Sales',
        title: 'Seat booking',
        description: 'Books seats.\n\nWith **mail** to the passenger.',
        tags: ['Java', 'portfolio:platform', 'team:sky'],
        links: [
          { url: 'https://acme.slack.com/archives/1', title: 'Ask us' },
          { url: 'https://wiki.acme.io/booking', title: 'Dokumentation' },
          { url: 'data:text/html,x', title: 'Runbook' },
        ],
      },
      annotations: {
        'backstage.io/managed-by-location':
          'url:https://git.acme.io/booking/catalog-info.yaml',
        'portfolio/role': 'product',
        'portfolio/product-manager': 'amelia, user:default/Bert',
        'portfolio/capabilities': 'Seat-Holding, fare/quotes',
        'portfolio/needs': 'feature-flags',
        'portfolio/audience': 'end customers',
        'portfolio/success-metrics': 'adoption, Lead Time',
        'portfolio/friction': 'tooling, waiting-for:Identity',
        'portfolio/concerns': 'security',
      },
      spec: {
        type: 'Service',
        lifecycle: 'Production',
        owner: 'sky',
        system: 'booking',
      },
      relations: [
        { type: 'ownedBy', targetRef: 'group:default/sky' },
        { type: 'partOf', targetRef: 'system:Sales/Booking' },
        { type: 'dependencyOf', targetRef: 'component:sales/site' },
        { type: 'inspiredBy', targetRef: 'component:sales/other' },
      ],
    });
    const booked = {
      type: 'Service',
      lifecycle: 'Production',
      name: 'Seat-Booking',
      title: 'Seat booking',
      description: 'Books seats. With **mail** to the passenger.',
      tags: ['java', 'team:sky'],
      links: {
        channel: 'https://acme.slack.com/archives/1',
        docs: 'https://wiki.acme.io/booking',
      },
      docs: true,
      editUrl: 'https://git.acme.io/booking/catalog-info.yaml',
      productManagers: ['user:sales/amelia', 'user:default/bert'],
      needs: ['feature-flags'],
    };
    expect(result).toEqual({
      ref: 'component:sales/seat-booking',
      kind: 'component',
      type: 'service',
      lifecycle: 'production',
      text: `Seat-Booking\nSeat booking\n${booked.description}`,
      tags: ['java', 'team:sky'],
      declaredRole: {
        role: 'product',
        field: 'metadata.annotations.portfolio/role',
        value: 'product',
      },
      audience: 'end-customers',
      capabilities: ['seat-holding', 'fare/quotes'],
      successMetrics: ['adoption', 'lead-time'],
      friction: ['tooling', 'waiting-for:group:sales/identity'],
      concerns: ['security'],
      relations: [
        { name: 'ownedBy', target: 'group:default/sky' },
        { name: 'partOf', target: 'system:sales/booking' },
        {
          name: 'dependsOn',
          source: 'component:sales/site',
          target: 'component:sales/seat-booking',
        },
      ],
      predicates: 0,
      card: booked,
      problems: [],
    });
  });

  it.each([
    ['ownerOf', 'ownedBy'],
    ['hasPart', 'partOf'],
    ['dependencyOf', 'dependsOn'],
    ['apiConsumedBy', 'consumesApi'],
    ['apiProvidedBy', 'providesApi'],
    ['hasMember', 'memberOf'],
    ['parentOf', 'childOf'],
  ])('turns %s into %s', (type, name) => {
    const relations = [{ type, targetRef: 'group:default/a' }];
    expect(facts({ relations }).relations).toEqual([
      {
        name,
        source: 'group:default/a',
        target: 'component:default/payments',
      },
    ]);
  });

  it('keeps of a person no more than the name and a category', () => {
    const result = facts({
      kind: 'User',
      name: 'amelia',
      metadata: { description: 'Principal Shouter, on leave' },
      annotations: { 'portfolio/job-title': 'Platform PM (leaving in May)' },
      spec: {
        profile: { displayName: 'Amelia', email: 'amelia@acme.io' },
        memberOf: ['sky'],
      },
      relations: [{ type: 'memberOf', targetRef: 'group:default/sky' }],
    });
    expect(result.title).toBe('platform-product-manager');
    expect(result.card.displayName).toBe('Amelia');
    expect(JSON.stringify(result)).not.toMatch(/leav|Shouter|@acme/);
  });

  it('reads the team role of a Group, and reports an unknown one', () => {
    const annotations = { 'portfolio/role': 'enabling' };
    expect(facts({ kind: 'Group', annotations }).declaredTeamRole).toBe(
      'enabling',
    );
    expect(
      problems({
        kind: 'Group',
        annotations: { 'portfolio/role': 'platfrom' },
      }),
    ).toEqual([
      'unknown-team-role metadata.annotations.portfolio/role platfrom → platform',
    ]);
  });

  it('sets a bit for each predicate that matches, failing ones not', () => {
    const predicates = [
      () => true,
      () => {
        throw new Error('hostile entity');
      },
      (given: unknown) => JSON.stringify(given).includes('payments'),
      ...Array.from({ length: 40 }, () => () => true),
    ];
    const bits = facts({}, { predicates }).predicates;
    expect(bits).toBe(2 ** 31 - 1 - 2);
  });

  it('says where a definition stands, unless definitions are read apart', () => {
    const state = (definition: unknown, options?: FactsOptions) =>
      facts({ kind: 'API', spec: { definition } }, options).definitionState;
    expect(state('openapi: 3.0.0')).toBe('inline');
    expect(state({ openapi: '3.0.0', paths: {} })).toBe('inline');
    expect(state({ $text: './openapi.yaml' })).toBe('not-loaded');
    expect(state('# remote: https://acme.io/api.yaml')).toBe('not-loaded');
    expect(state(' ')).toBe('missing');
    expect(state(undefined)).toBe('missing');
    expect(state(undefined, { definitionsApart: true })).toBeUndefined();
  });
});

describe('problems', () => {
  it.each<[string, Written, string[]]>([
    [
      'an unknown role',
      { annotations: { 'portfolio/role': 'plattform' } },
      ['unknown-role metadata.annotations.portfolio/role plattform → platform'],
    ],
    [
      'an unknown audience',
      { annotations: { 'portfolio/audience': 'bulders' } },
      [
        'unknown-audience metadata.annotations.portfolio/audience bulders → builders',
      ],
    ],
    [
      'capabilities that are no keys',
      { annotations: { 'portfolio/capabilities': 'Card Payments!, ok, §' } },
      [
        'malformed-capability metadata.annotations.portfolio/capabilities Card Payments! → card-payments',
        'malformed-capability metadata.annotations.portfolio/capabilities §',
      ],
    ],
    [
      'a list in JSON',
      { annotations: { 'portfolio/needs': '["flags", "audit"]' } },
      [
        'malformed-list metadata.annotations.portfolio/needs ["flags", "audit"] → flags, audit',
      ],
    ],
    [
      'a list of YAML in place of text',
      { annotations: { 'portfolio/concerns': ['security', 'audit'] } },
      [
        'malformed-list metadata.annotations.portfolio/concerns [security, audit] → security, audit',
      ],
    ],
    [
      'a product manager who is an address or a team',
      { annotations: { 'portfolio/product-manager': 'a@b.io, group:sky, bo' } },
      [
        'malformed-ref metadata.annotations.portfolio/product-manager a@b.io',
        'malformed-ref metadata.annotations.portfolio/product-manager group:sky',
      ],
    ],
    [
      'misspelt fields',
      {
        spec: {
          consumesApi: ['a'],
          providesAPI: 'b',
          subComponentOf: 'c',
          interactsWith: ['d'],
          lifecycle: 'producion',
        },
      },
      [
        'unknown-field spec.consumesApi [a] → consumesApis',
        'unknown-field spec.providesAPI b → providesApis',
        'unknown-field spec.subComponentOf c → subcomponentOf',
        'malformed-field spec.lifecycle producion → production',
      ],
    ],
    [
      'a field that says nothing on this kind',
      { kind: 'System', spec: { owner: 'a', dependsOn: ['resource:db'] } },
      ['unknown-field spec.dependsOn [resource:db]'],
    ],
    [
      'fields of a wrong form',
      {
        spec: {
          system: ['A', 'B'],
          owner: 7,
          dependsOn: 'component:a, component:b',
          consumesApis: ['a, b', { name: 'c' }],
        },
      },
      [
        'malformed-field spec.system [A, B]',
        'malformed-field spec.owner 7',
        'malformed-list spec.dependsOn component:a, component:b → [component:a, component:b]',
        'malformed-list spec.consumesApis a, b → [a, b]',
        'malformed-ref spec.consumesApis {…}',
      ],
    ],
    [
      'blanks of a template',
      {
        spec: {
          owner: 'group:group-name',
          dependsOn: ['component:<name_of_a_component>'],
          system: '${{ values.system }}',
        },
        relations: [{ type: 'ownedBy', targetRef: 'group:default/group-name' }],
      },
      [
        'malformed-ref spec.owner group:group-name',
        'malformed-ref spec.dependsOn component:<name_of_a_component>',
        'malformed-ref spec.system ${{ values.system }}',
        'malformed-ref relations.ownedBy group:default/group-name',
      ],
    ],
    [
      'relations to what is no ref',
      {
        relations: [
          { type: 'dependsOn', targetRef: 'orders' },
          { type: 'dependsOn', targetRef: 'component:/x' },
          { type: 'dependsOn' },
        ],
      },
      [
        'malformed-ref relations.dependsOn orders',
        'malformed-ref relations.dependsOn component:/x',
        'malformed-ref relations.dependsOn',
      ],
    ],
  ])('reports %s', (_, written, expected) => {
    expect(problems(written)).toEqual(expected);
  });

  it.each<[string, Written]>([
    [
      'fields of an organisation',
      { spec: { types: [1], deployedAt: ['eu'], owner: 'a', owners: ['b'] } },
    ],
    ['unusual lifecycles', { spec: { lifecycle: 'decommissioned' } }],
    [
      'an audience that only says "not outside"',
      { annotations: { 'portfolio/audience': 'internal' } },
    ],
    [
      'empty annotations',
      { annotations: { 'portfolio/role': '', 'portfolio/needs': '' } },
    ],
    [
      'null in place of objects',
      { annotations: null, metadata: { tags: null, labels: null } },
    ],
    ['owners in every form', { spec: { owner: 'te-0013' } }],
  ])('reports nothing about %s', (_, written) => {
    expect(problems(written)).toEqual([]);
  });
});

describe('mapped facts', () => {
  const factMappings: FactMapping[] = [
    {
      fact: 'audience',
      annotation: 'acme.io/faces',
      values: ['public'],
      means: 'end-customers',
    },
    { fact: 'product-manager', label: 'pm' },
    { fact: 'concern', tag: 'pci', means: 'compliance' },
    { fact: 'friction', spec: 'delivery.friction' },
    { fact: 'job-title', spec: 'profile.title' },
    { fact: 'lead-time-days', annotation: 'acme.io/lead-time' },
    { fact: 'incidents', spec: 'incidents', kinds: ['component'] },
    { fact: 'last-release', annotation: 'latest-release-date' },
  ];

  it('reads annotations, labels, tags and paths as if they were ours', () => {
    const result = facts(
      {
        metadata: { tags: ['PCI'], labels: { pm: 'amelia' } },
        annotations: {
          'acme.io/faces': 'Public',
          'acme.io/lead-time': '12.5 days',
          'latest-release-date': '2026-10-01T08:00:00Z',
          'portfolio/concerns': 'security',
        },
        spec: {
          delivery: { friction: ['tooling', 'waiting-for:ops'] },
          incidents: 3,
        },
      },
      { factMappings },
    );
    expect(result.problems).toEqual([]);
    expect(result).toMatchObject({
      audience: 'end-customers',
      concerns: ['security', 'compliance'],
      friction: ['tooling', 'waiting-for:group:default/ops'],
      measures: { leadTimeDays: 12.5, incidents: 3, lastRelease: '2026-10-01' },
      card: { productManagers: ['user:default/amelia'] },
    });
    expect(
      facts(
        { kind: 'User', spec: { profile: { title: 'Tech Lead' } } },
        { factMappings },
      ).title,
    ).toBe('engineering-lead');
  });

  it('tells product managers of an annotation from those of a mapping', () => {
    const { card, mappedManagers } = facts(
      {
        metadata: { labels: { pm: 'moe' } },
        annotations: { 'portfolio/product-manager': 'ann' },
      },
      { factMappings },
    );
    expect(card.productManagers).toEqual([
      'user:default/ann',
      'user:default/moe',
    ]);
    expect(mappedManagers).toEqual(['user:default/moe']);
  });

  it('reports measures that are none', () => {
    const annotations = {
      'acme.io/lead-time': 'soon',
      'latest-release-date': '2026-13-45',
    };
    expect(problems({ annotations }, { factMappings })).toEqual([
      'malformed-field metadata.annotations.acme.io/lead-time soon',
      'malformed-field metadata.annotations.latest-release-date 2026-13-45',
    ]);
  });
});

describe('what a reader of real catalogs must survive', () => {
  it.each([
    ['component:default/<name_of_a_component>', []],
    ['Component:Default/Scaup', ['component:default/scaup']],
    [
      'component:other/name.with_dots and spaces',
      ['component:other/name.with_dots and spaces'],
    ],
    ['API:ns/Ünïcode', ['api:ns/ünïcode']],
    [
      `component:default/${'x'.repeat(100)}`,
      [`component:default/${'x'.repeat(100)}`],
    ],
    [`component:default/${'x'.repeat(100_000)}`, []],
    ['component:default/__proto__', ['component:default/__proto__']],
    [
      { kind: 'System', namespace: 'default', name: 'Old' },
      ['system:default/old'],
    ],
    [['component:default/a'], []],
    [null, []],
  ])('relation to %j', (targetRef, expected) => {
    const relations = [{ type: 'dependsOn', targetRef }];
    expect(facts({ relations }).relations.map(r => r.target)).toEqual(expected);
  });

  it.each([
    ['<name_of_a_component>', true],
    ['${{ values.name }}', true],
    ['component-name', true],
    ['name_of_component', true],
    ['domain-name-service', false],
    ['username', false],
    ['example-website', false],
  ])('name %s is a blank: %s', (name, blank) => {
    expect(facts({ name }).placeholder ?? false).toBe(blank);
  });

  it.each([
    ['Some description of my component', undefined],
    ['${{ values.description }}', undefined],
    ['<description>', undefined],
    ['TODO', undefined],
    ['支付网关，处理所有交易', '支付网关，处理所有交易'],
    [
      'Renders ${{ values }} of templates',
      'Renders ${{ values }} of templates',
    ],
    ['a\u202Eevil\u2066 \u0000b\r\n\tc\ud800', 'aevil b c'],
    [['a list'], undefined],
    [42, undefined],
  ])('description %j gives %j', (description, expected) => {
    expect(facts({ metadata: { description } }).card.description).toBe(
      expected,
    );
  });

  it('huge and hostile values, in bounds', () => {
    const huge = 'é😀'.repeat(500_000);
    const hostile: unknown = JSON.parse(
      '{"__proto__": {"portfolio/role": "platform"}, "constructor": "x", "toString": 1}',
    );
    const result = facts({
      name: huge,
      metadata: {
        title: huge,
        description: huge,
        tags: Array.from({ length: 10_000 }, (_, i) => `${i}${huge}`),
        links: Array.from({ length: 10_000 }, () => ({
          url: huge,
          title: huge,
        })),
        labels: hostile,
      },
      annotations: hostile,
      spec: { type: huge, lifecycle: huge, [huge]: 1, owner: huge },
    });
    expect(result.declaredRole).toBeUndefined();
    expect(result.card.description?.length).toBeLessThanOrEqual(400);
    expect(result.text.length).toBeLessThanOrEqual(1_000);
    expect(result.tags).toHaveLength(50);
    expect(JSON.stringify(result).length).toBeLessThan(20_000);
  });

  it('a hundred thousand relations', () => {
    const relations = Array.from({ length: 100_000 }, (_, i) => ({
      type: 'ownerOf',
      targetRef: `component:default/c${i}`,
    }));
    expect(facts({ kind: 'Group', relations }).relations).toHaveLength(100_000);
  });

  it('no entity at all', () => {
    for (const nothing of [undefined, null, 1, 'text', [], [{}], {}]) {
      expect(readFacts({ entity: nothing }).ref).toBe(
        'unknown:default/unnamed',
      );
    }
  });
});

describe('laws', () => {
  const key = fc.oneof(
    fc.constantFrom('kind', 'metadata', 'spec', 'relations', 'annotations'),
    fc.constantFrom('name', 'namespace', 'title', 'description', 'tags'),
    fc.constantFrom('labels', 'links', 'url', 'type', 'icon', 'targetRef'),
    fc.constantFrom('owner', 'system', 'dependsOn', 'consumesApi', 'lifecycle'),
    fc.constantFrom('profile', 'displayName', 'definition', 'memberOf'),
    fc.constantFrom('portfolio/role', 'portfolio/needs', 'portfolio/friction'),
    fc.constantFrom('portfolio/product-manager', 'portfolio/job-title'),
    fc.constantFrom('__proto__', 'constructor', 'backstage.io/edit-url'),
  );
  const scalar = fc.oneof(
    fc.constantFrom('Component', 'API', 'Group', 'User', 'System', 'ownedBy'),
    fc.constantFrom('component:default/a', 'a, b; c', '[x', 'waiting-for:'),
    fc.constantFrom('https://a.b/c', 'mailto:a@b', 'platform', '$' + '{{ x }}'),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  const { json } = fc.letrec(tie => ({
    json: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      scalar,
      fc.array(tie('json'), { maxLength: 5 }),
      fc
        .array(fc.tuple(key, tie('json')), { maxLength: 6 })
        .map(entries => Object.fromEntries(entries)),
    ),
  }));
  const shaped = fc.record(
    {
      kind: fc.oneof(scalar, json),
      metadata: fc.record(
        {
          name: json,
          annotations: json,
          labels: json,
          tags: json,
          links: json,
        },
        { requiredKeys: [] },
      ),
      spec: json,
      relations: fc.array(json, { maxLength: 5 }),
    },
    { requiredKeys: [] },
  );
  const factMappings: FactMapping[] = [
    { fact: 'incidents', spec: 'profile.name' },
    { fact: 'friction', label: 'owner' },
    { fact: 'job-title', annotation: 'title' },
  ];

  it('never throws, and gives a bounded record that is plain data', () => {
    fc.assert(
      fc.property(fc.oneof(json, shaped), given => {
        const result = readFacts({ entity: given, options: { factMappings } });
        expect(result.ref).toMatch(/^[^:]+:.+\/.+$/s);
        const text = JSON.stringify(result);
        expect(text.length).toBeLessThan(40_000);
        // Undefined fields aside, the record survives storage.
        expect(JSON.stringify(JSON.parse(text))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives the same record with a pool of refs, however full it is', () => {
    const relations = [
      { type: 'ownedBy', targetRef: 'group:default/shop' },
      { type: 'dependencyOf', targetRef: 'Component:default/Cart' },
      { type: 'dependsOn', targetRef: 'no ref' },
    ];
    const options = { refs: new RefPool() };
    for (const name of ['payments', 'cart', 'payments']) {
      const written = { name, relations };
      expect(facts(written, options)).toEqual(facts(written));
    }
  });

  it('gives the same record for the same entity', () => {
    fc.assert(
      fc.property(shaped, given => {
        const copy: unknown = JSON.parse(JSON.stringify(given));
        const again: unknown = JSON.parse(JSON.stringify(given));
        expect(readFacts({ entity: copy })).toEqual(
          readFacts({ entity: again }),
        );
        expect(copy).toEqual(again);
      }),
    );
  });
});
