/*
 * Builds packages/app for production, unless the last build was made of the
 * very same sources. The browser tests and the continuous integration share it.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, runCommand } from './repository.mjs';

const sources = [
  'app-config.yaml',
  'yarn.lock',
  'packages/app/package.json',
  'packages/app/public',
  'packages/app/src',
  'plugins/portfolio/package.json',
  'plugins/portfolio/src',
  'plugins/portfolio-common/package.json',
  'plugins/portfolio-common/src',
];
const stamp = path.join(root, 'packages/app/dist/.built-from');

/** @returns the exit code of the build; 0 if there was nothing to build */
export async function buildApp() {
  const digest = await digestOfSources();
  const built = await readFile(stamp, 'utf8').catch(() => undefined);
  if (built === digest) {
    console.log('The app is built already');
    return 0;
  }
  const code = await runCommand(
    '@backstage/cli',
    'backstage-cli',
    ['package', 'build'],
    { cwd: path.join(root, 'packages/app') },
  );
  if (code === 0) {
    await writeFile(stamp, digest);
  }
  return code;
}

async function digestOfSources() {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesBelow(path.join(root, source))) {
      hash.update(`${path.relative(root, file)}\0`);
      hash.update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

/** All files below a folder, sorted; the file itself if it is one. */
async function filesBelow(place) {
  const entries = await readdir(place, {
    recursive: true,
    withFileTypes: true,
  }).catch(error => {
    if (error.code === 'ENOTDIR') {
      return undefined;
    }
    throw error;
  });
  return entries
    ? entries
        .filter(entry => entry.isFile())
        .map(entry => path.join(entry.parentPath, entry.name))
        .sort()
    : [place];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await buildApp();
}
