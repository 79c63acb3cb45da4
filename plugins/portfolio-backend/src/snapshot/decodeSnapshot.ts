import { Assessed } from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from './breathe';
import { Column, putTogether, SnapshotContent } from './columns';
import { BlockReader } from './snapshotBlocks';
import {
  Header,
  MAGIC,
  PREFIX,
  readColumn,
  SNAPSHOT_FORMAT,
} from './snapshotFormat';

/** A snapshot that this version of the plugin cannot read. */
export class SnapshotFormatError extends Error {
  name = 'SnapshotFormatError';
}

/**
 * Reads what `encodeSnapshot` wrote.
 *
 * @throws SnapshotFormatError for a record of another format, or none at all:
 * the caller has the catalog assessed again.
 */
export async function decodeSnapshot(buffer: Buffer): Promise<Assessed> {
  if (!buffer.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw new SnapshotFormatError('The stored snapshot is not one of ours');
  }
  const format = buffer[MAGIC.length];
  if (format !== SNAPSHOT_FORMAT) {
    throw new SnapshotFormatError(
      `The stored snapshot has format ${format}, this version of the plugin reads format ${SNAPSHOT_FORMAT}; a new assessment replaces it`,
    );
  }
  try {
    const content = await readContent(
      new BlockReader({
        buffer,
        start: PREFIX,
        compression: buffer[MAGIC.length + 1],
      }),
    );
    return await breathe(putTogether(content));
  } catch (error) {
    throw new SnapshotFormatError(
      `The stored snapshot cannot be read: ${error}; a new assessment replaces it`,
    );
  }
}

/** Each new block is a turn of the event loop. */
async function readContent(blocks: BlockReader): Promise<SnapshotContent> {
  const head = await blocks.takeBlock();
  const header: Header = JSON.parse(head.toString('utf8'));
  const columns = new Map<string, Column>();
  for (const { name, type, bytes } of header.columns) {
    columns.set(name, readColumn(await blocks.take(bytes), type));
  }
  const lists = new Map<string, unknown[]>();
  for (const { name, runs } of header.lists) {
    const list: unknown[] = [];
    for (const bytes of runs) {
      const text = (await blocks.take(bytes)).toString('utf8');
      const run: unknown[] = JSON.parse(text);
      for (const element of run) {
        list.push(element ?? undefined);
      }
    }
    lists.set(name, list);
  }
  return {
    date: header.date,
    truncated: header.truncated,
    columns,
    lists,
  };
}
