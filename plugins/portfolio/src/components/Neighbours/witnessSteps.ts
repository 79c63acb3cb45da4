import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import type { Step } from './Steps';

/** One direct use as steps: the consumer, what it uses, and who provides that. */
export function witnessSteps(witness: PortfolioSchema<'Witness'>): Step[] {
  const { consumer, surface, provider, relation } = witness;
  const steps: Step[] = [{ entity: consumer }, { entity: surface, relation }];
  if (provider.ref !== surface.ref) {
    steps.push({ entity: provider, relation: 'apiProvidedBy' });
  }
  return steps;
}
