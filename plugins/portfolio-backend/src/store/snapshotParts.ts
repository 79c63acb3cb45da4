import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';

/** A larger value in one row would stop a synchronous database for long. */
const PART_BYTES = 1024 * 1024;

interface PartRow {
  content: Buffer | Uint8Array;
}

export async function writeSnapshot(
  knex: Knex,
  version: number,
  content: Buffer,
): Promise<void> {
  // A run that died while it saved may have left parts of that version.
  await knex('snapshot_parts').where('version', '>=', version).delete();
  const parts = Math.max(1, Math.ceil(content.length / PART_BYTES));
  for (let part = 0; part < parts; part++) {
    await knex('snapshot_parts').insert({
      version,
      part,
      content: content.subarray(part * PART_BYTES, (part + 1) * PART_BYTES),
    });
    await setImmediate();
  }
}

export async function readSnapshot(
  knex: Knex,
  version: number,
): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  for (;;) {
    const row = await knex('snapshot_parts')
      .where({ version, part: parts.length })
      .first<PartRow | undefined>('content');
    if (!row) {
      break;
    }
    parts.push(Buffer.from(row.content));
    await setImmediate();
  }
  return parts.length > 0 ? Buffer.concat(parts) : undefined;
}

export async function pruneSnapshots(
  knex: Knex,
  options: { version: number; keep: number },
): Promise<void> {
  const { version, keep } = options;
  await knex('snapshot_parts')
    .where('version', '<=', version - keep)
    .delete();
}
