import type { EvidenceProvider } from '@backstage-portfolio/plugin-portfolio-node';
import { readTier } from './serviceRegister';

/** The tier of a service as a reason for its role. */
export const tierEvidence: EvidenceProvider = {
  id: 'example-tier',
  evidence({ entity }) {
    const found = readTier(entity.metadata.annotations);
    if (!found) {
      return [];
    }
    const { name, tier } = found;
    return [
      {
        towards: tier.towards,
        weight: tier.weight,
        text: `tier ${name} of the service register`,
      },
    ];
  },
};
