import { Assessed } from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from './breathe';
import { Column, putTogether, SnapshotContent } from './columns';
import { decompress } from './compression';
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
    const payload = await decompress({
      compression: buffer[MAGIC.length + 1],
      compressed: buffer.subarray(PREFIX),
    });
    return await breathe(putTogether(await breathe(readPayload(payload))));
  } catch (error) {
    throw new SnapshotFormatError(
      `The stored snapshot cannot be read: ${error}; a new assessment replaces it`,
    );
  }
}

function* readPayload(payload: Buffer): Generator<void, SnapshotContent> {
  const start = 4 + payload.readUInt32LE(0);
  const header: Header = JSON.parse(payload.toString('utf8', 4, start));
  let at = start;
  const columns = new Map<string, Column>();
  for (const { name, type, bytes } of header.columns) {
    columns.set(name, readColumn(payload.subarray(at, at + bytes), type));
    at += bytes;
  }
  const lists = new Map<string, unknown[]>();
  for (const { name, runs } of header.lists) {
    const list: unknown[] = [];
    for (const bytes of runs) {
      const run: unknown[] = JSON.parse(
        payload.toString('utf8', at, at + bytes),
      );
      for (const element of run) {
        list.push(element ?? undefined);
      }
      at += bytes;
      yield;
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
