import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { untilAssessed } from './assessment';
import { startPortal, type Portal } from './portal';
import { writeThinCatalog } from './thinCatalog';

let folder: string;
let portal: Portal;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = await mkdtemp(path.join(tmpdir(), 'portfolio-thin-'));
  const target = await writeThinCatalog(folder);
  portal = await startPortal({
    folder,
    config: { catalog: { locations: [{ type: 'file', target }] } },
  });
  await untilAssessed(portal.url);
});

test.afterAll(async () => {
  await portal?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('on a thin catalog the first screen says what to add, and why', async ({
  page,
}) => {
  await page.goto(`${portal.url}/portfolio/overview`);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(
    /No platform found|Can.t tell yet/,
  );
  await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText(
    'What to add to the catalog next',
  );
  const additions = page.getByRole('list', {
    name: 'What to add to the catalog next',
  });
  await expect(additions).toContainText(/Import your Groups/);
  await expect(additions).toContainText(/4 of 4 owners resolve/);
});

test('and no wall of gaps with one cause', async ({ page }) => {
  await page.goto(`${portal.url}/portfolio/gaps?whose=all`);
  await expect(
    page.getByText(/4 owners that entities name are not in the catalog/),
  ).toBeVisible();
  await expect(page.getByText('1–1 of 1')).toBeVisible();
  await page.getByRole('button', { name: /Show all 4 behind it/ }).click();
  await expect(
    page.getByRole('main').getByText('team-claims', { exact: true }),
  ).toBeVisible();
});
