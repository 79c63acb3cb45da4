import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  portfolioEvidenceExtensionPoint,
  portfolioFactsExtensionPoint,
  portfolioSignalsExtensionPoint,
} from '@backstage-portfolio/plugin-portfolio-node';
import { runbookSignal } from './runbookSignal';
import { tierEvidence } from './tierEvidence';
import { tierFacts } from './tierFacts';

/**
 * Tells the portfolio what the tiers of an organisation's services say, and
 * looks out for platforms that carry others without a runbook.
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
        signals: portfolioSignalsExtensionPoint,
      },
      async init({ evidence, facts, signals }) {
        evidence.addEvidenceProvider(tierEvidence);
        facts.addFactsProvider(tierFacts);
        signals.addSignal(runbookSignal);
      },
    });
  },
});
