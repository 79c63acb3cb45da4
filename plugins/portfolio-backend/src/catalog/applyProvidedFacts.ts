import type { Entity } from '@backstage/catalog-model';
import {
  ROLES,
  TEAM_ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import type { EntityFacts } from '@backstage-portfolio/plugin-portfolio-engine';
import type {
  FactsProvider,
  ProvidedFacts,
} from '@backstage-portfolio/plugin-portfolio-node';
import { z } from 'zod';
import { Faults } from './Faults';

const keys = z
  .array(
    z
      .string()
      .max(100)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be words joined by dashes'),
  )
  .max(50);
const words = z.array(z.string().min(1).max(200)).max(50);

const PROVIDED_FACTS: z.ZodType<ProvidedFacts | undefined> = z
  .strictObject({
    role: z.enum(ROLES).exclude(['undecided']).optional(),
    teamRole: z.enum(TEAM_ROLES).exclude(['undecided']).optional(),
    audience: z
      .enum(['end-customers', 'employees', 'builders', 'partners'])
      .optional(),
    productManagers: z
      .array(
        z
          .string()
          .max(200)
          .regex(/^user:[^/\s]+\/[^/\s]+$/, 'must be like user:default/ada'),
      )
      .max(50)
      .optional(),
    capabilities: keys.optional(),
    needs: keys.optional(),
    successMetrics: words.optional(),
    friction: words.optional(),
    concerns: words.optional(),
  })
  .optional();

/**
 * Puts what providers declare over what the catalog says. The facts that the
 * reader made are changed in place: nobody else has seen them yet.
 */
export function applyProvidedFacts(options: {
  providers: readonly FactsProvider[];
  entity: Entity;
  facts: EntityFacts;
  faults: Faults;
}): void {
  const { providers, entity, facts, faults } = options;
  for (const provider of providers) {
    try {
      const given = provider.facts({ entity });
      // Most entities are of no concern to a provider.
      const provided = given && PROVIDED_FACTS.parse(given);
      if (provided) {
        apply(facts, provided, provider.id);
      }
    } catch (error) {
      faults.add(`The facts provider "${provider.id}"`, facts.ref, error);
    }
  }
}

function apply(facts: EntityFacts, provided: ProvidedFacts, id: string): void {
  const { role, teamRole, audience } = provided;
  if (role && facts.kind !== 'group') {
    facts.declaredRole = { role, field: `facts provider ${id}`, value: role };
  }
  if (teamRole && facts.kind === 'group') {
    facts.declaredTeamRole = teamRole;
  }
  if (audience) {
    facts.audience = audience;
  }
  facts.capabilities = provided.capabilities ?? facts.capabilities;
  facts.successMetrics = provided.successMetrics ?? facts.successMetrics;
  facts.friction = provided.friction ?? facts.friction;
  facts.concerns = provided.concerns ?? facts.concerns;
  const { productManagers, needs } = provided;
  if (productManagers) {
    facts.card.productManagers = productManagers.map(ref =>
      ref.toLocaleLowerCase('en-US'),
    );
  }
  if (needs) {
    facts.card.needs = needs;
  }
}
