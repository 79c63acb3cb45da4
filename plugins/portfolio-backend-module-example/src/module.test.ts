import { startTestBackend } from '@backstage/backend-test-utils';
import {
  EvidenceProvider,
  FactsProvider,
  portfolioEvidenceExtensionPoint,
  portfolioFactsExtensionPoint,
  portfolioSignalsExtensionPoint,
} from '@backstage-portfolio/plugin-portfolio-node';

import portfolioModuleExample from './index';

/** What the assessment knows of the service; the module looks at none of it. */
const FACTS: Parameters<EvidenceProvider['evidence']>[0]['facts'] = {
  ref: 'component:default/login',
  kind: 'component',
  text: 'login',
  tags: [],
  capabilities: [],
  successMetrics: [],
  friction: [],
  concerns: [],
  relations: [],
  predicates: 0,
  card: { name: 'login' },
  problems: [],
};

function service(tier: string) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'login', annotations: { 'example.org/tier': tier } },
    spec: { type: 'service' },
  };
}

describe('example module', () => {
  it('gives the tier of a service as a reason and as a fact, and adds a signal', async () => {
    const evidence: EvidenceProvider[] = [];
    const facts: FactsProvider[] = [];
    const signals: string[] = [];
    const backend = await startTestBackend({
      features: [portfolioModuleExample],
      extensionPoints: [
        [
          portfolioEvidenceExtensionPoint,
          { addEvidenceProvider: provider => evidence.push(provider) },
        ],
        [
          portfolioFactsExtensionPoint,
          { addFactsProvider: provider => facts.push(provider) },
        ],
        [
          portfolioSignalsExtensionPoint,
          { addSignal: ({ id }) => signals.push(id), addIndicator: () => {} },
        ],
      ],
    });
    const reasons = (tier: string) =>
      evidence.flatMap(provider => {
        const entity = service(tier);
        return provider.evidence({ entity, facts: FACTS });
      });
    const declared = (tier: string) =>
      facts.map(provider => provider.facts({ entity: service(tier) }));
    expect(reasons('0')).toEqual([
      {
        towards: 'platform',
        weight: 1.5,
        text: 'tier 0 of the service register',
      },
    ]);
    expect(declared('1')).toEqual([{ audience: 'end-customers' }]);
    expect([reasons('3'), declared('3')]).toEqual([[], [undefined]]);
    expect(signals).toEqual(['example-missing-runbooks']);
    await backend.stop();
  });
});
