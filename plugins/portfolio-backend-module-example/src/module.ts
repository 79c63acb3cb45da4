import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  portfolioEvidenceExtensionPoint,
  portfolioFactsExtensionPoint,
} from '@backstage-portfolio/plugin-portfolio-node';
import { tierEvidence } from './tierEvidence';
import { tierFacts } from './tierFacts';

/**
 * Tells the portfolio what the tiers of an organisation's services say.
 *
 * @public
 */
export const portfolioModuleExample = createBackendModule({
  pluginId: 'portfolio',
  moduleId: 'example',
  register(env) {
    env.registerInit({
      deps: {
        evidence: portfolioEvidenceExtensionPoint,
        facts: portfolioFactsExtensionPoint,
      },
      async init({ evidence, facts }) {
        evidence.addEvidenceProvider(tierEvidence);
        facts.addFactsProvider(tierFacts);
      },
    });
  },
});
