import { NotFoundError } from '@backstage/errors';
import { prepareQueries } from '@backstage-portfolio/plugin-portfolio-engine';
import type { Assessed } from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from '../snapshot/breathe';
import { decodeSnapshot } from '../snapshot/decodeSnapshot';
import type { PortfolioStore, StoredState } from '../store/PortfolioStore';
import type { Snapshot, SnapshotSource } from '../types';
import { dayOf } from './dayOf';

/** The snapshot that this replica serves, in memory. */
export class CurrentSnapshot implements SnapshotSource {
  readonly #store: Pick<PortfolioStore, 'readSnapshot'>;
  #snapshot: Snapshot | undefined;
  #loading: { version: number; assessed: Promise<Assessed> } | undefined;

  constructor(store: Pick<PortfolioStore, 'readSnapshot'>) {
    this.#store = store;
  }

  current(): Snapshot | undefined {
    return this.#snapshot;
  }

  /**
   * Comes up with the shared state: loads the snapshot if there is a new one.
   * If that fails, the old one stays and the promise rejects.
   */
  async follow(state: StoredState): Promise<void> {
    const { version, assessedAt } = state;
    if (version === undefined || assessedAt === undefined) {
      return;
    }
    const held = this.#snapshot;
    if (
      held?.version === version &&
      held.assessedAt.getTime() === assessedAt.getTime()
    ) {
      return;
    }
    const assessed =
      held?.version === version ? held.assessed : await this.#load(version);
    // An older state may have been read before a newer one was followed.
    if (!this.#snapshot || this.#snapshot.version <= version) {
      const date = dayOf(assessedAt);
      this.#snapshot = {
        version,
        assessedAt,
        assessed: assessed.date === date ? assessed : { ...assessed, date },
      };
    }
  }

  /** One load at a time: several callers may ask for the same version. */
  async #load(version: number): Promise<Assessed> {
    if (this.#loading?.version !== version) {
      this.#loading = { version, assessed: this.#read(version) };
    }
    try {
      return await this.#loading.assessed;
    } finally {
      this.#loading = undefined;
    }
  }

  async #read(version: number): Promise<Assessed> {
    const content = await this.#store.readSnapshot(version);
    if (!content) {
      throw new NotFoundError(`Snapshot ${version} is not in the database`);
    }
    const assessed = await decodeSnapshot(content);
    // The old snapshot answers meanwhile; nobody waits for the new one's views.
    await breathe(prepareQueries({ assessed }));
    return assessed;
  }
}
