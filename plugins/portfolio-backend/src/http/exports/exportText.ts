import { setImmediate } from 'node:timers/promises';
import {
  Page,
  PagePosition,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { ListReader } from '../listReaders';
import { Columns } from './columns';
import { csvRow } from './csv';

/**
 * Rows that are made in one go. A reader walks its whole list for each page,
 * so that fewer would cost more in all, and more would hold others up.
 */
const ROWS_AT_ONCE = 500;

/** All rows of a list as CSV, a header row first. */
export async function* csvText<T>(options: {
  read: ListReader<Page<T>>;
  columns: Columns<T>;
}): AsyncGenerator<string> {
  const { read, columns } = options;
  const cellsOf = Object.values(columns);
  yield csvRow(Object.keys(columns));
  for await (const rows of readAll(read)) {
    yield rows.map(row => csvRow(cellsOf.map(of => of(row)))).join('');
  }
}

/** All rows of a list as one JSON array. */
export async function* jsonText<T>(options: {
  read: ListReader<Page<T>>;
}): AsyncGenerator<string> {
  let before = '[';
  for await (const rows of readAll(options.read)) {
    yield before + rows.map(row => JSON.stringify(row)).join(',\n');
    before = ',\n';
  }
  yield before === '[' ? '[]\n' : ']\n';
}

/** The rows of a list, some at a time; others get their turn in between. */
async function* readAll<T>(read: ListReader<Page<T>>): AsyncGenerator<T[]> {
  let after: PagePosition | undefined;
  do {
    const page: Page<T> = await read({
      limit: ROWS_AT_ONCE,
      ...(after && { after }),
    });
    if (page.items.length > 0) {
      yield page.items;
    }
    after = page.next;
    await setImmediate();
  } while (after);
}
