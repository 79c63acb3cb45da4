import type { FactsProvider } from '@backstage-portfolio/plugin-portfolio-node';
import { readTier } from './serviceRegister';

/** For whom a service is, by its tier. */
export const tierFacts: FactsProvider = {
  id: 'example-tier',
  facts({ entity }) {
    const found = readTier(entity.metadata.annotations);
    return found && { audience: found.tier.audience };
  },
};
