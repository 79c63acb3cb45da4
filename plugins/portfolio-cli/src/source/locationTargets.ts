import { glob } from 'node:fs/promises';
import path from 'node:path';
import { isFile } from './findFiles';
import { isRecord, ReadEntity } from './types';

/** What a Location entity points to. */
export interface LocationTargets {
  /** Absolute paths. */
  files: string[];
  /** Targets that are not there, though they are required. */
  missing: string[];
  /** Targets elsewhere, which only a Backstage can read. */
  remote: string[];
}

/**
 * Resolves the targets of a Location against the file in which it stands, with
 * patterns (`./services/*.yaml`), as the catalog does for files.
 */
export async function locationTargets(options: {
  entity: ReadEntity;
  file: string;
}): Promise<LocationTargets> {
  const { entity, file } = options;
  const result: LocationTargets = { files: [], missing: [], remote: [] };
  const spec = isRecord(entity.spec) ? entity.spec : {};
  for (const target of [spec.target, spec.targets].flat()) {
    if (typeof target !== 'string' || target === '') {
      continue;
    }
    if (/^[a-z][a-z0-9+.-]+:/i.test(target)) {
      result.remote.push(target);
      continue;
    }
    const absolute = path.resolve(path.dirname(file), target);
    const found = (await isFile(absolute))
      ? [absolute]
      : await matching(absolute);
    result.files.push(...found);
    if (found.length === 0 && spec.presence !== 'optional') {
      result.missing.push(target);
    }
  }
  return result;
}

async function matching(pattern: string): Promise<string[]> {
  if (!/[*?[\]{}]/.test(pattern)) {
    return [];
  }
  const found: string[] = [];
  for await (const file of glob(pattern)) {
    if (await isFile(file)) {
      found.push(file);
    }
  }
  return found.sort();
}
