import { Assessed } from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from './breathe';
import { SnapshotContent, takeApart } from './columns';
import { compress } from './compression';
import {
  Header,
  littleEndian,
  MAGIC,
  SNAPSHOT_FORMAT,
  typeOf,
} from './snapshotFormat';

/** Elements of a list that are written as one JSON text: about a millisecond. */
const RUN = 512;

/**
 * Writes an assessment as one compressed record. The same content gives the
 * same bytes, on the same version of Node.
 */
export async function encodeSnapshot(assessed: Assessed): Promise<Buffer> {
  const payload = await breathe(writePayload(takeApart(assessed)));
  const { compression, compressed } = await compress(payload);
  return Buffer.concat([
    MAGIC,
    Uint8Array.of(SNAPSHOT_FORMAT, compression),
    compressed,
  ]);
}

function* writePayload(content: SnapshotContent): Generator<void, Buffer> {
  const header: Header = {
    date: content.date,
    truncated: content.truncated,
    columns: [],
    lists: [],
  };
  const body: Uint8Array[] = [];
  for (const [name, column] of content.columns) {
    const bytes = littleEndian(column);
    header.columns.push({ name, type: typeOf(column), bytes: bytes.length });
    body.push(bytes);
  }
  for (const [name, list] of content.lists) {
    const runs: number[] = [];
    for (let from = 0; from < list.length; from += RUN) {
      const text = Buffer.from(JSON.stringify(list.slice(from, from + RUN)));
      runs.push(text.length);
      body.push(text);
      yield;
    }
    header.lists.push({ name, runs });
  }
  const head = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, ...body]);
}
