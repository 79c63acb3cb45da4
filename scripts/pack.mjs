/*
 * Builds and packs every publishable package as it would be published, and
 * checks that what its package.json promises is in the tarball. Needs the type
 * declarations of `yarn tsc`.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root, runCommand } from './repository.mjs';

const execute = promisify(execFile);

const built = await runCommand('@backstage/cli', 'backstage-cli', [
  'repo',
  'build',
]);
if (built !== 0) {
  process.exit(built);
}

const folder = await mkdtemp(path.join(tmpdir(), 'portfolio-packages-'));
try {
  const plugins = path.join(root, 'plugins');
  for (const name of (await readdir(plugins)).sort()) {
    const faults = await packAndCheck({
      directory: path.join(plugins, name),
      tarball: path.join(folder, `${name}.tgz`),
    });
    console.log(
      faults.length === 0 ? `${name}: ok` : `${name}: ${faults.join('; ')}`,
    );
    if (faults.length > 0) {
      process.exitCode = 1;
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** What is wrong with the package as it would be published. */
async function packAndCheck({ directory, tarball }) {
  const source = JSON.parse(
    await readFile(path.join(directory, 'package.json'), 'utf8'),
  );
  if (source.private) {
    return [];
  }
  try {
    await execute('yarn', ['pack', '--out', tarball], { cwd: directory });
  } catch (error) {
    return [`yarn pack failed: ${error.stdout}${error.stderr}`];
  }
  const { stdout: listing } = await execute('tar', ['-tzf', tarball]);
  const files = new Set(
    listing
      .trim()
      .split('\n')
      .map(file => file.replace(/^package\//, '')),
  );
  const { stdout } = await execute('tar', [
    '-xzOf',
    tarball,
    'package/package.json',
  ]);
  const packed = JSON.parse(stdout);
  return [
    ...promisedFiles(packed)
      .filter(file => !files.has(path.posix.normalize(file)))
      .map(file => `${file} is missing`),
    ...[...files]
      .filter(file => file.startsWith('src/'))
      .map(file => `${file} should not be in it`),
    ...Object.entries(packed.dependencies ?? {})
      .filter(([, range]) => range.startsWith('workspace:'))
      .map(([name]) => `${name} has a range that only exists here`),
    ...(packed.backstage?.role === 'cli' || packed.types || packed.exports
      ? []
      : ['it names no types']),
  ];
}

/** Every file that a package.json points to. */
function promisedFiles(packed) {
  const { main, module, types, bin, exports, configSchema } = packed;
  return [main, module, types, bin, exports, configSchema].flatMap(pathsIn);
}

function pathsIn(value) {
  if (typeof value === 'string') {
    // The condition "backstage" of an export is the name of a type, not a path.
    return value.startsWith('@') ? [] : [value];
  }
  return value === undefined ? [] : Object.values(value).flatMap(pathsIn);
}
