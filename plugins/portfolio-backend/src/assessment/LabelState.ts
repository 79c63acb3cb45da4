import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ROLE_LABEL,
  UNIT_KINDS,
} from '@backstage-portfolio/plugin-portfolio-common';
import type { AssessmentStatus } from '../types';
import type { PortfolioStore } from '../store/PortfolioStore';

const FACET = `metadata.labels.${ROLE_LABEL}`;
/** While labels catch up, they are looked at again after so long. */
const KEPT_MS = 10_000;

type State = NonNullable<AssessmentStatus['labels']>['state'];

export interface LabelStateOptions {
  catalog: Pick<CatalogService, 'getEntityFacets'>;
  auth: AuthService;
  store: Pick<PortfolioStore, 'readRoles'>;
}

/**
 * Whether the catalog shows the roles of the last settled run, by how many
 * entities have each label. `unknown` where there are none, as without the
 * catalog module.
 */
export class LabelState {
  readonly #options: LabelStateOptions;
  #expected: { version: number; counts: Map<string, number> } | undefined;
  #known: { version: number; state: State; until: number } | undefined;
  #looking: { version: number; state: Promise<State> } | undefined;

  constructor(options: LabelStateOptions) {
    this.#options = options;
  }

  /**
   * `version` is the roles version. Looking takes a while in a large catalog:
   * only the first to ask about a version waits for it, and whoever asks later
   * is told what the last look found. Never rejects.
   */
  async of(version: number): Promise<State> {
    const known = this.#known;
    if (known?.version !== version) {
      return this.#look(version);
    }
    if (known.until < Date.now()) {
      void this.#look(version);
    }
    return known.state;
  }

  #look(version: number): Promise<State> {
    if (this.#looking?.version !== version) {
      const state = this.#compare(version)
        .catch(() => 'unknown' as const)
        .then(found => {
          const until = found === 'current' ? Infinity : Date.now() + KEPT_MS;
          this.#known = { version, state: found, until };
          this.#looking = undefined;
          return found;
        });
      this.#looking = { version, state };
    }
    return this.#looking.state;
  }

  async #compare(version: number): Promise<State> {
    const expected = await this.#count(version);
    const { catalog, auth } = this.#options;
    const { facets } = await catalog.getEntityFacets(
      { facets: [FACET], filter: { kind: [...UNIT_KINDS] } },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    const found = new Map(
      facets[FACET]?.map(({ value, count }) => [value, count]),
    );
    if (found.size === 0 && expected.size > 0) {
      return 'unknown';
    }
    const same =
      found.size === expected.size &&
      [...expected].every(([role, count]) => found.get(role) === count);
    return same ? 'current' : 'catching-up';
  }

  /** Roles that are written as labels, and on how many units. */
  async #count(version: number): Promise<Map<string, number>> {
    if (this.#expected?.version !== version) {
      const counts = new Map<string, number>();
      for await (const page of this.#options.store.readRoles()) {
        for (const { role } of page) {
          if (role !== 'undecided' && role !== 'outside') {
            counts.set(role, (counts.get(role) ?? 0) + 1);
          }
        }
      }
      this.#expected = { version, counts };
    }
    return this.#expected.counts;
  }
}
