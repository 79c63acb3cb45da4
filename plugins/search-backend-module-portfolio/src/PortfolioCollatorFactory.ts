import { Readable } from 'node:stream';
import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { ForwardedError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import {
  PORTFOLIO_SEARCH_TYPE,
  PortfolioClient,
} from '@backstage-portfolio/plugin-portfolio-common';
import { awaitAssessment, Patience } from './awaitAssessment';
import { Candidate, listCandidates } from './candidates';
import { DOCUMENT_FIELDS, PortfolioDocument, toDocument } from './toDocument';

/** @see PortfolioCollatorFactory */
export interface PortfolioCollatorFactoryOptions {
  client: PortfolioClient;
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  auth: AuthService;
  logger: LoggerService;
  /** Path of an entity's page with `:namespace`, `:kind` and `:name`. */
  locationTemplate: string;
  patience: Patience;
  /** Ends the waiting, when the backend shuts down. */
  signal: AbortSignal;
}

/**
 * Platforms and capabilities as search documents. Which there are is asked of
 * the portfolio backend; what they say of themselves, of the catalog.
 */
export class PortfolioCollatorFactory implements DocumentCollatorFactory {
  readonly type = PORTFOLIO_SEARCH_TYPE;
  readonly visibilityPermission = catalogEntityReadPermission;
  readonly #options: PortfolioCollatorFactoryOptions;

  constructor(options: PortfolioCollatorFactoryOptions) {
    this.#options = options;
  }

  /**
   * The waiting is done here, before the search engine opens a new index. An
   * error, here or in the stream, makes the engine keep the index it has; no
   * documents at all would not, with every engine.
   *
   * @throws if there is no assessment to index.
   */
  async getCollator(): Promise<Readable> {
    try {
      await awaitAssessment(this.#options);
    } catch (error) {
      throw notIndexed(error);
    }
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<PortfolioDocument> {
    const { client, locationTemplate, logger } = this.#options;
    const seen = new Set<string>();
    let count = 0;
    try {
      for await (const page of listCandidates(client)) {
        const fresh = page.filter(candidate => isFirst(seen, candidate));
        const entities = await this.#entitiesOf(fresh);
        for (const [i, candidate] of fresh.entries()) {
          const entity = entities[i];
          const document =
            entity && toDocument({ candidate, entity, locationTemplate });
          if (document) {
            count++;
            yield document;
          }
        }
      }
    } catch (error) {
      throw notIndexed(error);
    }
    logger.debug(
      `${count} platforms and capabilities were given to the search`,
    );
  }

  async #entitiesOf(candidates: Candidate[]) {
    const { auth, catalog } = this.#options;
    if (candidates.length === 0) {
      return [];
    }
    const { items } = await catalog.getEntitiesByRefs(
      {
        entityRefs: candidates.map(({ ref }) => ref),
        fields: DOCUMENT_FIELDS,
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return items;
  }
}

/** An API of several providers, and a platform with a surface, come again. */
function isFirst(seen: Set<string>, candidate: Candidate): boolean {
  const id = `${candidate.ref} ${candidate.key ?? ''}`;
  const isNew = !seen.has(id);
  seen.add(id);
  return isNew;
}

function notIndexed(error: unknown): Error {
  return new ForwardedError(
    'Platforms and capabilities could not be read; the search keeps what it has until the next run',
    error,
  );
}
