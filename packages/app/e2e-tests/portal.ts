import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = path.resolve(__dirname, '../../..');
const startTimeoutMs = 120_000;

/** A running portal: the built app, served by its backend. */
export interface Portal {
  /** Where a browser finds it, without a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

/** The apps of this repository, by the names of their packages. */
export type AppName = 'app' | 'app-legacy';

/**
 * Starts the portal in production mode on a free port and waits until it
 * answers. Its databases and its log live in the given folder, so that a second
 * portal started on the same folder goes on where the first one ended.
 */
export async function startPortal(options: {
  folder: string;
  /** The built app that the backend serves. */
  app?: AppName;
  /** Put over the configuration of the demonstration. */
  config?: Record<string, unknown>;
  /** What to start in place of the demonstration's backend, in its package. */
  entry?: string;
}): Promise<Portal> {
  const { folder, app = 'app', config, entry = 'src/index.ts' } = options;
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const configFile = path.join(folder, 'app-config.json');
  await writeFile(
    configFile,
    JSON.stringify({
      // The recorded past is that of the demonstration's own catalog.
      ...(config?.catalog !== undefined && { demonstration: null }),
      ...config,
      ...portalConfig({ url, port, folder, app }),
    }),
  );

  const logFile = path.join(folder, 'backend.log');
  const log = createWriteStream(logFile, { flags: 'a' });
  const backend = spawn(
    process.execPath,
    [
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      entry,
      '--config',
      path.join(root, 'app-config.yaml'),
      '--config',
      configFile,
    ],
    {
      cwd: path.join(root, 'packages/backend'),
      env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'info' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  backend.stdout.pipe(log);
  backend.stderr.pipe(log);

  const portal: Portal = { url, stop: () => stopProcess(backend) };
  try {
    await untilReady({ url, backend });
  } catch (error) {
    await portal.stop();
    throw new Error(`The portal did not start; its log is in ${logFile}`, {
      cause: error,
    });
  }
  return portal;
}

function portalConfig(options: {
  url: string;
  port: number;
  folder: string;
  app: AppName;
}) {
  const { url, port, folder, app } = options;
  return {
    app: { baseUrl: url, packageName: app },
    backend: {
      baseUrl: url,
      listen: { port, host: '127.0.0.1' },
      database: { connection: { directory: path.join(folder, 'databases') } },
    },
    auth: {
      providers: { guest: { dangerouslyAllowOutsideDevelopment: true } },
    },
  };
}

async function untilReady(options: { url: string; backend: ChildProcess }) {
  const { url, backend } = options;
  const deadline = Date.now() + startTimeoutMs;
  while (Date.now() < deadline) {
    const { exitCode, signalCode } = backend;
    if (exitCode !== null || signalCode !== null) {
      throw new Error(`The backend ended with ${signalCode ?? exitCode}`);
    }
    const ready = await fetch(`${url}/.backstage/health/v1/readiness`).then(
      response => response.ok,
      () => false,
    );
    if (ready) {
      return;
    }
    await sleep(250);
  }
  throw new Error(`The backend was not ready after ${startTimeoutMs / 1000} s`);
}

async function stopProcess(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(killer);
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
