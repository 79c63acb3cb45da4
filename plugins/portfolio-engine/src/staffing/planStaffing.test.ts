import fc from 'fast-check';
import { Assessed } from '../model';
import { defaultNumbers } from '../settings/numbers';
import { buildFacts } from '../testing';
import { STAFFING_NUMBERS } from './numbers';
import {
  AreaSketch,
  assessFacts,
  assessSketch,
  CatalogSketch,
  declared,
  group,
  groupRef,
  sketchCatalog,
  teamsNamed,
  userRef,
} from './__testUtils__/platformCatalog';
import { staffingSentence } from './staffingText';
import { StaffingPlan } from './types';

describe('what is major', () => {
  it.each([2, 3])(
    'is the same to the gaps, if %d reasons are asked for',
    majorReasons => {
      const facts = sketchCatalog({
        areas: ['a', 'b'].map(name => ({
          name,
          teams: name === 'a' ? 2 : 1,
          usedBy: teamsNamed('shop', 6),
        })),
      }).map(fact =>
        fact.ref.endsWith('-product')
          ? { ...fact, card: { ...fact.card, productManagers: ['user:x/y'] } }
          : fact,
      );
      const { judgement } = assessFacts(facts, {
        ...defaultNumbers(STAFFING_NUMBERS),
        majorReasons,
      });
      const majors = judgement.staffing.areas.filter(({ major }) => major);

      expect(majors).toHaveLength(majorReasons === 2 ? 2 : 1);
      expect(
        judgement.gaps
          .filter(({ kind }) => kind === 'platform-without-pm')
          .flatMap(({ items }) => items)
          .sort(),
      ).toEqual(majors.map(({ item }) => item).sort());
    },
  );
});

/** What is read off a plan, with names for numbers. */
function planOf(assessed: Assessed) {
  const { graph, items } = assessed;
  const plan = assessed.judgement.staffing;
  return {
    stage: plan.stage,
    need: plan.need,
    range: [plan.least, plan.most],
    teams: plan.platformTeams.length,
    majors: plan.areas
      .filter(({ major }) => major)
      .map(({ item }) => items.titles[item]),
    held: plan.held.map(
      ({ person, dualHat, areas }) =>
        `${graph.refs[person]}${dualHat ? ' (lead)' : ''}: ${areas.map(
          area => items.titles[plan.areas[area]!.item],
        )}`,
    ),
    likely: plan.likely,
    unknown: plan.heldUnknown,
    open: plan.open.map(({ area }) =>
      area < 0 ? '-' : items.titles[plan.areas[area]!.item],
    ),
  };
}

const WORKED: CatalogSketch = {
  areas: [
    {
      name: 'commerce',
      teams: 4,
      usedBy: teamsNamed('shop', 9),
      managers: ['tom'],
    },
    {
      name: 'developer',
      teams: 3,
      usedBy: [...teamsNamed('shop', 9).slice(1), ...teamsNamed('ops', 6)],
      managers: ['chiara'],
    },
    { name: 'data', teams: 2, usedBy: teamsNamed('ops', 5) },
    { name: 'flight-data', kind: 'system', units: 3, usedBy: ['shop-1'] },
  ],
  people: [
    { name: 'tom', title: 'engineering-lead', memberOf: ['commerce-1'] },
    { name: 'chiara', title: 'product-manager', memberOf: ['developer-1'] },
    { name: 'dana', title: 'product-manager', memberOf: ['data-1'] },
    { name: 'eve', title: 'other', memberOf: ['data-2'] },
  ],
};

describe('planStaffing', () => {
  describe('on the worked example', () => {
    const assessed = assessSketch(WORKED);

    it('asks for one for each of three major areas', () => {
      expect(planOf(assessed)).toEqual({
        stage: 'established',
        need: 3,
        range: [1, 3],
        teams: 10,
        majors: ['developer', 'commerce', 'data'],
        held: [
          'user:default/chiara: developer',
          'user:default/tom (lead): commerce',
        ],
        likely: 1,
        unknown: false,
        open: ['data'],
      });
    });

    it('has the minor area carried by the one it shares most consumers with', () => {
      const { areas } = assessed.judgement.staffing;
      expect(areas[3]).toMatchObject({ major: false, carriedBy: 1, need: 0 });
      expect(areas[1]!.consumerTeams).toHaveLength(9);
      expect(areas[0]!.consumerTeams).toHaveLength(14);
      expect(areas[2]!.consumerTeams).toHaveLength(5);
    });

    it('says so in the words of the documents', () => {
      expect(staffingSentence(assessed.judgement.staffing)).toBe(
        "The documents' rule of thumb asks for 3 Platform PMs (one for each of 3 major areas; 1–3). The catalog names 2, one of them an engineering lead; a third is likely, please confirm.",
      );
    });

    it('counts teams once there are many of them', () => {
      const grown = WORKED.areas.map(area => ({
        ...area,
        teams: { commerce: 9, developer: 12, data: 7, 'flight-data': 2 }[
          area.name
        ],
      }));
      expect(planOf(assessSketch({ ...WORKED, areas: grown }))).toMatchObject({
        stage: 'mature',
        need: 5,
        range: [3, 5],
        teams: 30,
      });
    });
  });

  const OTHERS = teamsNamed('shop', 5);
  const USED: AreaSketch = { name: 'core', teams: 2, usedBy: OTHERS };

  it.each<[string, CatalogSketch, Partial<ReturnType<typeof planOf>>]>([
    [
      'no platform',
      { areas: [], products: OTHERS },
      { stage: 'none', need: 0, unknown: false, open: [] },
    ],
    [
      'one owner with everything',
      {
        areas: [
          { name: 'core', owner: 'all', units: 6 },
          { name: 'data', owner: 'all', units: 6 },
        ],
      },
      { stage: 'too-small', need: 1, range: [1, 1], teams: 1, unknown: true },
    ],
    [
      'nested platform domains, which are one area',
      {
        areas: [
          { ...USED, name: 'outer' },
          { name: 'inner', partOf: 'domain:default/outer', teams: 3 },
        ],
      },
      { stage: 'forming', need: 1, teams: 5, majors: ['outer'] },
    ],
    [
      'two parents',
      {
        areas: [USED, { name: 'data', teams: 1, units: 5, usedBy: OTHERS }],
        more: [
          buildFacts('component:default/both', {
            partOf: ['domain:default/core', 'domain:default/data'],
            ownedBy: groupRef('core-1'),
            declaredRole: declared('platform'),
          }),
          group('core-1', { childOf: ['left', 'right'] }),
          group('left'),
          group('right'),
        ],
      },
      { stage: 'established', need: 2, teams: 3, majors: ['core', 'data'] },
    ],
    [
      'Groups that are one another’s parents',
      {
        areas: [USED],
        more: [
          group('core-1', { childOf: 'core-2' }),
          group('core-2', { childOf: 'core-1' }),
        ],
      },
      { stage: 'forming', need: 1, teams: 2 },
    ],
    [
      'a department that declares itself a platform team',
      {
        areas: [USED],
        more: [
          group('core', { role: 'platform' }),
          group('core-1', { childOf: 'core' }),
          group('core-2', { childOf: 'core' }),
        ],
      },
      { teams: 2 },
    ],
    [
      'a product manager who left',
      {
        areas: [{ ...USED, managers: ['gone'] }],
        people: [{ name: 'eve', title: 'other', memberOf: ['core-1'] }],
      },
      { held: [], unknown: false, open: ['core'] },
    ],
    [
      'a lead named product manager',
      {
        areas: [{ ...USED, managers: ['lea'] }],
        people: [{ name: 'lea', title: 'engineering-lead' }],
      },
      { held: ['user:default/lea (lead): core'], open: [], unknown: false },
    ],
    [
      'no titles at all',
      { areas: [USED], people: [{ name: 'eve', memberOf: ['core-1'] }] },
      { held: [], unknown: true, open: [] },
    ],
    [
      'a product manager by title, who manages a product',
      {
        areas: [USED],
        people: [
          { name: 'pia', title: 'product-manager', memberOf: ['core-1'] },
        ],
        more: [
          buildFacts('system:default/other', {
            declaredRole: declared('product'),
            ownedBy: groupRef('shop-1'),
            card: { productManagers: [userRef('pia')] },
          }),
        ],
      },
      { likely: 0 },
    ],
    [
      'owners that are not registered',
      { areas: [{ ...USED, unregistered: true }], groups: 'missing' },
      { stage: 'forming', need: 1, teams: 2, majors: ['core'], unknown: true },
    ],
    [
      'one person named on three areas, who holds one and shares one',
      {
        areas: ['a', 'b', 'c'].map(name => ({
          ...USED,
          name,
          managers: ['max'],
        })),
        people: [{ name: 'max' }],
      },
      { need: 3, held: ['user:default/max: a,b'], open: ['c', 'b'] },
    ],
    [
      'a person named on the platform team only',
      {
        areas: [USED],
        people: [{ name: 'max' }],
        more: [group('core-2', { managers: ['max'] })],
      },
      { held: ['user:default/max: core'], open: [] },
    ],
    [
      'more major areas than teams',
      {
        areas: ['a', 'b', 'c'].map(name => ({
          name,
          owner: 'one',
          units: 5,
          usedBy: OTHERS,
        })),
      },
      { stage: 'established', need: 1, range: [1, 1], teams: 1 },
    ],
    [
      'pipelines alone, which are no broad area',
      {
        areas: [],
        products: OTHERS,
        more: Array.from({ length: 8 }, (_, place) =>
          buildFacts(`resource:default/pipeline-${place}`, {
            partOf: 'system:default/pipelines',
            ownedBy: groupRef('shop-1'),
            declaredRole: declared('platform'),
          }),
        ),
      },
      { stage: 'forming', need: 1, majors: [] },
    ],
  ])('plans for %s', (_, sketch, expected) => {
    expect(planOf(assessSketch(sketch))).toMatchObject(expected);
  });

  it('takes mapped facts only where no annotation names anybody who is there', () => {
    function plan(mappedManagers: string[]) {
      const facts = sketchCatalog({
        areas: [{ ...USED, managers: ['ann', 'moe'] }],
        people: [{ name: 'ann' }, { name: 'moe' }],
      }).map(fact =>
        fact.ref === 'domain:default/core' ? { ...fact, mappedManagers } : fact,
      );
      return assessFacts(facts).judgement.staffing.held.map(
        ({ source }) => source,
      );
    }
    expect(plan([userRef('moe')])).toEqual(['annotation']);
    expect(plan([userRef('ann'), userRef('moe')])).toEqual([
      'mapped',
      'mapped',
    ]);
  });

  describe('sources an open position', () => {
    const TITLED = [
      { name: 'eve', title: 'other', memberOf: ['core-1'] },
    ] as const;

    it.each<[string, CatalogSketch, Partial<StaffingPlan['open'][number]>]>([
      [
        'from within by default',
        { areas: [USED], people: TITLED, more: PROPER_CHARTER() },
        { first: 'internal', because: ['knows-the-house'] },
      ],
      [
        'by an interim while hardly anything of the charter is known',
        { areas: [{ ...USED, usedBy: [] }], products: OTHERS, people: TITLED },
        {
          first: 'interim',
          second: 'internal',
          because: ['forming-without-charter'],
        },
      ],
      [
        'by an interim where the catalog says that it is restructured',
        {
          areas: [{ ...USED, friction: ['restructuring'] }],
          people: TITLED,
          more: PROPER_CHARTER(),
        },
        { first: 'interim', because: ['restructuring'] },
      ],
      [
        'from outside where nobody manages products',
        { areas: [USED, { ...USED, name: 'data' }], people: TITLED },
        {
          first: 'external',
          second: 'internal',
          because: ['no-manager-anywhere', 'platform-acknowledged'],
        },
      ],
    ])('%s', (_, sketch, expected) => {
      expect(assessSketch(sketch).judgement.staffing.open[0]).toMatchObject(
        expected,
      );
    });

    function PROPER_CHARTER() {
      return [
        buildFacts('api:default/core-api', {
          partOf: 'domain:default/core',
          ownedBy: groupRef('core-1'),
          audience: 'builders',
          successMetrics: ['reuse'],
          card: { docs: true, description: 'What every shop needs to sell.' },
        }),
      ];
    }
  });

  it('never asks for fewer with one more team or area', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 14 }), { maxLength: 4 });
    const used = fc.array(fc.nat({ max: 6 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(sizes, used, fc.nat({ max: 4 }), (teams, consumers, at) => {
        const areas = teams.map(
          (count, place): AreaSketch => ({
            name: `area-${place}`,
            teams: count,
            usedBy: teamsNamed(`shop-${place}`, consumers[place]!),
          }),
        );
        const before = needOf({ areas });
        expect(
          needOf({
            areas: areas.map((area, place) =>
              place === at ? { ...area, teams: area.teams! + 1 } : area,
            ),
          }),
        ).toBeGreaterThanOrEqual(before);
        expect(
          needOf({
            areas: [
              ...areas,
              { name: 'new', usedBy: teamsNamed('new-shop', consumers[at]!) },
            ],
          }),
        ).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 60 },
    );

    function needOf(sketch: CatalogSketch): number {
      return assessSketch(sketch).judgement.staffing.need;
    }
  });
});
