import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 2 ** 20;

/** The lines of a file, one in memory at a time. */
export function* readLines(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  const chunk = Buffer.alloc(CHUNK);
  let begun: Buffer[] = [];
  for (;;) {
    const length = readSync(descriptor, chunk, 0, CHUNK, null);
    if (length === 0) {
      break;
    }
    let from = 0;
    for (;;) {
      const end = chunk.subarray(0, length).indexOf(10, from);
      if (end < 0) {
        begun.push(Buffer.from(chunk.subarray(from, length)));
        break;
      }
      begun.push(chunk.subarray(from, end));
      yield Buffer.concat(begun).toString('utf8');
      begun = [];
      from = end + 1;
    }
  }
  closeSync(descriptor);
}
