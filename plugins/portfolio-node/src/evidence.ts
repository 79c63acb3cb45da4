import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { EntityFacts } from '@backstage-portfolio/plugin-portfolio-engine';

/**
 * One reason for the role of an entity, out of another plugin's knowledge.
 *
 * @public
 */
export interface ProvidedEvidence {
  /** Which way it points. */
  towards: 'product' | 'platform';
  /**
   * How much it weighs, in log-odds above 0, at most 2: 0.5 is a hint, 1 makes
   * 73% of an even chance, 2 makes 88%. The reasons of all plugins together
   * are capped at 2, as those of every source: they add to what the catalog
   * says and never overrule what people declare.
   */
  weight: number;
  /**
   * The reason as a person reads it on the entity's page: English, lower case,
   * no full stop, at most 200 characters, such as
   * `tier 1 of the service register`. It is shown to everybody who may read the
   * entity, so it must not name other entities or persons.
   */
  text: string;
}

/**
 * Gives reasons for roles.
 *
 * @public
 */
export interface EvidenceProvider {
  /** Unique, letters, digits and dashes; named in messages about it. */
  id: string;
  /**
   * Called once at the start of each assessment: the place to load what the
   * reasons depend on. If it throws, the assessment goes on without this
   * provider and says so in the log.
   */
  prepare?(options: { signal: AbortSignal }): Promise<void>;
  /**
   * Called for every entity of the catalog, some 100,000 times in a row, so it
   * must be quick and cannot wait for anything. An entity for which it throws,
   * or gives something else than reasons, is assessed without it.
   */
  evidence(options: {
    /** As the catalog has it. Not to be kept or changed. */
    entity: Entity;
    /** What the assessment knows of it. */
    facts: Readonly<EntityFacts>;
  }): ProvidedEvidence[];
}

/**
 * Where modules of the portfolio plugin add reasons for roles.
 *
 * @public
 */
export interface PortfolioEvidenceExtensionPoint {
  /** Throws if there is a provider of that id already. */
  addEvidenceProvider(provider: EvidenceProvider): void;
}

/** @public */
export const portfolioEvidenceExtensionPoint =
  createExtensionPoint<PortfolioEvidenceExtensionPoint>({
    id: 'portfolio.evidence',
  });
