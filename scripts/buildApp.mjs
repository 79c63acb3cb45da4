/*
 * Builds an app for production, unless the last build was made of the very same
 * sources. The browser tests and the continuous integration share it.
 *
 *   node scripts/buildApp.mjs              packages/app
 *   node scripts/buildApp.mjs app-legacy   the app on the old frontend system
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, runCommand } from './repository.mjs';

/**
 * @param name - the folder of the app in packages
 * @returns the exit code of the build; 0 if there was nothing to build
 */
export async function buildApp(name = 'app') {
  const folder = path.join(root, 'packages', name);
  const stamp = path.join(folder, 'dist/.built-from');
  const digest = await digestOf([
    'app-config.yaml',
    'yarn.lock',
    `packages/${name}/package.json`,
    `packages/${name}/public`,
    `packages/${name}/src`,
    'plugins/portfolio/package.json',
    'plugins/portfolio/src',
    'plugins/portfolio-common/package.json',
    'plugins/portfolio-common/src',
  ]);
  const built = await readFile(stamp, 'utf8').catch(() => undefined);
  if (built === digest) {
    console.log(`packages/${name} is built already`);
    return 0;
  }
  const code = await runCommand(
    '@backstage/cli',
    'backstage-cli',
    ['package', 'build'],
    { cwd: folder },
  );
  if (code === 0) {
    await writeFile(stamp, digest);
  }
  return code;
}

async function digestOf(sources) {
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
  process.exitCode = await buildApp(process.argv[2]);
}
