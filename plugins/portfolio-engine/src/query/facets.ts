import {
  PortfolioSchema,
  SURFACES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { kindOfCode } from '../graph/kinds';
import { named } from './names';
import { isShownUnit } from './units';
import { View } from './view';

type Facet = PortfolioSchema<'Facet'>;

/** Values of one kind that are listed at most. */
const MAX_VALUES = 500;

/** Values to filter by, with how many visible units (or capabilities) have each. */
export function listFacets(view: View): PortfolioSchema<'Facets'> {
  const { graph, cards, capabilities } = view.assessed;
  const owners = new Map<number, number>();
  const domains = new Map<number, number>();
  const kinds = new Map<string, number>();
  const lifecycles = new Map<string, number>();
  const surfaces = new Map<string, number>();
  for (let node = 0; node < graph.refs.length; node++) {
    if (isShownUnit(view, node)) {
      increment(owners, view.owner[node]!);
      increment(domains, view.domain[node]!);
      increment(kinds, kindOfCode(graph.kinds[node]!));
      const lifecycle = cards[node]?.lifecycle;
      if (lifecycle) {
        increment(lifecycles, lifecycle);
      }
    }
  }
  for (const [capability, surface] of capabilities.surface.entries()) {
    if (view.capabilityVisible[capability] === 1) {
      increment(surfaces, SURFACES[surface] ?? 'service');
    }
  }
  return {
    owners: entities(view, owners),
    domains: entities(view, domains),
    kinds: values(kinds),
    surfaces: values(surfaces),
    lifecycles: values(lifecycles),
  };
}

function increment<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function entities(view: View, counts: Map<number, number>): Facet[] {
  return mostFrequent(
    [...counts].flatMap(([node, count]) => {
      const entity = named(view, node);
      return entity ? [{ value: entity.ref, title: entity.title, count }] : [];
    }),
  );
}

function values(counts: Map<string, number>): Facet[] {
  return mostFrequent(
    [...counts].map(([value, count]) => ({ value, title: value, count })),
  );
}

function mostFrequent(facets: Facet[]): Facet[] {
  return facets
    .sort(
      (left, right) =>
        right.count - left.count || (left.value < right.value ? -1 : 1),
    )
    .slice(0, MAX_VALUES);
}
