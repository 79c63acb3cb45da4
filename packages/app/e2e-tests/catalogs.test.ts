import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { untilAssessed } from './assessment';
import { expectAccessible } from './axe';
import { ARABIC_TITLE, LONG_NAME, extremeCatalog } from './extremeCatalog';
import { fillCatalogFile } from './fillCatalogFile';
import {
  boxesOverflowing,
  ownCards,
  ownPage,
  scrollsSideways,
  textsNotIsolated,
  textsOutside,
  untilLoaded,
} from './ownPart';
import { startPortal, type Portal } from './portal';
import { onEachTab, watchConsole } from './tabs';

/*
 * One folder for three portals, one after the other: without entities, filled
 * with thousands of them, and then with nobody who may read them. Each makes
 * up for those before it that did not come to be.
 */
const config = {
  catalog: { locations: [], processingInterval: false, orphanStrategy: 'keep' },
  portfolio: { schedule: { initialDelay: { seconds: 1 } } },
};

let folder: string;
let portal: Portal | undefined;
let filled = false;
let said: string[];

async function start(options: { entry?: string } = {}) {
  await portal?.stop();
  portal = await startPortal({ folder, config, ...options });
  await untilAssessed(portal.url, { settled: false });
}

/** Fills the catalog of the portal that was there last, and takes that away. */
async function fill() {
  if (!portal) {
    await start();
  }
  await portal?.stop();
  const databases = path.join(folder, 'databases');
  // What was assessed of the empty one would be good for a while.
  await rm(path.join(databases, 'portfolio.sqlite'), { force: true });
  await fillCatalogFile({
    file: path.join(databases, 'catalog.sqlite'),
    pages: extremeCatalog(),
  });
  filled = true;
}

function at(address: string): string {
  return `${portal?.url}${address}`;
}

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portfolio-catalogs-'));
});

test.afterAll(async () => {
  await portal?.stop();
  await rm(folder, { recursive: true, force: true });
});

test.beforeEach(({ page }) => {
  said = watchConsole(page);
});

test.afterEach(() => {
  expect(said).toEqual([]);
});

test.describe('an empty catalog', () => {
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    await start();
  });

  test('each tab says what to register, and where', async ({ page }) => {
    await onEachTab(page, {
      url: portal?.url,
      check: async () => {
        const own = ownPage(page);
        await expect(
          own.getByRole('heading', { name: /nothing to assess yet/ }),
        ).toBeVisible();
        await expect(own).toContainText('Groups that own them');
        await expect(
          own.getByRole('link', { name: 'All annotations' }),
        ).toBeVisible();
        await expect(
          own.getByRole('button', { name: 'Assess again' }),
        ).toBeEnabled();
        await expectAccessible(page, own);
      },
    });
    await page.getByRole('link', { name: 'Open the catalog' }).click();
    await expect(
      page.getByRole('heading', { name: 'Meridian Air Catalog' }),
    ).toBeVisible();
  });

  test('the widgets of the home page have nothing to say', async ({ page }) => {
    await page.goto(at('/home'));
    await expect(
      page.getByText('No open gap in what your groups own.'),
    ).toBeVisible();
    await expect(
      page.getByText('Nothing that your services stand on'),
    ).toBeVisible();
  });
});

const PLATFORM = 'system:default/platform-0';

/** Pages of the filled catalog, and what is ours of each. */
const PAGES: {
  path: string;
  own: (page: Page) => ReturnType<typeof ownPage>;
}[] = [
  '/portfolio/overview',
  '/portfolio/portfolio?show=products',
  '/portfolio/portfolio?show=platforms',
  '/portfolio/portfolio?show=teams',
  '/portfolio/portfolio?show=units',
  `/portfolio/portfolio/items/${encodeURIComponent(PLATFORM)}`,
  '/portfolio/capabilities',
  '/portfolio/signals',
  '/portfolio/signals/duplicate-solutions',
  '/portfolio/gaps?whose=all',
]
  .map(address => ({ path: address, own: ownPage }))
  .concat([
    { path: `/catalog/default/component/${LONG_NAME}`, own: ownCards },
    {
      path: `/catalog/default/system/platform-0/portfolio`,
      own: page => page.locator('main section'),
    },
  ]);

test.describe('a catalog of extremes', () => {
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    await fill();
    await start();
  });

  for (const { path: address, own } of PAGES) {
    test(`fits and stays small: ${address}`, async ({ page }) => {
      await page.goto(at(address));
      await expect(own(page).first()).toBeVisible();
      await untilLoaded(page);
      // Of a list of thousands one page is shown.
      expect(await page.locator('*').count()).toBeLessThan(6_000);
      expect(await textsNotIsolated(own(page))).toEqual([]);
      for (const direction of ['ltr', 'rtl'] as const) {
        await page.evaluate(dir => {
          document.documentElement.dir = dir;
        }, direction);
        for (const width of [1440, 768]) {
          await page.setViewportSize({ width, height: 900 });
          const seen = { direction, width };
          expect({
            ...seen,
            sideways: await scrollsSideways(page),
            outside: await textsOutside(own(page)),
            overflowing: await boxesOverflowing(own(page)),
          }).toEqual({
            ...seen,
            sideways: false,
            outside: [],
            overflowing: [],
          });
        }
      }
    });
  }

  test('thousands are turned over page by page', async ({ page }) => {
    await page.goto(at('/portfolio/portfolio?show=units'));
    const pager = page.getByRole('navigation', {
      name: 'Pages of the list: All units',
    });
    await expect(pager).toContainText(/1–25 of 5,1\d\d/);
    await pager.getByRole('button', { name: 'Next' }).click();
    await expect(pager).toContainText(/26–50 of 5,1\d\d/);
    await expect(page.getByRole('row')).toHaveCount(26);

    await page.goto(
      at(
        '/catalog/default/system/platform-0/portfolio?consumers-level=unit&consumers-reach=all',
      ),
    );
    await expect(
      page.getByRole('navigation', { name: 'Pages of the list: Consumers' }),
    ).toContainText(/1–10 of [45],\d{3}/);
  });

  test('a title from right to left leaves the sentence around it in order', async ({
    page,
  }) => {
    await page.goto(at('/portfolio/portfolio?show=platforms'));
    const link = page.getByRole('link', { name: ARABIC_TITLE, exact: true });
    await expect(link.first()).toBeVisible();
    await expect(link.first().locator('bdi')).toHaveText(ARABIC_TITLE);
  });

  test('a portal from right to left is mirrored', async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.dir = 'rtl';
      });
    });
    await page.goto(at('/portfolio/portfolio?show=platforms'));
    await untilLoaded(page);
    const table = page.getByRole('table', { name: 'Platforms' });
    const sides = await table.evaluate(element => {
      const [first, last] = [
        element.querySelector('th'),
        [...element.querySelectorAll('thead th')].at(-1),
      ];
      return {
        firstIsRight:
          (first?.getBoundingClientRect().left ?? 0) >
          (last?.getBoundingClientRect().left ?? 0),
        textAlign: first && getComputedStyle(first).textAlign,
      };
    });
    expect(sides).toEqual({ firstIsRight: true, textAlign: 'start' });
  });
});

test.describe('a reader who may see nothing', () => {
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    if (!filled) {
      await fill();
    }
    await start({ entry: 'e2e-tests/closedCatalog.ts' });
  });

  test('is told so on each tab, and not whether there is anything', async ({
    page,
  }) => {
    await onEachTab(page, {
      url: portal?.url,
      check: async () => {
        const own = ownPage(page);
        await expect(
          own.getByRole('heading', {
            name: 'There is nothing here that you may see',
          }),
        ).toBeVisible();
        await expect(own).toContainText("portal's permissions");
        await expect(
          own.getByRole('link', { name: 'Who sees what' }),
        ).toBeVisible();
        expect(await own.textContent()).not.toMatch(/\d/);
        await expectAccessible(page, own);
      },
    });
    await page.goto(at('/home'));
    await expect(
      page.getByText('There is nothing here that you may see'),
    ).toHaveCount(2);
  });
});
