import { LabelledRole, labelledRole } from './labelRole';
import { RoleChanges } from './fetchRoleChanges';

/** What the processor last wrote on an entity. */
export type WrittenRole = LabelledRole | 'none' | 'declared';

/**
 * What the last assessment says of each entity, and what the processor wrote
 * since the process started. The difference of the two is what is to be
 * refreshed. In memory: looked at for every entity that is processed.
 */
export class KnownRoles {
  readonly #roles = new Map<string, LabelledRole>();
  readonly #written = new Map<string, WrittenRole>();
  #version: number | undefined;

  /** Version of the assessment; undefined until one was loaded. */
  get version(): number | undefined {
    return this.#version;
  }

  /** Once loaded, an entity that is not known has no role. */
  get isLoaded(): boolean {
    return this.#version !== undefined;
  }

  roleOf(ref: string): LabelledRole | undefined {
    return this.#roles.get(ref);
  }

  noteWritten(ref: string, written: WrittenRole): void {
    this.#written.set(ref, written);
  }

  /** Whether the processor wrote what is known now, or the entity's own word. */
  isWritten(ref: string): boolean {
    const written = this.#written.get(ref);
    return (
      written === 'declared' || written === (this.#roles.get(ref) ?? 'none')
    );
  }

  /**
   * Takes over what changed. Returns the refs whose label may be another now,
   * in the order of the changes (most used first), then those whose role is
   * gone.
   */
  apply(changes: RoleChanges): string[] {
    const first = !this.isLoaded;
    const changed = new Set<string>();
    const gone = changes.complete ? new Set(this.#roles.keys()) : undefined;
    for (const { ref, role } of changes.changes) {
      const label = labelledRole(role);
      gone?.delete(ref);
      if (this.#roles.get(ref) !== label) {
        changed.add(ref);
      }
      if (label) {
        this.#roles.set(ref, label);
      } else {
        this.#roles.delete(ref);
      }
    }
    for (const ref of gone ?? []) {
      this.#roles.delete(ref);
      changed.add(ref);
    }
    this.#version = changes.version;
    if (first) {
      // Labels of before the start, written out of the processor's cache.
      for (const ref of this.#written.keys()) {
        if (!this.isWritten(ref)) {
          changed.add(ref);
        }
      }
    }
    return [...changed];
  }
}
