import { stat } from 'node:fs/promises';
import path from 'node:path';
import { NotFoundError } from '@backstage/errors';
import { backstageSource } from './backstageSource';
import { filesSource } from './filesSource';
import { jsonSource } from './jsonSource';
import { CatalogSource } from './types';

/** @see openSource */
export interface OpenSourceOptions {
  /** A folder, a YAML or JSON file, or the address of a Backstage. */
  target: string;
  /** Against which a relative path is resolved. */
  directory: string;
  token?: string;
}

/** Finds out what was given. Throws a `NotFoundError` if it isn't there. */
export async function openSource(
  options: OpenSourceOptions,
): Promise<CatalogSource> {
  const { token } = options;
  if (isUrl(options.target)) {
    return backstageSource({ url: options.target, token });
  }
  const target = path.resolve(options.directory, options.target);
  const found = await stat(target).catch(() => undefined);
  if (!found) {
    throw new NotFoundError(`There is no file or folder ${target}`);
  }
  if (found.isDirectory()) {
    return filesSource({ target, isFolder: true });
  }
  return target.toLowerCase().endsWith('.json')
    ? jsonSource({ target })
    : filesSource({ target, isFolder: false });
}

/** Whether the target is an address and not a path. */
export function isUrl(target: string): boolean {
  return /^https?:\/\//i.test(target);
}
