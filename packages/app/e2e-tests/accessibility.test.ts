import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';

/** Pages of the plugin, and the part of each that is its own and not the portal's. */
const pages: { name: string; path: string; own: (page: Page) => Locator }[] = [
  { name: 'Overview', path: '/portfolio/overview', own: belowTheHeader },
  {
    name: 'Platforms',
    path: '/portfolio/portfolio?show=platforms',
    own: belowTheHeader,
  },
  {
    name: 'Products',
    path: '/portfolio/portfolio?show=products',
    own: belowTheHeader,
  },
  {
    name: 'Teams',
    path: '/portfolio/portfolio?show=teams',
    own: belowTheHeader,
  },
  {
    name: 'Platform',
    path: `/portfolio/portfolio/items/${encodeURIComponent(
      'system:default/payments',
    )}`,
    own: belowTheHeader,
  },
  {
    name: 'Capabilities',
    path: '/portfolio/capabilities?need=refund',
    own: belowTheHeader,
  },
  {
    name: 'My platforms',
    path: '/portfolio/portfolio?show=mine',
    own: belowTheHeader,
  },
  { name: 'Signals', path: '/portfolio/signals', own: belowTheHeader },
  {
    name: 'Signal',
    path: '/portfolio/signals/duplicate-solutions',
    own: belowTheHeader,
  },
  {
    name: 'Platform PM need',
    path: '/portfolio/signals/need',
    own: belowTheHeader,
  },
  { name: 'Gaps', path: '/portfolio/gaps?whose=all', own: belowTheHeader },
  {
    name: 'Help',
    path: '/portfolio/overview/help/platforms',
    own: belowTheHeader,
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
];

function belowTheHeader(page: Page) {
  return page.locator('.bui-PluginHeader + *');
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const { name, path, own } of pages) {
      test(`${name}: axe finds nothing serious`, async ({ page }) => {
        await page.goto(path);
        await expect(page.locator('body')).toHaveAttribute(
          'data-theme-mode',
          colorScheme,
        );
        const parts = own(page);
        await expect(parts.first()).toBeVisible();
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        await page.waitForLoadState('networkidle');

        // Axe is told by selector where to look.
        await parts.evaluateAll(elements =>
          elements.forEach(element =>
            element.setAttribute('data-own-part', ''),
          ),
        );
        const { violations, passes } = await new AxeBuilder({ page })
          .include('[data-own-part]')
          .analyze();
        // A card has fewer things to check than a page; none at all is a mistake.
        expect(passes.length).toBeGreaterThanOrEqual(4);
        const serious = violations.filter(
          ({ impact }) => impact === 'serious' || impact === 'critical',
        );
        expect(
          serious.map(({ id, help, nodes }) => ({
            id,
            help,
            where: nodes.map(node => node.html),
          })),
        ).toEqual([]);
      });
    }
  });
}
