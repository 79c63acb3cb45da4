import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { ForwardedError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { RefPool } from '@backstage-portfolio/plugin-portfolio-engine';
import type { FactsOptions } from '@backstage-portfolio/plugin-portfolio-engine';
import type {
  EvidenceProvider,
  FactsProvider,
} from '@backstage-portfolio/plugin-portfolio-node';
import type { PortfolioStore, RunProgress } from '../store/PortfolioStore';
import { DefinitionDigests } from './DefinitionDigests';
import {
  apiPages,
  countEntities,
  EntityPagesOptions,
  pagesWithoutApis,
} from './entityPages';
import { Faults } from './Faults';
import { ProviderList } from './ProviderList';
import { CatalogReading, Reading } from './Reading';

export interface ReadCatalogOptions {
  /** Day of the run, ISO 8601. */
  day: string;
  signal: AbortSignal;
  onProgress: (progress: RunProgress) => void;
}

export interface CatalogReaderOptions {
  catalog: CatalogService;
  auth: AuthService;
  logger: LoggerService;
  store: Pick<PortfolioStore, 'readDigests' | 'writeDigests' | 'touchDigests'>;
  facts: FactsOptions;
  evidenceProviders: ProviderList<EvidenceProvider>;
  factsProviders: ProviderList<FactsProvider>;
}

/**
 * Reads the whole catalog as the plugin itself, page by page; of an entity only
 * its facts are kept.
 */
export class CatalogReader {
  readonly #options: CatalogReaderOptions;

  constructor(options: CatalogReaderOptions) {
    this.#options = options;
  }

  /** Rejects if the catalog cannot be read, or when the signal is aborted. */
  async read(options: ReadCatalogOptions): Promise<CatalogReading> {
    try {
      return await this.#read(options);
    } catch (error) {
      options.signal.throwIfAborted();
      throw new ForwardedError('The catalog could not be read', error);
    }
  }

  async #read(options: ReadCatalogOptions): Promise<CatalogReading> {
    const { day, signal, onProgress } = options;
    const { catalog, auth, logger, store } = this.#options;
    const { evidenceProviders, factsProviders } = this.#options;
    const credentials = await auth.getOwnServiceCredentials();
    const from: EntityPagesOptions = { catalog, credentials, signal };
    const before = await countEntities(from);
    const reading = new Reading({
      options: { ...this.#options.facts, refs: new RefPool() },
      evidenceProviders: await evidenceProviders.prepare({ signal, logger }),
      factsProviders: await factsProviders.prepare({ signal, logger }),
      faults: new Faults(logger),
    });
    const digests = new DefinitionDigests({ store, day });

    onProgress({ stage: 'reading', done: 0, total: before });
    for await (const page of pagesWithoutApis(from)) {
      await reading.add(page, signal);
      onProgress({ stage: 'reading', done: reading.size, total: before });
    }
    onProgress({ stage: 'definitions', done: reading.size, total: before });
    for await (const page of apiPages(from)) {
      await reading.addApis(page, await digests.digest(page, signal), signal);
      onProgress({ stage: 'definitions', done: reading.size, total: before });
    }
    return reading.end(before, await countEntities(from));
  }
}
