import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { isolated } from '../components/Words/isolated';
import { usePortfolio } from './usePortfolio';

/** Values to filter by; a page works without them. */
export function useFacets(): PortfolioSchema<'Facets'> | undefined {
  const { value } = usePortfolio({
    question: 'facets',
    ask: (client, signal) => client.request('get', '/facets', { signal }),
  });
  return value;
}

/** A facet as options of a choice, each with how many have it. */
export function facetOptions(facets: PortfolioSchema<'Facet'>[] | undefined) {
  return (facets ?? []).map(({ value, title, count }) => ({
    value,
    label: `${isolated(title)} (${count})`,
  }));
}
