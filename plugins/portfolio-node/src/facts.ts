import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type {
  Role,
  TeamRole,
} from '@backstage-portfolio/plugin-portfolio-common';
import type { Audience } from '@backstage-portfolio/plugin-portfolio-engine';

/**
 * What another plugin declares of an entity, as if it stood in the entity's
 * annotations. What is left out stays as the catalog says it.
 *
 * @public
 */
export interface ProvidedFacts {
  /** Role of a unit. Decisive, as every declared role. */
  role?: Exclude<Role, 'undecided'>;
  /** Role of a Group. */
  teamRole?: Exclude<TeamRole, 'undecided'>;
  audience?: Audience;
  /** Refs of users, such as `user:default/ada`. */
  productManagers?: string[];
  /** Capability keys, lower case, words joined by dashes. */
  capabilities?: string[];
  /** Capability keys that it would use if there were one. */
  needs?: string[];
  successMetrics?: string[];
  friction?: string[];
  concerns?: string[];
}

/**
 * Declares facts that an organisation keeps outside of the catalog.
 *
 * @public
 */
export interface FactsProvider {
  /** Unique, letters, digits and dashes; shown as the place of the facts. */
  id: string;
  /**
   * Called once at the start of each assessment: the place to load what the
   * facts depend on. If it throws, the assessment goes on without this provider
   * and says so in the log.
   */
  prepare?(options: { signal: AbortSignal }): Promise<void>;
  /**
   * Called for every entity of the catalog, so it must be quick and cannot wait
   * for anything. If it throws, or gives something else than facts, the entity
   * is assessed without it. Of two providers the later added one wins.
   */
  facts(options: {
    /** As the catalog has it. Not to be kept or changed. */
    entity: Entity;
  }): ProvidedFacts | undefined;
}

/**
 * Where modules of the portfolio plugin add or override declared facts.
 *
 * @public
 */
export interface PortfolioFactsExtensionPoint {
  /** Throws if there is a provider of that id already. */
  addFactsProvider(provider: FactsProvider): void;
}

/** @public */
export const portfolioFactsExtensionPoint =
  createExtensionPoint<PortfolioFactsExtensionPoint>({
    id: 'portfolio.facts',
  });
