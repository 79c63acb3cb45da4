import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from '@playwright/test';
import { untilAssessed } from './assessment';
import { expectAccessible } from './axe';
import { copyDatabases } from './copyDatabases';
import { testPages } from './pages';
import { startPortal, type Portal } from './portal';

let folder: string;
let portal: Portal;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const from = process.env.PORTAL_FOLDER;
  if (!from) {
    throw new Error('globalSetup.ts has not set PORTAL_FOLDER');
  }
  folder = await mkdtemp(path.join(tmpdir(), 'portfolio-legacy-'));
  await copyDatabases({ from, to: folder });
  portal = await startPortal({ folder, app: 'app-legacy' });
  await untilAssessed(portal.url);
});

test.afterAll(async () => {
  await portal?.stop();
  await rm(folder, { recursive: true, force: true });
});

testPages({
  system: 'old frontend system',
  catalog: '/catalog',
  portalUrl: () => portal.url,
  // In this shell the body of a page is an article, in which others may be.
  check: page => expectAccessible(page, page.getByRole('article').first()),
});
