import { Entity, parseEntityRef } from '@backstage/catalog-model';
import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import {
  assess,
  Assessed,
  Decision,
  drain,
  readFacts,
} from '@backstage-portfolio/plugin-portfolio-engine';
import request from 'supertest';
import { serveSnapshot } from './__testUtils__/serveSnapshot';
import { smallPortfolio } from './__testUtils__/smallPortfolio';

/** What a reader of some may not see. */
const HIDDEN = [
  'component:default/secret-mailer',
  'system:default/secret',
  'group:default/secrets',
];

/**
 * Mailers of three teams that look alike, one of them hidden; a payments
 * platform that two of them use; some without an owner.
 */
function mailers({
  names = ['booking', 'cargo', 'miles', 'secret'],
  others = 0,
}: {
  names?: readonly string[];
  /** Services of further teams, which have nothing to do with mail. */
  others?: number;
} = {}): Assessed {
  const mailer = (name: string, team: string) =>
    entity(`component:default/${name}-mailer`, {
      role: 'product',
      title: `${name} mailer`,
      description:
        'Renders templates of letters, queues unsubscribes and bounces',
      ownedBy: `group:default/${team}`,
      partOf: `system:default/${name}`,
      consumesApi: 'api:default/pay',
    });
  const teams = ['bookers', 'carriers', 'flyers', 'secrets'];
  const entities = [
    ...names.map((name, place) => mailer(name, teams[place]!)),
    ...Array.from({ length: others }, (_, number) =>
      entity(`component:default/other-${number}`, {
        ownedBy: `group:default/others-${number}`,
      }),
    ),
    ...names.map((name, place) =>
      entity(`system:default/${name}`, {
        role: 'product',
        ownedBy: `group:default/${teams[place]}`,
      }),
    ),
    entity('domain:default/money', {
      role: 'platform',
      title: 'Money',
      ownedBy: 'group:default/pay',
    }),
    entity('system:default/payments', {
      role: 'platform',
      title: 'Payments',
      partOf: 'domain:default/money',
    }),
    entity('api:default/pay', {
      role: 'platform',
      title: 'Pay API',
      partOf: 'system:default/payments',
    }),
    entity('component:default/orphan', { title: 'Orphan' }),
    ...['pay', ...teams].map(team => entity(`group:default/${team}`)),
    entity('user:default/ann', { memberOf: 'group:default/pay' }),
  ];
  return drain(
    assess({
      facts: entities.map(one => readFacts({ entity: one })),
      digests: new Map(),
      date: '2026-11-22',
    }),
  );
}

function entity(
  ref: string,
  said: Record<string, string | undefined> = {},
): Entity {
  const { kind, namespace, name } = parseEntityRef(ref);
  const { role, title, description, ...relations } = said;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      namespace,
      title,
      description,
      ...(role && { annotations: { 'portfolio/role': role } }),
    },
    spec: { type: 'service', lifecycle: 'production' },
    relations: Object.entries(relations).map(([type, targetRef]) => ({
      type,
      targetRef: targetRef!,
    })),
  };
}

function decision(on: Partial<Decision>): Decision {
  return {
    id: 7,
    kind: 'gap',
    subject: '',
    value: 'exempt',
    reason: 'Will be retired.',
    author: 'user:default/ann',
    createdAt: '2026-11-20T08:00:00.000Z',
    ...on,
  };
}

/** Every resource of judgements, with a query that gives something. */
const EVERYTHING = [
  '/brief',
  '/signals',
  '/signals?scope=system%3Adefault%2Fpayments',
  '/signals/duplicate-solutions',
  '/signals/duplicate-solutions/evidence?status=all&limit=1',
  '/signals/hard-to-use-apis?scope=domain%3Adefault%2Fmoney',
  '/scopes',
  '/scopes?kind=platform&text=pay',
  '/staffing',
  '/staffing/areas?limit=1',
  '/staffing/areas?major=true',
  '/gaps',
  '/gaps?category=hygiene&sort=severity',
  '/gaps?mine=true&status=all&sort=title&limit=1',
  '/gap-kinds',
  '/gap-kinds?mine=true',
  '/opportunities',
  '/my-platforms',
  '/history',
  '/history?scope=domain%3Adefault%2Fmoney&days=30',
  '/exports/gaps?format=json',
  '/exports/gaps',
  '/exports/evidence?format=json',
  '/exports/evidence?signal=duplicate-solutions&status=all',
  '/exports/brief',
  '/overview',
  '/items/domain%3Adefault%2Fmoney',
  '/entities/component/default/orphan',
  '/entities/group/default/pay',
];

describe('what is concluded', () => {
  it.each(['all', 'some', 'nothing'] as const)(
    'keeps to the contract, and names nothing hidden, for a reader of %s',
    async reading => {
      for (const assessed of [mailers(), smallPortfolio(), undefined]) {
        const { app } = await serveSnapshot({
          assessed,
          reading,
          hidden: HIDDEN,
        });
        for (const path of EVERYTHING) {
          const { status, text } = await request(app).get(path);
          expect({
            path,
            isKnown: status === 200 || status === 404,
            leaks: reading !== 'all' && /secret/i.test(text),
          }).toEqual({ path, isKnown: true, leaks: false });
        }
      }
    },
    60_000,
  );

  it('gives organisation-wide conclusions whole, or not at all', async () => {
    const { app, permissions } = await serveSnapshot({ assessed: mailers() });
    permissions.authorize.mockImplementation(
      async queries =>
        queries.map(({ permission }) => ({
          result:
            permission.name === 'portfolio.staffing.read' ? 'ALLOW' : 'DENY',
        })) as never,
    );
    for (const path of [
      '/signals',
      '/signals/duplicate-solutions',
      '/signals/duplicate-solutions/evidence',
      '/scopes',
      '/history',
      '/exports/evidence',
    ]) {
      const { status, body } = await request(app).get(path);
      expect([path, status]).toEqual([path, 403]);
      expect(body.error.message).toContain('portfolio.signals.read');
    }
    const { body: brief } = await request(app).get('/brief');
    expect(brief).toMatchObject({
      mayReadSignals: false,
      mayReadStaffing: true,
      additions: [],
    });
    expect(brief).not.toHaveProperty('verdict');
    expect(brief).not.toHaveProperty('signals');
    expect(brief).toHaveProperty('staffing');
    const { body: story } = await request(app).get(
      '/entities/component/default/booking-mailer',
    );
    expect(story).toMatchObject({ findings: [], mayDecide: false });
  });

  it('tells whose each of three look-alikes is, but of owners who may not be read', async () => {
    const assessed = mailers({
      names: ['booking', 'cargo', 'miles'],
      others: 12,
    });
    const ownersFor = async (reading: 'all' | 'some') => {
      const { app } = await serveSnapshot({
        assessed,
        reading,
        hidden: ['group:default/carriers'],
      });
      const { body } = await request(app).get(
        '/signals/duplicate-solutions/evidence',
      );
      const { text } = await request(app).get(
        '/exports/evidence?signal=duplicate-solutions',
      );
      expect(text.includes('carriers')).toBe(reading === 'all');
      return body.items.map((finding: PortfolioSchema<'Finding'>) =>
        finding.owners?.map(({ ref, owner }) => [ref, owner.ref]),
      );
    };
    const booking = [
      'component:default/booking-mailer',
      'group:default/bookers',
    ];
    const cargo = ['component:default/cargo-mailer', 'group:default/carriers'];
    const miles = ['component:default/miles-mailer', 'group:default/flyers'];
    expect(await ownersFor('all')).toEqual([[booking, cargo, miles]]);
    expect(await ownersFor('some')).toEqual([[booking, miles]]);
  });

  it('filters gaps, and takes exempt ones out of what is open', async () => {
    const assessed = mailers();
    const plain = await serveSnapshot({ assessed });
    const { body: open } = await request(plain.app).get('/gaps?kind=no-owner');
    const orphan = open.items.find(
      (gap: { entity?: { ref: string } }) =>
        gap.entity?.ref === 'component:default/orphan',
    );
    expect(orphan).toMatchObject({
      text: expect.stringContaining('Orphan'),
      yaml: expect.stringContaining('owner:'),
    });
    const decided = await serveSnapshot({
      assessed,
      decisions: [decision({ subject: orphan.id })],
    });
    const refsOf = async (query: string) => {
      const { body } = await request(decided.app).get(`/gaps?${query}`);
      return body.items.map(
        (gap: { entity?: { ref: string } }) => gap.entity?.ref,
      );
    };
    expect(await refsOf('kind=no-owner')).not.toContain(
      'component:default/orphan',
    );
    expect(await refsOf('kind=no-owner&status=exempt')).toEqual([
      'component:default/orphan',
    ]);
    expect(await refsOf('kind=no-owner&status=all&text=orphan')).toEqual([
      'component:default/orphan',
    ]);
    const { body: exempt } = await request(decided.app).get(
      '/gaps?kind=no-owner&status=exempt',
    );
    expect(exempt.items[0].decision).toMatchObject({
      value: 'exempt',
      reason: 'Will be retired.',
      active: true,
    });
  });

  it('leaves disputed units out of the totals and marks them', async () => {
    const { app } = await serveSnapshot({
      assessed: mailers(),
      decisions: [
        decision({
          kind: 'role',
          subject: 'component:default/booking-mailer',
          value: 'disputed',
          role: 'platform',
        }),
      ],
    });
    const { body: overview } = await request(app).get('/overview');
    expect(overview.disputed).toBe(1);
    const { body: units } = await request(app).get(
      '/units?text=booking-mailer',
    );
    expect(units.items[0]).toMatchObject({ disputed: true });
    const { body: story } = await request(app).get(
      '/entities/component/default/booking-mailer',
    );
    expect(story.dispute).toMatchObject({ role: 'platform' });
  });

  it('tells what changed this week on the platforms of the caller', async () => {
    const { app } = await serveSnapshot({
      assessed: smallPortfolio(),
      dates: {
        since: '2026-10-01',
        findings: new Map(),
        itemUses: new Map([
          [
            'system:default/kiosks > system:default/payments',
            { firstSeen: '2026-11-20' },
          ],
          [
            'system:default/booking > system:default/payments',
            { firstSeen: '2026-10-05', goneSince: '2026-11-21' },
          ],
          [
            'system:default/wayfinding > system:default/payments',
            { firstSeen: '2026-11-01' },
          ],
        ]),
      },
    });
    const { body } = await request(app).get('/my-platforms');
    expect(body.platforms).toHaveLength(1);
    const [platform] = body.platforms;
    expect(platform).toMatchObject({ because: 'owner', historyKnown: true });
    expect(platform.gained.map(({ id }: { id: string }) => id)).toEqual([
      'system:default/kiosks',
    ]);
    expect(platform.lost.map(({ id }: { id: string }) => id)).toEqual([
      'system:default/booking',
    ]);
    expect(platform.next.length).toBeLessThanOrEqual(3);
  });

  it('says how a signal moved, and gives the numbers by day', async () => {
    const rows = [
      {
        day: '2026-11-01',
        scope: 'organisation',
        numbers: { 'signal.duplicate-solutions': 1 },
      },
      {
        day: '2026-11-10',
        scope: 'organisation',
        numbers: { 'signal.duplicate-solutions': 1 },
      },
    ];
    const { app } = await serveSnapshot({ assessed: mailers(), rows });
    const { body: history } = await request(app).get('/history?days=60');
    expect(history.days).toHaveLength(2);
    expect(history.scope.id).toBe('organisation');
    const { body: hidden } = await request(app).get('/history?scope=nowhere');
    expect(hidden.error.name).toBe('NotFoundError');
  });

  it('exports the brief as Markdown', async () => {
    const { app } = await serveSnapshot({ assessed: mailers() });
    const { text, headers } = await request(app).get('/exports/brief');
    expect(headers['content-type']).toContain('text/markdown');
    expect(headers['content-disposition']).toContain(
      'portfolio-brief-2026-11-22.md',
    );
    expect(text).toMatch(/^# Do we need a Platform PM\?/);
  });
});
