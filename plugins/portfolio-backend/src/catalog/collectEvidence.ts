import type { Entity } from '@backstage/catalog-model';
import type {
  EntityFacts,
  Evidence,
} from '@backstage-portfolio/plugin-portfolio-engine';
import type {
  EvidenceProvider,
  ProvidedEvidence,
} from '@backstage-portfolio/plugin-portfolio-node';
import { z } from 'zod';
import { Faults } from './Faults';

/** More reasons than a person reads are a mistake. */
const MAX_REASONS = 20;

const PROVIDED_EVIDENCE: z.ZodType<ProvidedEvidence[]> = z
  .array(
    z.strictObject({
      towards: z.enum(['product', 'platform']),
      weight: z.number().gt(0).max(2),
      text: z.string().trim().min(1).max(200),
    }),
  )
  .max(MAX_REASONS);

/** The reasons that providers give for one entity; undefined if none does. */
export function collectEvidence(options: {
  providers: readonly EvidenceProvider[];
  entity: Entity;
  facts: EntityFacts;
  faults: Faults;
}): Evidence[] | undefined {
  const { providers, entity, facts, faults } = options;
  let collected: Evidence[] | undefined;
  for (const provider of providers) {
    try {
      const given = provider.evidence({ entity, facts });
      // Most entities are of no concern to a provider.
      if (Array.isArray(given) && given.length === 0) {
        continue;
      }
      for (const reason of PROVIDED_EVIDENCE.parse(given)) {
        collected ??= [];
        collected.push({
          id: 'reported',
          weight:
            reason.towards === 'platform' ? reason.weight : -reason.weight,
          a: reason.text,
          b: provider.id,
        });
      }
    } catch (error) {
      faults.add(`The evidence provider "${provider.id}"`, facts.ref, error);
    }
  }
  return collected;
}
