import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { stringifyError } from '@backstage/errors';
import {
  CatalogService,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import {
  portfolioAnnotations,
  ROLE_LABEL,
} from '@backstage-portfolio/plugin-portfolio-common';
import { RoleChanges } from './fetchRoleChanges';
import { KnownRoles } from './KnownRoles';
import { labelledRole } from './labelRole';
import { refreshKey } from './refreshKey';

/** @see PortfolioRoleProvider */
export interface PortfolioRoleProviderOptions {
  known: KnownRoles;
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  auth: AuthService;
  logger: LoggerService;
  /** Asks what changed since a version. */
  fetchChanges: (since: number | undefined) => Promise<RoleChanges>;
  /** Entities refreshed at once. */
  batchSize?: number;
}

const FIELDS = [
  `metadata.labels.${ROLE_LABEL}`,
  `metadata.annotations.${portfolioAnnotations.roleSource}`,
];

/**
 * Keeps what is known of roles up to date, and has the catalog process those
 * entities whose label is another now, and no others. It brings in no entities:
 * it is a provider because providers may refresh single entities by key.
 */
export class PortfolioRoleProvider implements EntityProvider {
  readonly #known: KnownRoles;
  readonly #catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  readonly #auth: AuthService;
  readonly #logger: LoggerService;
  readonly #fetchChanges: PortfolioRoleProviderOptions['fetchChanges'];
  readonly #batchSize: number;
  /** Refs whose label may be wrong, the most urgent first. */
  readonly #waiting = new Set<string>();
  #connection: EntityProviderConnection | undefined;
  #failures = 0;
  #refreshed = 0;

  constructor(options: PortfolioRoleProviderOptions) {
    this.#known = options.known;
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#logger = options.logger;
    this.#fetchChanges = options.fetchChanges;
    this.#batchSize = options.batchSize ?? 100;
  }

  getProviderName(): string {
    return 'PortfolioRoleProvider';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /** Asks for changes; a portfolio backend that is away changes nothing. */
  async poll(): Promise<void> {
    let changes: RoleChanges;
    try {
      changes = await this.#fetchChanges(this.#known.version);
    } catch (error) {
      this.#failures += 1;
      // One or two failures belong to every start, more are told once.
      this.#logger[this.#failures === 3 ? 'warn' : 'debug'](
        `Can't ask the portfolio backend for roles, labels stay as they are: ${stringifyError(
          error,
        )}`,
      );
      return;
    }
    this.#failures = 0;
    // Before the first assessment there is nothing to say, which is not the
    // same as saying that no entity has a role.
    if (changes.version === 0 || changes.version === this.#known.version) {
      return;
    }
    for (const ref of this.#known.apply(changes)) {
      this.#waiting.add(ref);
    }
    if (this.#waiting.size > this.#batchSize) {
      this.#logger.info(
        `Role labels are catching up: ${
          this.#waiting.size
        } entities to look at`,
      );
    }
  }

  /** Has the next batch processed. Called in intervals: this is the throttle. */
  async refreshNext(): Promise<void> {
    if (!this.#connection || this.#waiting.size === 0) {
      return;
    }
    const batch = this.#takeBatch();
    try {
      const stale = await this.#findStale(batch);
      if (stale.length > 0) {
        await this.#connection.refresh({ keys: stale.map(refreshKey) });
        this.#refreshed += stale.length;
      }
    } catch (error) {
      for (const ref of batch) {
        this.#waiting.add(ref);
      }
      this.#logger.warn(
        `Can't refresh role labels, trying again: ${stringifyError(error)}`,
      );
      return;
    }
    if (this.#waiting.size === 0 && this.#refreshed > 0) {
      this.#logger.info(
        `Role labels caught up: ${this.#refreshed} entities were refreshed`,
      );
      this.#refreshed = 0;
    }
  }

  #takeBatch(): string[] {
    const batch: string[] = [];
    for (const ref of this.#waiting) {
      if (batch.length === this.#batchSize) {
        break;
      }
      this.#waiting.delete(ref);
      if (!this.#known.isWritten(ref)) {
        batch.push(ref);
      }
    }
    return batch;
  }

  /**
   * Of what this process did not write rightly itself, other replicas may have,
   * or it stands so since before the start: the catalog knows.
   */
  async #findStale(refs: string[]): Promise<string[]> {
    if (refs.length === 0) {
      return [];
    }
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs: refs, fields: FIELDS },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return refs.filter((ref, index) => {
      const entity = items[index];
      return entity !== undefined && this.#isStale(ref, entity);
    });
  }

  #isStale(ref: string, { metadata }: Entity): boolean {
    const source = metadata?.annotations?.[portfolioAnnotations.roleSource];
    return (
      source !== 'declared' &&
      labelledRole(metadata?.labels?.[ROLE_LABEL]) !== this.#known.roleOf(ref)
    );
  }
}
