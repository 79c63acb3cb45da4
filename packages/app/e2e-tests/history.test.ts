import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { untilAssessed } from './assessment';
import { startPortal, type Portal } from './portal';
import { shiftHistory } from './shiftHistory';

const example = path.resolve(__dirname, '../../../examples/airline');
const DAYS = 5;

let folder: string;
let portal: Portal;

// Each looks at what came of the changes, which the first one waits for.
test.describe.configure({ mode: 'serial' });

/** Changes a file of the portal's own copy of the catalog. */
async function edit(file: string, from: string | RegExp, to: string) {
  const place = path.join(folder, 'catalog', file);
  const before = await readFile(place, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await writeFile(place, after);
}

/*
 * Days that have passed can't be waited for, so what the first assessment
 * wrote is made older. Everything after it is what the portal does by itself.
 */
test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = await mkdtemp(path.join(tmpdir(), 'portfolio-history-'));
  await cp(example, path.join(folder, 'catalog'), { recursive: true });
  portal = await startPortal({
    folder,
    config: {
      catalog: {
        processingInterval: { seconds: 5 },
        locations: [
          { type: 'file', target: path.join(folder, 'catalog/all.yaml') },
        ],
      },
      portfolio: { schedule: { frequency: { seconds: 5 } } },
    },
  });
  await untilAssessed(portal.url);
  await shiftHistory({
    file: path.join(folder, 'databases/portfolio.sqlite'),
    days: DAYS,
  });

  // The crew comes to Payments, and two of three consent logs go.
  await edit(
    'crew.yaml',
    'consumesApis: [roster-api]',
    'consumesApis: [roster-api, payments-api]',
  );
  const consentLog = /name: \S*consent\S*\n.*\n.*\n {2}tags: .*\n/;
  await edit('loyalty.yaml', consentLog, 'name: miles-archive\n');
  await edit('customer-care.yaml', consentLog, 'name: care-archive\n');
});

test.afterAll(async () => {
  await portal?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('how the portfolio moved is a picture, and the same as a table', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const moved = page.getByRole('region', { name: 'How it moved' });
  // The catalog reads its files, and the assessment the catalog, in their own time.
  await expect(async () => {
    await page.goto(`${portal.url}/portfolio/overview`);
    await expect(moved.getByText(/^7 on .*, 6 now$/)).toBeVisible({
      timeout: 5_000,
    });
  }).toPass({ timeout: 120_000 });

  await moved.getByRole('button', { name: 'Table' }).click();
  await expect(moved.getByRole('row')).toHaveCount(3);
  await expect(page).toHaveURL(/history=table/);
});

test('a signal says how it moved, where it stands', async ({ page }) => {
  await page.goto(`${portal.url}/portfolio/overview`);
  await expect(
    page
      .getByRole('list', { name: 'Signals', exact: true })
      .getByRole('listitem')
      .filter({ hasText: 'Concerns that need one answer' }),
  ).toContainText(/better \(was: Raised\)/);
});

test('my platforms tell who came since last week', async ({ page }) => {
  await page.goto(`${portal.url}/portfolio/portfolio?show=mine`);
  await expect(page.getByText('New: Crew tools')).toBeVisible();
});
