import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { ownPage } from './ownPart';

/** Pages of the plugin, and the part of each that is its own and not the portal's. */
const pages: { name: string; path: string; own: (page: Page) => Locator }[] = [
  { name: 'Overview', path: '/portfolio/overview', own: ownPage },
  {
    name: 'Platforms',
    path: '/portfolio/portfolio?show=platforms',
    own: ownPage,
  },
  {
    name: 'Products',
    path: '/portfolio/portfolio?show=products',
    own: ownPage,
  },
  {
    name: 'Teams',
    path: '/portfolio/portfolio?show=teams',
    own: ownPage,
  },
  {
    name: 'Platform',
    path: `/portfolio/portfolio/items/${encodeURIComponent(
      'system:default/payments',
    )}`,
    own: ownPage,
  },
  {
    name: 'Capabilities',
    path: '/portfolio/capabilities?need=refund',
    own: ownPage,
  },
  {
    name: 'My platforms',
    path: '/portfolio/portfolio?show=mine',
    own: ownPage,
  },
  { name: 'Signals', path: '/portfolio/signals', own: ownPage },
  {
    name: 'Signal',
    path: '/portfolio/signals/duplicate-solutions',
    own: ownPage,
  },
  {
    name: 'Platform PM need',
    path: '/portfolio/signals/need',
    own: ownPage,
  },
  { name: 'Gaps', path: '/portfolio/gaps?whose=all', own: ownPage },
  {
    name: 'Help',
    path: '/portfolio/overview/help/platforms',
    own: ownPage,
  },
  {
    name: 'Card of a team',
    path: '/catalog/default/group/payments-platform',
    own: page =>
      page.getByRole('article').filter({
        has: page.getByRole('heading', { name: 'Team', exact: true }),
      }),
  },
  {
    name: 'Cards of an entity',
    path: '/catalog/default/system/payments',
    own: page =>
      page.getByRole('article').filter({
        has: page.getByRole('heading', {
          name: /In the portfolio|Capabilities and consumers|Built on/,
        }),
      }),
  },
  {
    name: 'Tab of an entity',
    path: '/catalog/default/system/payments/portfolio',
    own: page => page.locator('main section'),
  },
  {
    name: 'Widgets of the home page',
    path: '/home',
    own: page =>
      page
        .locator('.MuiCard-root')
        .filter({ hasText: /Under my services|My ownership gaps/ }),
  },
  {
    name: 'Results of a search',
    path: '/search?query=refund',
    // The item of the list around each result is the portal's.
    own: page => page.getByRole('heading', { level: 3 }).locator('..'),
  },
  {
    name: 'Filter of the catalog',
    path: '/?filters%5Bkind%5D=component',
    own: page => page.getByLabel('Role', { exact: true }).locator('xpath=..'),
  },
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    // pages.test.ts looks at the plugin's own pages in the light theme.
    const left = pages.filter(
      ({ own }) => colorScheme === 'dark' || own !== ownPage,
    );
    for (const { name, path, own } of left) {
      test(`${name}: axe finds nothing serious`, async ({ page }) => {
        // Search has nothing until it has collated for the first time.
        await expect(async () => {
          await page.goto(path);
          await expect(own(page).first()).toBeVisible();
        }).toPass({ timeout: 80_000 });
        await expect(page.locator('body')).toHaveAttribute(
          'data-theme-mode',
          colorScheme,
        );
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        await page.waitForLoadState('networkidle');
        await expectAccessible(page, own(page));
      });
    }
  });
}
