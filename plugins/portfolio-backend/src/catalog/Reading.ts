import type { Entity } from '@backstage/catalog-model';
import { readFacts } from '@backstage-portfolio/plugin-portfolio-engine';
import type {
  ApiDigest,
  EntityFacts,
  Evidence,
  FactsOptions,
} from '@backstage-portfolio/plugin-portfolio-engine';
import type {
  EvidenceProvider,
  FactsProvider,
} from '@backstage-portfolio/plugin-portfolio-node';
import { setImmediate } from 'node:timers/promises';
import { applyProvidedFacts } from './applyProvidedFacts';
import { collectEvidence } from './collectEvidence';
import { Faults } from './Faults';

/** The catalog as the assessment takes it. */
export interface CatalogReading {
  facts: EntityFacts[];
  /** By entity ref. */
  digests: Map<string, ApiDigest>;
  /** Reasons of other plugins, by entity ref. */
  evidence: Map<string, Evidence[]>;
  /** Entities in the catalog before and after it was read. */
  before: number;
  after: number;
}

/** Work between two turns of the event loop, in milliseconds. */
const SLICE_MS = 8;

interface ReadingOptions {
  options: FactsOptions;
  evidenceProviders: readonly EvidenceProvider[];
  factsProviders: readonly FactsProvider[];
  faults: Faults;
}

/** What has been read of the catalog so far. */
export class Reading {
  readonly #with: ReadingOptions;
  readonly #facts: EntityFacts[] = [];
  readonly #digests = new Map<string, ApiDigest>();
  readonly #evidence = new Map<string, Evidence[]>();

  constructor(options: ReadingOptions) {
    this.#with = options;
  }

  get size(): number {
    return this.#facts.length;
  }

  async add(page: readonly Entity[], signal: AbortSignal): Promise<void> {
    let sliceEnd = performance.now() + SLICE_MS;
    for (const entity of page) {
      this.#read(entity);
      if (performance.now() > sliceEnd) {
        await setImmediate();
        signal.throwIfAborted();
        sliceEnd = performance.now() + SLICE_MS;
      }
    }
  }

  /** `digests` in the order of the page. */
  async addApis(
    page: readonly Entity[],
    digests: readonly ApiDigest[],
    signal: AbortSignal,
  ): Promise<void> {
    const start = this.size;
    await this.add(page, signal);
    for (const [index, digest] of digests.entries()) {
      const ref = this.#facts[start + index]?.ref;
      if (ref !== undefined) {
        this.#digests.set(ref, digest);
      }
    }
  }

  end(before: number, after: number): CatalogReading {
    this.#with.faults.log();
    return {
      facts: this.#facts,
      digests: this.#digests,
      evidence: this.#evidence,
      before,
      after,
    };
  }

  #read(entity: Entity): void {
    const { options, evidenceProviders, factsProviders, faults } = this.#with;
    const facts = readFacts({ entity, options });
    applyProvidedFacts({ providers: factsProviders, entity, facts, faults });
    const evidence = collectEvidence({
      providers: evidenceProviders,
      entity,
      facts,
      faults,
    });
    if (evidence) {
      this.#evidence.set(facts.ref, evidence);
    }
    this.#facts.push(facts);
  }
}
