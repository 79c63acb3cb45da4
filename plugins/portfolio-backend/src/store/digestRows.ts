import type { ApiDigest } from '@backstage-portfolio/plugin-portfolio-engine';
import { Knex } from 'knex';
import { inBatches } from './batches';

interface DigestRow {
  hash: string;
  digest: string;
}

export async function readDigests(
  knex: Knex,
  hashes: readonly string[],
): Promise<Map<string, ApiDigest>> {
  const found = new Map<string, ApiDigest>();
  await inBatches(knex, {
    rows: hashes,
    columns: 1,
    run: async (tx, batch) => {
      const rows = await tx('digests')
        .whereIn('hash', batch)
        .select<DigestRow[]>('hash', 'digest');
      for (const row of rows) {
        found.set(row.hash, JSON.parse(row.digest) as ApiDigest);
      }
    },
  });
  return found;
}

export async function writeDigests(
  knex: Knex,
  digests: ReadonlyMap<string, ApiDigest>,
  day: string,
): Promise<void> {
  const rows = Array.from(digests, ([hash, digest]) => ({
    hash,
    digest: JSON.stringify(digest),
    last_used: day,
  }));
  await inBatches(knex, {
    rows,
    columns: 3,
    run: (tx, batch) => tx('digests').insert(batch).onConflict('hash').merge(),
  });
}

export async function touchDigests(
  knex: Knex,
  hashes: readonly string[],
  day: string,
): Promise<void> {
  await inBatches(knex, {
    rows: hashes,
    columns: 1,
    run: (tx, batch) =>
      tx('digests')
        .whereIn('hash', batch)
        .andWhere('last_used', '<', day)
        .update({ last_used: day }),
  });
}
