import type { PortfolioStore, StoredRole } from '../store/PortfolioStore';
import type { RoleChangeSource, SnapshotSource } from '../types';

type RoleChanges = Awaited<ReturnType<RoleChangeSource['changesSince']>>;

/** Roles of the last settled run, for the catalog module. */
export class StoredRoleChanges implements RoleChangeSource {
  readonly #store: Pick<PortfolioStore, 'state' | 'readRoles'>;
  readonly #snapshots: SnapshotSource;

  constructor(options: {
    store: Pick<PortfolioStore, 'state' | 'readRoles'>;
    snapshots: SnapshotSource;
  }) {
    this.#store = options.store;
    this.#snapshots = options.snapshots;
  }

  /**
   * `version` is a roles version that the caller was given before. One that
   * this database has not come to is of another database: all roles are given.
   */
  async changesSince(version: number | undefined): Promise<RoleChanges> {
    const { rolesVersion } = await this.#store.state();
    const since =
      version !== undefined && version <= rolesVersion ? version : undefined;
    const changes: StoredRole[] = [];
    for await (const page of this.#store.readRoles({ since })) {
      changes.push(...page);
    }
    const uses = this.#countUses();
    changes.sort(
      (a, b) =>
        (uses.get(b.ref) ?? 0) - (uses.get(a.ref) ?? 0) ||
        (a.ref < b.ref ? -1 : 1),
    );
    return {
      version: rolesVersion,
      complete: since === undefined,
      changes: changes.map(({ ref, role, declared }) => ({
        ref,
        role,
        declared,
      })),
    };
  }

  /** Unit → uses by other units, so that what matters most is labelled first. */
  #countUses(): Map<string, number> {
    const uses = new Map<string, number>();
    const assessed = this.#snapshots.current()?.assessed;
    for (const provider of assessed?.consumption.provider ?? []) {
      const ref = assessed?.graph.refs[provider] ?? '';
      uses.set(ref, (uses.get(ref) ?? 0) + 1);
    }
    return uses;
  }
}
