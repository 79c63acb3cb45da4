import { Assessed } from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from './breathe';
import { takeApart } from './columns';
import { COMPRESSION } from './compression';
import { BlockWriter } from './snapshotBlocks';
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
  const content = await breathe(takeApart(assessed));
  const header: Header = {
    date: content.date,
    truncated: content.truncated,
    columns: [],
    lists: [],
  };
  const body = new BlockWriter();
  for (const [name, column] of content.columns) {
    const bytes = await body.add(littleEndian(column));
    header.columns.push({ name, type: typeOf(column), bytes });
  }
  for (const [name, list] of content.lists) {
    const runs: number[] = [];
    for (let from = 0; from < list.length; from += RUN) {
      const text = JSON.stringify(list.slice(from, from + RUN));
      runs.push(await body.add(text));
    }
    header.lists.push({ name, runs });
  }
  const head = new BlockWriter();
  await head.add(JSON.stringify(header));
  return Buffer.concat([
    MAGIC,
    Uint8Array.of(SNAPSHOT_FORMAT, COMPRESSION),
    ...(await head.end()),
    ...(await body.end()),
  ]);
}
