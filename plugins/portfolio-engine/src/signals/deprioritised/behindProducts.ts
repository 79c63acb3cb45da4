import { Finding } from '../../findings/types';
import { drain } from '../../graph/drain';
import { isPlatform, isProduct } from '../fields';
import { subjectOf } from '../itemsOfScope';
import type { DeprioritisedSettings } from '../platformWorkDeprioritised';
import { FieldId, IndicatorDefinition, Scope, SignalContext } from '../types';
import { hasIt, isComparable, knownLacks, LACKS } from './lacks';

const SLICE = 4096;
/** Of the four, so many must be compared before all is said to be well. */
const LEAST_COMPARED = 2;

/** Platforms are kept less well than products, in what people write down. */
export const behindProducts: IndicatorDefinition<DeprioritisedSettings> = {
  id: 'behind-products',
  title: 'Platforms are kept less well than products',
  meaning:
    'Descriptions, documentation, owners and lifecycles show where time is taken; held against products, they show whether platforms get theirs.',
  kind: 'absence',
  field: 'role',
  measures: {
    behind: {
      title: 'of description, docs, owner and lifecycle, so many are behind',
      unit: 'count',
    },
    mostBehind: { title: 'the largest distance', unit: 'share' },
  },
  watch: [{ behind: 1 }],
  raise: [{ behind: 2 }],
  *find(context) {
    const { groundwork } = context;
    const { items, units, teams, itemUses } = groundwork;
    const bits = yield* knownLacks(groundwork);
    // What is not behind in the whole is no news in a part of it.
    const counts = countSides(context, units);
    yield;
    const told = telling(context.standing).filter(
      ({ name }) =>
        (behindBy(counts, name, context.settings.leastUnits) ?? -1) >=
        context.settings.pointsBehind,
    );
    const byKey = new Map<string, Finding & { counted: number[] }>();
    for (let done = 0; done < units.length; done++) {
      const node = units[done]!;
      const item = items.itemOf[node]!;
      if (item >= 0 && isPlatform(groundwork, node)) {
        for (const { kind, place } of told) {
          if (isComparable(bits[node]!, place) && !hasIt(bits[node]!, place)) {
            add(`${kind} ${item}`, kind, item, node);
          }
        }
      }
      if (done % SLICE === 0) {
        yield;
      }
    }
    return [...byKey.values()];

    function add(key: string, kind: string, item: number, node: number): void {
      let finding = byKey.get(key);
      if (!finding) {
        finding = {
          ...subjectOf(groundwork, item, [kind, `${kind}-in-item`]),
          counted: [],
          leastCounted: 1,
          places: [],
          teams: [],
          weight: itemUses.in.offsets[item + 1]! - itemUses.in.offsets[item]!,
        };
        byKey.set(key, finding);
      }
      finding.counted.push(node);
      finding.places = finding.counted;
      const team = teams.teamOf[node]!;
      if (team >= 0 && !finding.teams.includes(team)) {
        finding.teams = [...finding.teams, team];
      }
    }
  },
  bases: sidesOf,
  measure: ({ findings, bases, settings }) => {
    let behind = 0;
    let mostBehind = 0;
    for (const { name, kind } of LACKS) {
      const lacking = findings
        .filter(
          finding =>
            finding.kind === kind || finding.kind === `${kind}-in-item`,
        )
        .reduce((sum, { counted = [] }) => sum + counted.length, 0);
      const distance =
        behindBy(bases, name, settings.leastUnits, lacking) ?? -1;
      mostBehind = Math.max(mostBehind, distance);
      behind += distance >= settings.pointsBehind ? 1 : 0;
    }
    return { behind, mostBehind };
  },
  unknownBecause: (context, scope) => {
    const { standing, settings } = context;
    const told = telling(standing);
    if (told.length === 0) {
      return { code: 'no-habit', detail: LACKS[0]!.field };
    }
    const bases = sidesOf(context, scope);
    const distances = told
      .map(({ name }) => behindBy(bases, name, settings.leastUnits))
      .filter(distance => distance !== undefined);
    if (distances.length === 0) {
      return { code: 'nothing-to-compare', detail: 'role' };
    }
    if (Math.max(...distances) >= settings.pointsBehind) {
      return undefined;
    }
    // Owners alone may be equal; that does not make all of it equal.
    if (distances.length < LEAST_COMPARED) {
      return {
        code: 'no-habit',
        detail: LACKS.find(({ name }) => !told.some(each => each.name === name))
          ?.field,
      };
    }
    // Nor does what one half of the units says tell of the other half.
    const half = told.find(({ isCovered }) => !isCovered);
    return half && { code: 'thin', detail: half.field };
  },
  clears: 'Describe, document and own platforms as products are.',
};

/** The numbers of each lack by name, made once. */
const NAMES = LACKS.map(({ name }) => ({
  platforms: `platforms${name}`,
  platformsWith: `platformsWith${name}`,
  products: `products${name}`,
  productsWith: `productsWith${name}`,
}));

/** Numbers of a side, by name of what is compared. */
type Sides = Record<string, number>;

const COUNTED = new WeakMap<Scope, Sides>();

/** Counted once a scope. */
function sidesOf(
  context: SignalContext<DeprioritisedSettings>,
  scope: Scope,
): Sides {
  let sides = COUNTED.get(scope);
  if (!sides) {
    sides = countSides(context, scope.units);
    COUNTED.set(scope, sides);
  }
  return sides;
}

/** How many of each side could have it, and have it. */
function countSides(
  { groundwork, standing, applies }: SignalContext<DeprioritisedSettings>,
  units: Uint32Array,
): Sides {
  const told = telling(standing);
  const bits = drain(knownLacks(groundwork));
  const platforms = noCounts();
  const platformsWith = noCounts();
  const products = noCounts();
  const productsWith = noCounts();
  for (let at = 0; at < units.length; at++) {
    const node = units[at]!;
    const isOfProduct = isProduct(groundwork, node);
    if ((isOfProduct || isPlatform(groundwork, node)) && applies(node)) {
      const could = isOfProduct ? products : platforms;
      const has = isOfProduct ? productsWith : platformsWith;
      for (let place = 0; place < LACKS.length; place++) {
        could[place]! += isComparable(bits[node]!, place) ? 1 : 0;
        has[place]! += hasIt(bits[node]!, place) ? 1 : 0;
      }
    }
  }
  const sides: Sides = {};
  for (const { place } of told) {
    const names = NAMES[place]!;
    sides[names.platforms] = platforms[place]!;
    sides[names.platformsWith] = platformsWith[place]!;
    sides[names.products] = products[place]!;
    sides[names.productsWith] = productsWith[place]!;
  }
  return sides;
}

function noCounts(): number[] {
  return LACKS.map(() => 0);
}

/**
 * How far platforms are behind products, 0 … 1; less than 0 where they are
 * ahead, undefined where there are too few to compare. Of what platforms lack, only
 * `lacking` counts, if it is given.
 */
function behindBy(
  counts: Readonly<Record<string, number>>,
  name: string,
  leastUnits: number,
  lacking?: number,
): number | undefined {
  const platforms = counts[`platforms${name}`] ?? 0;
  const products = counts[`products${name}`] ?? 0;
  if (Math.min(platforms, products) < Math.max(1, leastUnits)) {
    return undefined;
  }
  const have =
    lacking === undefined
      ? counts[`platformsWith${name}`]!
      : Math.max(0, platforms - lacking);
  return counts[`productsWith${name}`]! / products - have / platforms;
}

/** Those whose field is written so often, and so differently, that it tells. */
function telling(standing: SignalContext['standing']): {
  name: string;
  kind: string;
  place: number;
  field: FieldId;
  isCovered: boolean;
}[] {
  return LACKS.map(({ name, kind, field }, place) => ({
    name,
    kind,
    place,
    field,
    ...standing(field),
  })).filter(({ isHabit, hasNews }) => isHabit && hasNews);
}
