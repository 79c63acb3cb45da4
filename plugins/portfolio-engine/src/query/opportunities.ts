import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { tellOpportunity } from '../platforms/platformText';
import { Opportunity } from '../platforms/types';
import { textOf } from '../sentences/tell';
import { itemNames, namesOf } from './findings';
import { itemName, named } from './names';
import { Page, PageRequest, takePage } from './page';
import { Reading } from './reading';
import { seenBy } from './seen';
import { defined } from './units';
import { View } from './view';

/** Of each list, so many are named. */
const MOST_NAMED = 20;

/** Visible products from which it is one, by kind. */
const LEAST: Record<Opportunity['kind'], { items: number; units: number }> = {
  'look-alikes-over-products': { items: 2, units: 2 },
  'same-private-resource': { items: 3, units: 3 },
  'missing-target': { items: 0, units: 3 },
  'unserved-need': { items: 0, units: 1 },
};

/** What several products need and no platform serves, by products × teams. */
export function listOpportunities(
  { view }: Pick<Reading, 'view'>,
  options: { page: PageRequest },
): Page<PortfolioSchema<'Opportunity'>> {
  const { opportunities } = view.assessed.judgement;
  return takePage({
    listed: opportunitiesInView(view),
    request: options.page,
    idOf: place => opportunities[place]!.id,
    show: place => showOpportunity(view, opportunities[place]!),
  });
}

const inView = new WeakMap<View, readonly number[]>();

/** Places of those that the caller may know of, those for most first. */
export function opportunitiesInView(view: View): readonly number[] {
  let places = inView.get(view);
  if (!places) {
    const { opportunities } = view.assessed.judgement;
    const worth = (place: number) => {
      const { items, teams } = opportunities[place]!;
      return (
        Math.max(1, countVisible(items, view.items.visible)) *
        Math.max(1, countVisible(teams, view.visible))
      );
    };
    const kept = [...opportunities.keys()].filter(place =>
      isShown(view, opportunities[place]!),
    );
    const worths = new Map(kept.map(place => [place, worth(place)]));
    places = kept.sort(
      (one, other) => worths.get(other)! - worths.get(one)! || one - other,
    );
    inView.set(view, places);
  }
  return places;
}

/**
 * Whether enough of what shows it may be seen, and what it is called by too:
 * the words of look-alikes may come from any of them.
 */
function isShown(view: View, opportunity: Opportunity): boolean {
  const { kind, node, units, items, topic } = opportunity;
  if (view.complete) {
    return true;
  }
  const visible = units.filter(unit => view.visible[unit] === 1);
  const { cards } = view.assessed;
  const least = LEAST[kind];
  const knowsTopic =
    kind === 'look-alikes-over-products'
      ? visible.length === units.length
      : node < 0 || view.visible[node] === 1;
  const saysTopic =
    kind !== 'unserved-need' ||
    visible.some(unit => cards[unit]?.needs?.includes(topic));
  return (
    knowsTopic &&
    saysTopic &&
    visible.length >= Math.min(least.units, units.length) &&
    countVisible(items, view.items.visible) >=
      Math.min(least.items, items.length)
  );
}

export function showOpportunity(
  view: View,
  opportunity: Opportunity,
): PortfolioSchema<'Opportunity'> {
  const { id, kind, topic, node, units, items, teams } = opportunity;
  const text = tellOpportunity({ opportunity, seen: seenBy(view) });
  return {
    id,
    kind,
    topic,
    text: textOf(text),
    told: { text },
    ...defined({ target: named(view, node) }),
    products: itemNames(view, items).slice(0, MOST_NAMED),
    teams: namesOf(view, teams).slice(0, MOST_NAMED),
    units: namesOf(view, units).slice(0, MOST_NAMED),
    ...defined({ platform: itemName(view, opportunity.platform) }),
  };
}

function countVisible(numbers: readonly number[], visible: Uint8Array): number {
  let count = 0;
  for (const number of numbers) {
    count += visible[number] ?? 0;
  }
  return count;
}
