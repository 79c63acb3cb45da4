import { assess } from '../assess';
import { EntityFacts } from '../facts/types';
import { drain } from '../graph/drain';
import { FirstSeenDates } from '../groundwork/types';
import { declared, groupRef } from '../staffing/__testUtils__/platformCatalog';
import { buildFacts } from '../testing';
import { platformWorkDeprioritised } from './platformWorkDeprioritised';

function judge(facts: EntityFacts[], firstSeen?: FirstSeenDates) {
  const assessed = drain(
    assess({
      facts,
      digests: new Map(),
      date: '2026-11-25',
      firstSeen,
      signals: [platformWorkDeprioritised],
    }),
  );
  const { reports, findings, faults } = assessed.judgement.signals;
  const [report] = reports;
  expect(faults).toEqual([]);
  return {
    status: report!.status,
    findings,
    of: Object.fromEntries(
      report!.indicators.map(each => [each.indicator, each]),
    ),
  };
}

type Said = Parameters<typeof buildFacts>[1];

/**
 * Eight platform components of two teams, and eight product components of six
 * teams, each of which uses one.
 */
function catalog(options: {
  platform?: (place: number) => Said;
  product?: (place: number) => Said;
  more?: EntityFacts[];
}): EntityFacts[] {
  const { platform = () => ({}), product = () => ({}), more = [] } = options;
  const places = Array.from({ length: 8 }, (_, place) => place);
  return [
    buildFacts('system:default/core', {
      ownedBy: groupRef('core-0'),
      declaredRole: declared('platform'),
      card: { description: 'What all shops stand on', docs: true },
    }),
    ...places.map(place =>
      buildFacts(`component:default/core-${place}`, {
        partOf: 'system:default/core',
        ownedBy: groupRef(`core-${place % 2}`),
        ...platform(place),
      }),
    ),
    ...places.map(place =>
      buildFacts(`component:default/shop-${place}`, {
        type: 'website',
        declaredRole: declared('product'),
        ownedBy: groupRef(`shop-${place % 6}`),
        dependsOn: `component:default/core-${place}`,
        ...product(place),
      }),
    ),
    ...['core-0', 'core-1', ...places.slice(0, 6).map(at => `shop-${at}`)].map(
      name => buildFacts(groupRef(name)),
    ),
    ...more,
  ];
}

const DESCRIBED: Said = { card: { description: 'What it is there for' } };
const KEPT: Said = {
  card: { description: 'What it is there for', docs: true },
};

describe('platform-work-deprioritised', () => {
  describe('platforms are kept less well than products', () => {
    const ID = 'behind-products';

    it('is at watch where they are behind in one thing', () => {
      const found = judge(
        catalog({ platform: () => DESCRIBED, product: () => KEPT }),
      );
      expect(found.of[ID]).toMatchObject({
        status: 'watch',
        measures: { behind: 1 },
      });
      expect(found.findings).toMatchObject([
        { kind: 'platform-without-docs', teams: expect.anything() },
      ]);
      expect(found.findings[0]!.counted).toHaveLength(8);
    });

    it('is raised where they are behind in two', () => {
      const found = judge(catalog({ product: () => KEPT }));
      expect(found.of[ID]).toMatchObject({
        status: 'raised',
        measures: { behind: 2 },
      });
      expect(found.status).toBe('raised');
    });

    it('is not where they are almost as good', () => {
      const found = judge(
        catalog({
          // One part of nine, with the System, lacks it: 11 points behind.
          platform: place => (place < 1 ? DESCRIBED : KEPT),
          product: () => KEPT,
        }),
      );
      expect(found.of[ID]).toMatchObject({ status: 'clear' });
      expect(found.findings).toEqual([]);
    });

    it('counts lifecycle and owners that the catalog has', () => {
      const found = judge(
        catalog({
          platform: place => ({
            ...KEPT,
            lifecycle: place < 5 ? 'deprecated' : 'production',
            ...(place < 5 && { ownedBy: 'group:default/gone' }),
          }),
          product: () => ({ ...KEPT, lifecycle: 'production' }),
        }),
      );
      expect(found.of[ID]!.measures.behind).toBe(2);
      expect(found.findings.map(({ kind }) => kind).sort()).toEqual([
        'platform-not-in-production',
        'platform-without-owner',
      ]);
    });

    it('is unknown where hardly anybody writes such things', () => {
      const found = judge(
        catalog({
          product: place => (place < 2 ? KEPT : { ownedBy: undefined }),
        }),
      );
      expect(found.of[ID]).toMatchObject({ status: 'unknown' });
    });

    it('is unknown where there is nothing to hold them against', () => {
      const found = judge(
        catalog({
          product: () => ({ ...KEPT, declaredRole: declared('platform') }),
        }),
      );
      expect(found.of[ID]).toMatchObject({
        status: 'unknown',
        because: { code: 'nothing-to-compare' },
      });
    });

    it('falls with each finding that is set aside', () => {
      const indicator = platformWorkDeprioritised.indicators[0]!;
      const found = judge(catalog({ product: () => KEPT }));
      const { bases } = found.of[ID]!;
      const settings = {
        leastUnits: 5,
        pointsBehind: 0.25,
        leastFindings: 5,
        leastHistory: 90,
        timesPeople: 2,
        leastPeople: 5,
      };
      expect(
        indicator.measure({
          findings: found.findings.slice(1),
          bases,
          settings,
        }).behind,
      ).toBe(1);
    });
  });

  describe('what was found on platforms stays open', () => {
    const ID = 'findings-stay-open';

    function seen(options: {
      since?: string;
      platform: string;
      product: string;
      each?: number;
    }): FirstSeenDates {
      const { since, platform, product, each = 6 } = options;
      const findings = new Map<string, string>();
      for (let place = 0; place < each; place++) {
        findings.set(`no-docs component:default/core-${place}`, platform);
        findings.set(`no-docs component:default/shop-${place}`, product);
      }
      return { findings, itemUses: new Map(), since };
    }

    it('is at watch where they are old, and twice as old as those of products', () => {
      const found = judge(
        catalog({}),
        seen({
          since: '2026-01-01',
          platform: '2026-06-01',
          product: '2026-10-01',
        }),
      );
      expect(found.of[ID]).toMatchObject({
        status: 'watch',
        measures: { medianAge: 177, timesProducts: 177 / 55 },
      });
      expect(
        found.findings.filter(({ kind }) => kind === 'open-finding'),
      ).toHaveLength(6);
    });

    it('shows nothing while every finding is as young as the history', () => {
      const found = judge(
        catalog({}),
        seen({
          since: '2026-11-01',
          platform: '2026-11-01',
          product: '2026-11-01',
        }),
      );
      expect(
        found.findings.filter(({ kind }) => kind === 'open-finding'),
      ).toEqual([]);
    });

    it('is not where those of products are about as old', () => {
      const found = judge(
        catalog({}),
        seen({
          since: '2026-01-01',
          platform: '2026-06-01',
          product: '2026-07-01',
        }),
      );
      expect(found.of[ID]).toMatchObject({ status: 'clear' });
    });

    it('is unknown until there is a history, and says from when', () => {
      const dates = { platform: '2026-11-01', product: '2026-11-20' };
      expect(judge(catalog({}), seen(dates)).of[ID]).toMatchObject({
        status: 'unknown',
        because: { code: 'no-history' },
      });
      expect(
        judge(catalog({}), seen({ ...dates, since: '2026-11-01' })).of[ID],
      ).toMatchObject({
        status: 'unknown',
        because: { code: 'too-early', detail: '2027-01-30' },
      });
    });

    it('is unknown where there are few findings', () => {
      const dates = seen({
        since: '2026-01-01',
        platform: '2026-06-01',
        product: '2026-10-01',
        each: 4,
      });
      expect(judge(catalog({}), dates).of[ID]).toMatchObject({
        status: 'unknown',
        because: { code: 'nothing-to-compare' },
      });
    });

    it('does not count its own findings, nor days that are none', () => {
      const found = judge(catalog({}), {
        since: '2026-01-01',
        itemUses: new Map(),
        findings: new Map([
          ['platform-without-docs component:default/core-1', '2026-02-01'],
          ['no-docs component:default/core-2', 'some day'],
          ['no-docs component:default/unheard-of', '2026-02-01'],
        ]),
      });
      expect(
        found.findings.filter(({ kind }) => kind === 'open-finding'),
      ).toEqual([]);
    });
  });

  describe('few people carry what many stand on', () => {
    const ID = 'few-people-carry-many';

    function people(inCore: number, inShops: number): EntityFacts[] {
      return [
        ...Array.from({ length: inCore }, (_, place) =>
          buildFacts(`user:default/core-${place}`, {
            memberOf: groupRef(`core-${place % 2}`),
          }),
        ),
        ...Array.from({ length: inShops }, (_, place) =>
          buildFacts(`user:default/shop-${place}`, {
            memberOf: groupRef(`shop-${place % 6}`),
          }),
        ),
      ];
    }

    /** Two units a shop, so that it is known to be a product team. */
    const WIDE = (more: EntityFacts[]) =>
      catalog({
        more: [
          ...more,
          ...Array.from({ length: 6 }, (_, place) =>
            buildFacts(`component:default/more-${place}`, {
              declaredRole: declared('product'),
              ownedBy: groupRef(`shop-${place}`),
              dependsOn: `component:default/core-${place}`,
            }),
          ),
        ],
      });

    it('is at watch, and gives shares alone', () => {
      const found = judge(WIDE(people(6, 24)));
      expect(found.of[ID]).toMatchObject({
        status: 'watch',
        bases: { people: 0.2, use: 1 },
      });
      expect(Object.keys(found.of[ID]!.bases)).toEqual(['people', 'use']);
      expect(found.findings).toMatchObject([{ kind: 'carries-many' }]);
    });

    it('is not where the people are as many as the use asks for', () => {
      expect(judge(WIDE(people(20, 18))).of[ID]).toMatchObject({
        status: 'clear',
      });
    });

    it('says nothing of fewer than five people', () => {
      const found = judge(WIDE(people(4, 24)));
      expect(found.of[ID]).toMatchObject({ status: 'unknown', bases: {} });
    });

    it('is unknown where the catalog keeps no members', () => {
      expect(judge(WIDE([])).of[ID]).toMatchObject({ status: 'unknown' });
    });
  });
});
