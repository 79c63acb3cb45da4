import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import type { Page } from '@playwright/test';

const root = path.resolve(__dirname, '../../..');

/** A script or a style sheet of a built app. */
export interface LoadedFile {
  name: string;
  /** Compressed bytes. */
  bytes: number;
  /** Compressed bytes of what was made of our own sources. */
  ownBytes: number;
  /** Our own sources in it, as paths from the root of the repository. */
  own: string[];
}

/**
 * What a page has loaded of the app so far. Sizes are those of gzip on the files
 * of the build, so that they do not depend on what a browser and a server agree on.
 */
export async function loadedFiles(options: {
  page: Page;
  /** The package of the app: `app`, or `app-legacy`. */
  app: string;
}): Promise<LoadedFile[]> {
  const { page, app } = options;
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(entry => new URL(entry.name).pathname)
      .filter(name => /^\/static\/.*\.(js|css)$/.test(name)),
  );
  const files: LoadedFile[] = [];
  for (const name of new Set(names)) {
    files.push(await weigh(path.join(root, 'packages', app, 'dist'), name));
  }
  return files;
}

async function weigh(folder: string, name: string): Promise<LoadedFile> {
  const file = path.join(folder, name);
  const text = await readFile(file, 'utf8');
  const map = name.endsWith('.js') ? await readFile(`${file}.map`, 'utf8') : '';
  const { own, parts } = map ? ownParts(text, map) : { own: [], parts: '' };
  return {
    name,
    bytes: gzipSync(text).length,
    ownBytes: parts ? gzipSync(parts).length : 0,
    own,
  };
}

/** The stretches of a script that come of our own sources. */
function ownParts(
  text: string,
  map: string,
): { own: string[]; parts: string } {
  const lines = text.split('\n');
  const own = new Set<string>();
  let parts = '';
  let open: { line: number; column: number; own: boolean } | undefined;
  const close = (line: number, column: number) => {
    if (open?.own) {
      for (let at = open.line; at <= line; at++) {
        parts += lines[at - 1]!.slice(
          at === open.line ? open.column : 0,
          at === line ? column : undefined,
        );
      }
    }
  };
  eachMapping(new TraceMap(map), mapping => {
    close(mapping.generatedLine, mapping.generatedColumn);
    const source = ownSource(mapping.source);
    if (source) {
      own.add(source);
    }
    open = {
      line: mapping.generatedLine,
      column: mapping.generatedColumn,
      own: source !== undefined,
    };
  });
  close(lines.length, lines.at(-1)!.length);
  return { own: [...own].sort(), parts };
}

function ownSource(source: string | null): string | undefined {
  return source?.match(/plugins\/portfolio(-[a-z]+)?\/.*/)?.[0];
}
