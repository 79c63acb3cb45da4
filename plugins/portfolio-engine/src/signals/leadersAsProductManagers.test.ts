import { assess } from '../assess';
import { EntityFacts, TitleCategory } from '../facts/types';
import { drain } from '../graph/drain';
import {
  AreaSketch,
  CatalogSketch,
  group,
  sketchCatalog,
  teamsNamed,
  userRef,
} from '../staffing/__testUtils__/platformCatalog';
import { leadersAsProductManagers } from './leadersAsProductManagers';

function judge(facts: EntityFacts[]) {
  const { judgement } = drain(
    assess({
      facts,
      digests: new Map(),
      date: '2026-11-25',
      signals: [leadersAsProductManagers],
    }),
  );
  const [report] = judgement.signals.reports;
  expect(judgement.signals.faults).toEqual([]);
  return {
    status: report!.status,
    of: Object.fromEntries(
      report!.indicators.map(({ indicator, status }) => [indicator, status]),
    ),
    because: Object.fromEntries(
      report!.indicators.map(({ indicator, because }) => [indicator, because]),
    ),
    kinds: judgement.signals.findings.map(({ kind }) => kind),
  };
}

const SHOPS = teamsNamed('shop', 6);

function area(name: string, said: Partial<AreaSketch> = {}): AreaSketch {
  return { name, teams: 2, units: 3, usedBy: SHOPS, ...said };
}

/** Products of six teams, of which the first so many name a manager. */
function catalog(options: {
  areas: AreaSketch[];
  naming: number;
  people?: CatalogSketch['people'];
  more?: EntityFacts[];
}): EntityFacts[] {
  const { areas, naming, people = [], more } = options;
  return sketchCatalog({
    areas,
    people: [
      ...people,
      ...SHOPS.map((shop, place) => ({
        name: `pm-${place}`,
        title: 'product-manager' as TitleCategory,
        memberOf: [shop],
      })),
    ],
    more,
  }).map(fact =>
    SHOPS.slice(0, naming).some(shop => fact.ref.endsWith(`/${shop}-product`))
      ? {
          ...fact,
          card: { ...fact.card, productManagers: [userRef('pm-0')] },
        }
      : fact,
  );
}

describe('leaders-as-product-managers', () => {
  describe('products name managers, platforms do not', () => {
    const ID = 'products-name-managers-platforms-do-not';

    it('is raised where platforms stay far behind', () => {
      const found = judge(
        catalog({ areas: [area('a'), area('b'), area('c')], naming: 6 }),
      );
      expect(found.of[ID]).toBe('raised');
      expect(found.status).toBe('raised');
      expect(found.kinds).toContain('platform-names-no-manager');
    });

    it('is at watch where it may be chance, as for two of eight', () => {
      const found = judge(
        catalog({ areas: [area('a'), area('b')], naming: 6 }),
      );
      expect(found.of[ID]).toBe('watch');
    });

    it('takes who is named on the Group that owns it for its manager', () => {
      const areas = ['a', 'b', 'c'].map(name => area(name));
      const facts = catalog({
        areas,
        naming: 6,
        more: areas.map(({ name }) =>
          group(`${name}-1`, { managers: ['pm-0'] }),
        ),
      });
      expect(judge(facts)).toMatchObject({ of: { [ID]: 'clear' }, kinds: [] });
    });

    it('is not where every second platform names one, and half of the products', () => {
      const found = judge(
        catalog({
          areas: [area('a', { managers: ['max'] }), area('b')],
          naming: 4,
          people: [{ name: 'max', title: 'platform-product-manager' }],
        }),
      );
      // 50% of platforms against 67% of products.
      expect(found.of[ID]).not.toBe('raised');
    });

    it('is unknown where hardly anybody is named: absence alone says nothing', () => {
      const found = judge(
        catalog({ areas: [area('a'), area('b')], naming: 2 }),
      );
      expect(found.of[ID]).toBe('unknown');
      expect(found.because[ID]).toEqual({
        code: 'thin',
        detail: 'product-manager',
      });
      expect(found.status).toBe('unknown');
    });
  });

  describe('an engineering lead is named', () => {
    const ID = 'lead-named-as-manager';
    const LEADS = ['lea', 'leo'].map(name => ({
      name,
      title: 'engineering-lead' as TitleCategory,
    }));

    it('is at watch for one platform, and raised for two', () => {
      const one = [area('a', { managers: ['lea'] }), area('b')];
      const two = [
        area('a', { managers: ['lea'] }),
        area('b', { managers: ['leo'] }),
      ];
      expect(
        judge(catalog({ areas: one, naming: 6, people: LEADS })).of[ID],
      ).toBe('watch');
      expect(
        judge(catalog({ areas: two, naming: 6, people: LEADS })).of[ID],
      ).toBe('raised');
    });

    it('is raised for one of three major platforms', () => {
      const areas = [area('a', { managers: ['lea'] }), area('b'), area('c')];
      expect(judge(catalog({ areas, naming: 6, people: LEADS })).of[ID]).toBe(
        'raised',
      );
    });

    it('is not for a manager by title', () => {
      const found = judge(
        catalog({
          areas: [area('a', { managers: ['max'] })],
          naming: 6,
          people: [{ name: 'max', title: 'product-manager' }],
        }),
      );
      expect(found.kinds).not.toContain('lead-is-manager');
    });

    it('names the platform, and never the person', () => {
      const found = drain(
        assess({
          facts: catalog({
            areas: [area('a', { managers: ['lea'] })],
            naming: 6,
            people: LEADS,
          }),
          digests: new Map(),
          date: '2026-11-25',
          signals: [leadersAsProductManagers],
        }),
      );
      for (const { nodes } of found.judgement.signals.findings) {
        expect(
          nodes.map(node => found.graph.refs[node]).join(' '),
        ).not.toContain('user:');
      }
    });
  });

  describe('a person or a department owns', () => {
    const ID = 'owned-by-person-or-department';
    const DEPARTMENT = [
      group('whole', {}),
      group('a-1', { childOf: 'whole' }),
      group('a-2', { childOf: 'whole' }),
    ];

    function ownedBy(owner: string, managers?: string[]) {
      return judge(
        catalog({
          areas: [area('a', { managers })],
          naming: 6,
          people: [{ name: 'max', title: 'product-manager' }],
          more: DEPARTMENT,
        }).map(fact =>
          fact.ref === 'domain:default/a'
            ? {
                ...fact,
                relations: [{ name: 'ownedBy' as const, target: owner }],
              }
            : fact,
        ),
      );
    }

    it('is at watch, and never more', () => {
      expect(ownedBy('user:default/max').of[ID]).toBe('watch');
      expect(ownedBy('group:default/whole').of[ID]).toBe('watch');
      expect(ownedBy('group:default/whole').kinds).toContain(
        'department-decides',
      );
    });

    it('is not where a team owns it, or a manager is named', () => {
      expect(ownedBy('group:default/a-1').of[ID]).toBe('clear');
      expect(ownedBy('group:default/whole', ['max']).of[ID]).toBe('clear');
    });
  });

  it('can be judged by titles where hardly any item names a manager', () => {
    const people = ['a-1', 'a-2', 'b-1', 'b-2'].map(team => ({
      name: `dev-${team}`,
      title: 'other' as TitleCategory,
      memberOf: [team],
    }));
    const found = judge(
      catalog({ areas: [area('a'), area('b')], naming: 0, people }),
    );
    expect(found.of['owned-by-person-or-department']).toBe('clear');
  });
});
