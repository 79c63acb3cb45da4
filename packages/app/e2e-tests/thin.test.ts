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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /No platform found|Can.t tell yet/,
  );
  const [first] = await page.getByRole('heading', { level: 2 }).all();
  await expect(first!).toHaveText('What to add to the catalog next');
  const additions = page.getByRole('list', {
    name: 'What to add to the catalog next',
  });
  await expect(additions).toContainText(/Import your Groups/);
  await expect(additions).toContainText(/12 of (the )?12/);
});

test('and no wall of gaps with one cause', async ({ page }) => {
  await page.goto(`${portal.url}/portfolio/gaps?whose=all`);
  await expect(page.getByText(/owner/).first()).toBeVisible();
  await expect(
    page.getByRole('button', { name: /How to mend it/ }),
  ).toHaveCount(1);
});
