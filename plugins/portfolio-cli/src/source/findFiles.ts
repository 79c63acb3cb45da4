import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

const SKIPPED_FOLDERS = new Set(['node_modules', '.git', '.hg', '.svn']);

/** Whether a file by its name is YAML. */
export function isYamlName(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/**
 * The YAML files below a folder, by path, so that the same folder is read in
 * the same order on every machine. Links to folders are not followed: they may
 * run in a circle.
 */
export async function findYamlFiles(folder: string): Promise<string[]> {
  const found: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true })) {
      const full = path.join(next, entry.name);
      if (entry.isDirectory()) {
        if (!SKIPPED_FOLDERS.has(entry.name)) {
          waiting.push(full);
        }
      } else if (isYamlName(entry.name) && (await isFile(full))) {
        found.push(full);
      }
    }
  }
  return found.sort();
}

/** Whether there is a file, or a link to one. */
export async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/**
 * The file behind links if it lies within the folder, else undefined: what a
 * catalog file names may not be just any file of the machine.
 */
export async function realFileWithin(options: {
  folder: string;
  file: string;
}): Promise<string | undefined> {
  try {
    const file = await realpath(options.file);
    const folder = await realpath(options.folder);
    return file.startsWith(
      folder.endsWith(path.sep) ? folder : folder + path.sep,
    )
      ? file
      : undefined;
  } catch {
    return undefined;
  }
}
