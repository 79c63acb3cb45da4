import type { Role } from '@backstage-portfolio/plugin-portfolio-common';
import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { inBatches } from './batches';
import { StoredRole } from './PortfolioStore';

/** A page small enough that a synchronous database does not hold up others. */
const PAGE = 2_000;

interface RoleRow {
  ref: string;
  role: Role;
  pending: Role | null;
  declared: boolean | number;
}

export async function* readRoles(
  knex: Knex,
  options: { since?: number } = {},
): AsyncGenerator<StoredRole[]> {
  const { since } = options;
  let after: string | undefined;
  for (;;) {
    const query = knex('roles').orderBy('ref').limit(PAGE);
    if (since !== undefined) {
      query.where('changed_in', '>', since);
    }
    if (after !== undefined) {
      query.where('ref', '>', after);
    }
    const rows = await query.select<RoleRow[]>(
      'ref',
      'role',
      'pending',
      'declared',
    );
    if (rows.length > 0) {
      yield rows.map(row => ({
        ref: row.ref,
        role: row.role,
        pending: row.pending ?? undefined,
        declared: Boolean(row.declared),
      }));
      await setImmediate();
    }
    after = rows.at(-1)?.ref;
    if (rows.length < PAGE) {
      return;
    }
  }
}

export async function writeRoles(
  knex: Knex,
  options: {
    roles: readonly StoredRole[];
    previous: ReadonlyMap<string, StoredRole>;
    version: number;
    day: string;
  },
): Promise<number> {
  const { roles, previous, version, day } = options;
  const changed: StoredRole[] = [];
  const pendingOnly: StoredRole[] = [];
  const here = new Set<string>();
  for (const role of roles) {
    here.add(role.ref);
    const before = previous.get(role.ref);
    if (before?.role !== role.role || before.declared !== role.declared) {
      changed.push(role);
    } else if (before.pending !== role.pending) {
      pendingOnly.push(role);
    }
    if (here.size % PAGE === 0) {
      await setImmediate();
    }
  }
  const gone = [...previous.keys()].filter(ref => !here.has(ref));
  await setImmediate();
  await noteChanges(knex, { changed, previous, day });
  const rows = changed.map(role => ({
    ref: role.ref,
    role: role.role,
    pending: role.pending ?? null,
    declared: role.declared,
    changed_in: version,
  }));
  await inBatches(knex, {
    rows,
    columns: 5,
    run: (tx, batch) => tx('roles').insert(batch).onConflict('ref').merge(),
  });
  // Nobody is told of a role that waits, so the version of the row stays.
  await inBatches(knex, {
    rows: pendingOnly,
    columns: 2,
    run: async (tx, batch) => {
      for (const { ref, pending } of batch) {
        await tx('roles')
          .where({ ref })
          .update({ pending: pending ?? null });
      }
    },
  });
  await inBatches(knex, {
    rows: gone,
    columns: 1,
    run: (tx, batch) => tx('roles').whereIn('ref', batch).delete(),
  });
  return changed.length;
}

/** An entity that is new has no change of role. */
async function noteChanges(
  knex: Knex,
  options: {
    changed: readonly StoredRole[];
    previous: ReadonlyMap<string, StoredRole>;
    day: string;
  },
): Promise<void> {
  const { changed, previous, day } = options;
  const rows = changed.flatMap(({ ref, role, declared }) => {
    const before = previous.get(ref);
    return before && before.role !== role
      ? [{ ref, day, from_role: before.role, to_role: role, declared }]
      : [];
  });
  await inBatches(knex, {
    rows,
    columns: 5,
    run: (tx, batch) => tx('role_changes').insert(batch),
  });
}
