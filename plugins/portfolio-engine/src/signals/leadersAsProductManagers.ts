import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { Finding } from '../findings/types';
import { managersAround } from '../groundwork/managersAround';
import { namesManager, productManagersOf } from '../groundwork/productManagers';
import { Groundwork } from '../groundwork/types';
import { neighbours } from '../graph/adjacency';
import { kindCode } from '../graph/kinds';
import { ITEM_FORMS } from '../model';
import { unitsOfItems } from '../platforms/itemUsers';
import { NumberSettings } from '../settings/numbers';
import { areasOf, knownAreas, majorItemsOf } from '../staffing/areasOf';
import { shareOfTitles } from '../staffing/findHeld';
import { chanceOfSoFew } from './chance';
import { isPlatformItem, itemsIn, subjectOf } from './itemsOfScope';
import {
  IndicatorDefinition,
  SignalContext,
  SignalDefinition,
  UnknownReason,
} from './types';

const PRODUCT = ROLES.indexOf('product');
const LOOSE = ITEM_FORMS.indexOf('loose');
const GROUP = kindCode('group');
const USER = kindCode('user');
const SLICE = 256;

const SETTINGS = {
  itemsNaming: {
    default: 3,
    unit: 'count',
    meaning:
      'Items that must name a product manager before anything is said, unless titles are known.',
  },
  titlesKnown: {
    default: 0.5,
    unit: 'share',
    meaning:
      'Share of people in platform teams with a title that will do instead.',
  },
  leastMajors: {
    default: 3,
    unit: 'count',
    meaning: 'Major platforms from which a share of them says something.',
  },
} as const satisfies NumberSettings;
type Settings = typeof SETTINGS;

const FAR_BEHIND = {
  products: 3,
  productsNaming: 0.5,
  platforms: 2,
  shortfall: 0.5,
};

/** "Engineering leaders act as de facto product managers." */
export const leadersAsProductManagers: SignalDefinition<Settings> = {
  id: 'leaders-as-product-managers',
  title: 'Engineering leaders stand in as product managers',
  question:
    'Do platforms have product managers as products do, or do those who lead their engineers decide?',
  idea: 'Products name who decides on them; platforms often do not, and the decisions fall to whoever leads the engineers, beside the work of leading.',
  settings: SETTINGS,
  indicators: [
    platformsWithout(),
    ledByEngineers(),
    ownedByPersonOrDepartment(),
  ],
  templates: {
    'platform-names-no-manager': '{subject} names no product manager.',
    'item-names-no-manager': '{item} names no product manager.',
    'lead-is-manager':
      '{subject} names an engineering lead as its product manager.',
    'lead-is-manager-of-item':
      '{item} names an engineering lead as its product manager.',
    'person-decides':
      '{subject} is owned by a person, and names no product manager.',
    'person-decides-on-item':
      '{item} is owned by a person, and names no product manager.',
    'department-decides':
      '{subject} is owned by a department, and names no product manager.',
    'department-decides-on-item':
      '{item} is owned by a department, and names no product manager.',
  },
};

/**
 * The difference of two shares of few things is often noise: where every second
 * name is left out of a catalog by chance, two platforms without one are no
 * news. So whoever is named around an item counts for it, on both sides; what
 * stands together counts as one; and the difference must be one that chance
 * hardly gives (the exact test of Fisher).
 */
function platformsWithout(): IndicatorDefinition<Settings> {
  return {
    id: 'products-name-managers-platforms-do-not',
    title: 'Products name product managers, platforms do not',
    meaning:
      'Where products name their product managers as a habit and platforms rarely do, somebody else decides on platforms.',
    kind: 'absence',
    field: 'product-manager',
    measures: {
      products: { title: 'products', unit: 'count' },
      productsNaming: {
        title: 'share of products that name a product manager',
        unit: 'share',
      },
      platforms: { title: 'platforms', unit: 'count' },
      shortfall: {
        title: 'how far the share of platforms stays behind that of products',
        unit: 'share',
      },
      sure: {
        title: 'how sure it is that this is no chance',
        unit: 'share',
      },
    },
    watch: [{ ...FAR_BEHIND, sure: 0.9 }],
    raise: [{ ...FAR_BEHIND, sure: 0.985 }],
    *find(context) {
      const { groundwork } = context;
      yield* knownAreas(groundwork);
      if (whyNotAssessable(context)) {
        // Where nobody is named, that a platform names nobody is no news.
        return [];
      }
      const { named, part } = managersAround(groundwork);
      return yield* describePlatforms(groundwork, item =>
        named[item] === 1 || part[item] === 0
          ? undefined
          : { kinds: ['platform-names-no-manager', 'item-names-no-manager'] },
      );
    },
    bases: ({ groundwork }, scope) => {
      const { items } = groundwork;
      const { named, part } = managersAround(groundwork);
      const bases = {
        products: 0,
        productsNaming: 0,
        platforms: 0,
        platformsWithout: 0,
        itemsWithout: 0,
      };
      for (const item of itemsIn(groundwork, scope)) {
        if (isPlatformItem(groundwork, item)) {
          bases.platforms += part[item]!;
          bases.platformsWithout += named[item] === 1 ? 0 : part[item]!;
          bases.itemsWithout += named[item] === 1 || part[item] === 0 ? 0 : 1;
        } else if (items.role[item] === PRODUCT) {
          bases.products += part[item]!;
          bases.productsNaming += named[item] === 1 ? part[item]! : 0;
        }
      }
      return bases;
    },
    measure: ({ findings, bases }) => {
      const products = Math.round(bases.products ?? 0);
      const productsNaming = Math.round(bases.productsNaming ?? 0);
      const platforms = Math.round(bases.platforms ?? 0);
      // All that were found, but for those that people have exempted.
      const unnamed =
        (bases.platformsWithout ?? 0) *
        share(findings.length, bases.itemsWithout ?? 0);
      const platformsNaming = Math.max(0, platforms - Math.round(unnamed));
      const naming = share(productsNaming, products);
      return {
        products,
        productsNaming: naming,
        platforms,
        shortfall:
          naming === 0
            ? 0
            : Math.max(0, 1 - share(platformsNaming, platforms) / naming),
        sure:
          1 -
          chanceOfSoFew({
            marked: platformsNaming,
            size: platforms,
            otherMarked: productsNaming,
            otherSize: products,
          }),
      };
    },
    unknownBecause: whyNotAssessable,
    clears:
      'Name product managers for platforms as for products (`portfolio/product-manager`).',
  };
}

function ledByEngineers(): IndicatorDefinition<Settings> {
  return {
    id: 'lead-named-as-manager',
    title: 'An engineering lead is named as product manager',
    meaning:
      'Who leads engineers and manages a platform wears two hats, and the one that shouts louder wins.',
    kind: 'presence',
    field: 'product-manager',
    alsoNeeds: ['job-title'],
    measures: {
      platforms: {
        title: 'platforms that name an engineering lead',
        unit: 'count',
      },
      majorShare: { title: 'share of the major platforms', unit: 'share' },
    },
    watch: [{ platforms: 1 }],
    raise: [{ platforms: 2 }, { majorShare: 0.25 }],
    *find({ groundwork }) {
      const { facts } = groundwork;
      yield* knownAreas(groundwork);
      const majors = majorItemsOf(groundwork);
      const { byItem } = productManagersOf(groundwork);
      return yield* describePlatforms(groundwork, item => {
        const leads = (byItem.get(item) ?? []).some(
          ({ person }) => facts[person]?.title === 'engineering-lead',
        );
        return leads
          ? {
              kinds: ['lead-is-manager', 'lead-is-manager-of-item'],
              numbers: [majors.has(item) ? 1 : 0],
            }
          : undefined;
      });
    },
    bases: ({ groundwork }, scope) => {
      const known = majorItemsOf(groundwork);
      let majors = 0;
      for (const item of itemsIn(groundwork, scope)) {
        majors += known.has(item) ? 1 : 0;
      }
      return { majors };
    },
    measure: ({ findings, bases, settings }) => {
      const { majors = 0 } = bases;
      const led = findings.filter(({ numbers }) => numbers?.[0] === 1).length;
      return {
        platforms: findings.length,
        majorShare: majors >= settings.leastMajors ? share(led, majors) : 0,
      };
    },
    unknownBecause: whyNotAssessable,
    clears:
      'Have somebody else than the lead of the engineers manage the platform, and name the person.',
  };
}

function ownedByPersonOrDepartment(): IndicatorDefinition<Settings> {
  return {
    id: 'owned-by-person-or-department',
    title: 'A person or a department owns a platform that names nobody',
    meaning:
      'Without a product manager, the decisions on such a platform are likely to be those of one person, or of the head of the department.',
    kind: 'presence',
    watchOnly: true,
    field: 'owner',
    measures: { platforms: { title: 'such platforms', unit: 'count' } },
    watch: [{ platforms: 1 }],
    raise: [],
    *find(context) {
      const { groundwork } = context;
      const { graph, items, teams } = groundwork;
      if (whyNotAssessable(context)) {
        return [];
      }
      return yield* describePlatforms(groundwork, item => {
        const owner = items.owner[item]!;
        if (owner < 0 || namesManager(groundwork, item)) {
          return undefined;
        }
        if (graph.kinds[owner] === USER) {
          return { kinds: ['person-decides', 'person-decides-on-item'] };
        }
        return graph.kinds[owner] === GROUP && teams.isTeam[owner] === 0
          ? { kinds: ['department-decides', 'department-decides-on-item'] }
          : undefined;
      });
    },
    measure: ({ findings }) => ({ platforms: findings.length }),
    unknownBecause: whyNotAssessable,
    clears: 'Name a product manager, or have a team own the platform.',
  };
}

/** A finding for each platform of which there is something to say. */
function* describePlatforms(
  groundwork: Groundwork,
  look: (
    item: number,
  ) => { kinds: [string, string]; numbers?: number[] } | undefined,
): Generator<void, Finding[]> {
  const { items, teams, itemUses } = groundwork;
  const unitsOf = yield* unitsOfItems(groundwork);
  const findings: Finding[] = [];
  for (let item = 0; item < items.ids.length; item++) {
    const seen = isPlatformItem(groundwork, item) ? look(item) : undefined;
    if (seen) {
      const owning = new Set<number>();
      for (const unit of neighbours(unitsOf, item)) {
        owning.add(teams.teamOf[unit]!);
      }
      owning.delete(-1);
      findings.push({
        ...subjectOf(groundwork, item, seen.kinds),
        ...(seen.numbers && { numbers: seen.numbers }),
        teams: [...owning],
        weight: neighbours(itemUses.in, item).length,
      });
    }
    if (item % SLICE === 0) {
      yield;
    }
  }
  return findings;
}

/** What is known of product managers in the whole catalog. */
interface Known {
  /** Items that name one. */
  naming: number;
  /** Share of people in platform teams with a title. */
  titles: number;
}

const KNOWN = new WeakMap<Groundwork, Known>();

/** Of the whole catalog: why it is no place where managers are named. */
function whyNotAssessable({
  groundwork,
  settings,
}: SignalContext<Settings>): UnknownReason | undefined {
  let known = KNOWN.get(groundwork);
  if (!known) {
    known = findKnown(groundwork);
    KNOWN.set(groundwork, known);
  }
  return known.naming >= settings.itemsNaming ||
    known.titles >= settings.titlesKnown
    ? undefined
    : { code: 'thin', detail: 'product-manager' };
}

function findKnown(groundwork: Groundwork): Known {
  let naming = 0;
  for (const item of productManagersOf(groundwork).byItem.keys()) {
    naming += groundwork.items.form[item] === LOOSE ? 0 : 1;
  }
  const { platformTeams } = areasOf(groundwork);
  return { naming, titles: shareOfTitles(groundwork, platformTeams) ?? 0 };
}

function share(part: number, of: number): number {
  return of === 0 ? 0 : part / of;
}
