import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';
import type { Page } from '@playwright/test';
import type { AppName } from './portal';

/** The code of one source module within a built script. */
export interface ModuleCode {
  /** Path of the source from `node_modules/` or `plugins/`, or as the build names it. */
  module: string;
  /** Name of the script in which it came. */
  script: string;
  /** What the build made of it. */
  code: string;
}

/** Packages that a portal without our plugin would not have. */
const OURS = /^(plugins\/portfolio|node_modules\/openapi-fetch\/)/;

export function isOurs({ module }: ModuleCode): boolean {
  return OURS.test(module);
}

/** Which module each piece of the scripts comes from that a page has loaded so far. */
export async function loadedCode(options: {
  page: Page;
  app: AppName;
}): Promise<ModuleCode[]> {
  const { page, app } = options;
  const folder = path.resolve(__dirname, '../..', app, 'dist/static');
  const scripts = await page.evaluate(() => [
    ...new Set(
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter(name => /^\/static\/.*\.js$/.test(name)),
    ),
  ]);
  const pieces = await Promise.all(
    scripts.map(script =>
      codeOfScript(path.join(folder, script.slice('/static/'.length))),
    ),
  );
  return pieces.flat();
}

/** Bytes that code takes on the line: each script is compressed by itself. */
export function compressedBytes(pieces: readonly ModuleCode[]): number {
  const scripts = new Map<string, string>();
  for (const { script, code } of pieces) {
    scripts.set(script, (scripts.get(script) ?? '') + code);
  }
  let bytes = 0;
  for (const code of scripts.values()) {
    bytes += gzipSync(code).length;
  }
  return bytes;
}

const known = new Map<string, Promise<ModuleCode[]>>();

function codeOfScript(file: string): Promise<ModuleCode[]> {
  let code = known.get(file);
  if (!code) {
    code = splitByModule(file);
    known.set(file, code);
  }
  return code;
}

async function splitByModule(file: string): Promise<ModuleCode[]> {
  const map = await readFile(`${file}.map`, 'utf8').catch(() => undefined);
  if (map === undefined) {
    // The build leaves out the map of a script without code of its own.
    return [];
  }
  const lines = (await readFile(file, 'utf8')).split('\n');
  const trace = new TraceMap(map);
  const modules = trace.sources.map(source => moduleOf(source ?? ''));
  const codes = new Map<string, string[]>();
  decodedMappings(trace).forEach((segments, line) => {
    segments.forEach(([start, source], index) => {
      const module = source === undefined ? undefined : modules[source];
      if (module === undefined) {
        return;
      }
      const end = segments[index + 1]?.[0];
      const pieces = codes.get(module) ?? [];
      pieces.push(lines[line]?.slice(start, end) ?? '');
      codes.set(module, pieces);
    });
  });
  const script = path.basename(file);
  return [...codes].map(([module, pieces]) => ({
    module,
    script,
    code: pieces.join(''),
  }));
}

function moduleOf(source: string): string {
  return source.replace(/^.*?(?=(node_modules|plugins)\/)/, '');
}
