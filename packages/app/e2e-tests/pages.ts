import { expect, test, type Locator, type Page } from '@playwright/test';
import { watchTroubles } from './troubles';

/** A page of the plugin, at the same path in apps of both frontend systems. */
interface PluginPage {
  name: string;
  path: string;
  /** What a reader must find on it. */
  shows: (page: Page) => Locator[];
  /** A part of the portal fills it in its own time after a start. */
  filledLater?: boolean;
}

function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { name, exact: true });
}

/** An entity card, or a part of a page, by its heading. */
function part(page: Page, role: 'article' | 'section', title: string): Locator {
  const parts =
    role === 'article' ? page.getByRole(role) : page.locator('section');
  // The old frontend system has an article around all of a page.
  return parts.filter({ has: heading(page, title) }).last();
}

function linkIn(place: Locator | Page, name: string): Locator {
  return place.getByRole('link', { name, exact: true }).first();
}

const ITEM = encodeURIComponent('domain:default/commerce');

const PAGES: readonly PluginPage[] = [
  {
    name: 'Overview',
    path: '/portfolio/overview',
    shows: page => [
      heading(page, /^Yes, the signs show/),
      page.getByRole('list', { name: 'Decisions to take' }),
      page.getByRole('list', { name: 'Signals', exact: true }),
    ],
  },
  {
    name: 'Platforms',
    path: '/portfolio/portfolio?show=platforms',
    shows: page => [
      heading(page, 'Platforms'),
      linkIn(page.getByRole('table'), 'Commerce'),
      page.getByRole('button', { name: 'Save as CSV' }),
    ],
  },
  {
    name: 'Products',
    path: '/portfolio/portfolio?show=products',
    shows: page => [linkIn(page.getByRole('table'), 'Booking site')],
  },
  {
    name: 'Teams',
    path: '/portfolio/portfolio?show=teams',
    shows: page => [linkIn(page.getByRole('table'), 'Payments Platform')],
  },
  {
    name: 'My platforms',
    path: '/portfolio/portfolio?show=mine',
    shows: page => [
      heading(page, 'My platforms, this week'),
      linkIn(page, 'Commerce'),
    ],
  },
  {
    name: 'Item',
    path: `/portfolio/portfolio/items/${ITEM}`,
    shows: page => [
      heading(page, 'Commerce'),
      linkIn(part(page, 'section', 'It carries'), 'Booking site'),
      linkIn(part(page, 'section', 'It stands on'), 'Data platform'),
    ],
  },
  {
    name: 'Capabilities',
    path: '/portfolio/capabilities?need=refund',
    shows: page => [
      page
        .getByRole('article')
        .filter({ hasText: 'Commerce' })
        .filter({ hasText: 'Refund' })
        .first(),
    ],
  },
  {
    name: 'Signals',
    path: '/portfolio/signals',
    shows: page => [
      linkIn(page, 'Solutions that look alike'),
      linkIn(page, 'What could hold teams up'),
    ],
  },
  {
    name: 'Signal',
    path: '/portfolio/signals/duplicate-solutions',
    shows: page => [heading(page, 'Solutions that look alike')],
  },
  {
    name: 'Platform PM need',
    path: '/portfolio/signals/need',
    shows: page => [
      heading(page, 'Platform PMs'),
      page.getByText(/asks for 3 Platform PMs/),
      page.getByRole('row').filter({ hasText: 'Developer platform' }).first(),
    ],
  },
  {
    name: 'Gaps',
    path: '/portfolio/gaps?whose=all',
    shows: page => [linkIn(page, 'pricing-cache')],
  },
  {
    name: 'Help',
    path: '/portfolio/overview/help/platforms',
    shows: page => [
      heading(page, 'What is asked of a platform'),
      heading(page, 'Charter'),
    ],
  },
  {
    name: 'Cards of a System',
    path: '/catalog/default/system/payments',
    shows: page => [
      linkIn(part(page, 'article', 'In the portfolio'), 'Booking'),
      linkIn(
        part(page, 'article', 'Capabilities and consumers'),
        'Payments API',
      ),
    ],
  },
  {
    name: 'Cards of a product',
    path: '/catalog/default/system/booking',
    shows: page => [linkIn(part(page, 'article', 'Built on'), 'Payments API')],
  },
  {
    name: 'Cards of an API',
    path: '/catalog/default/api/payments-api-v1',
    shows: page => {
      const card = part(page, 'article', 'Capabilities and consumers');
      return [
        part(page, 'article', 'In the portfolio').getByText('Platform', {
          exact: true,
        }),
        // The same teams, a user at home in the same platform among them.
        linkIn(card, '5 teams'),
        card.getByText('(5 directly)'),
      ];
    },
  },
  {
    name: 'Card of a Group',
    path: '/catalog/default/group/payments-platform',
    shows: page => [
      part(page, 'article', 'Team').getByText('Platform team'),
      linkIn(part(page, 'article', 'Team'), 'Identity'),
    ],
  },
  {
    name: 'Tab of an entity',
    path: '/catalog/default/system/payments/portfolio',
    shows: page => [linkIn(part(page, 'section', 'Consumers'), 'Booking')],
  },
  {
    name: 'Widgets of the home page',
    path: '/home',
    shows: page => [
      page.getByText('Under my services', { exact: true }),
      page.getByText('My ownership gaps', { exact: true }),
      page.getByRole('link', { name: /^(The one gap|All \d+ gaps)$/ }),
    ],
  },
  {
    name: 'Results of a search',
    path: '/search?query=refund',
    shows: page => [linkIn(page.getByRole('heading', { level: 3 }), 'Refund')],
    filledLater: true,
  },
];

/** Declares tests of each page, and of the way from page to page. */
export function testPages(options: {
  /** The frontend system, as the tests' names have it. */
  system: string;
  /** Where the catalog's list is. */
  catalog: string;
  /** Where the portal is, if it is another one than all tests walk. */
  portalUrl?: () => string;
  /** What else must hold of each of the plugin's own pages. */
  check?: (page: Page) => Promise<void>;
}): void {
  const { system, catalog, portalUrl = () => '', check } = options;

  for (const { name, path, shows, filledLater } of PAGES) {
    test(`${system}, ${name}: shows what it promises, without an error`, async ({
      page,
    }) => {
      const troubles = watchTroubles(page);
      const read = async () => {
        troubles.length = 0;
        await page.goto(portalUrl() + path);
        for (const what of shows(page)) {
          await expect(what).toBeVisible();
        }
      };
      await (filledLater ? expect(read).toPass({ timeout: 80_000 }) : read());
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      if (path.startsWith('/portfolio/')) {
        await check?.(page);
      }
      expect(troubles).toEqual([]);
    });
  }

  test(`${system}: links lead from the navigation through all tabs`, async ({
    page,
  }) => {
    const troubles = watchTroubles(page);
    const tab = (name: string) => page.getByRole('tab', { name, exact: true });
    await page.goto(portalUrl() + catalog);
    await page
      .getByRole('navigation', { name: 'sidebar nav' })
      .getByRole('link', { name: 'Portfolio' })
      .click();
    await expect(page).toHaveURL(/\/portfolio\/overview$/);

    await page.getByRole('link', { name: 'How this comes about' }).click();
    await expect(page.getByText(/asks for 3 Platform PMs/)).toBeVisible();
    await tab('Signals').click();
    await linkIn(page, 'Solutions that look alike').click();
    await expect(page).toHaveURL(/\/portfolio\/signals\/duplicate-solutions/);
    await tab('Gaps').click();
    await expect(linkIn(page, 'pricing-cache')).toBeVisible();
    await tab('Capabilities').click();
    await expect(
      page.getByRole('searchbox', { name: 'What do you need?' }),
    ).toBeVisible();

    await tab('Portfolio').click();
    await page.getByRole('button', { name: 'Platforms', exact: true }).click();
    await linkIn(page.getByRole('table'), 'Commerce').click();
    await expect(heading(page, 'Commerce')).toBeVisible();
    await page.getByRole('link', { name: 'How a role is found' }).click();
    await expect(page).toHaveURL(/\/portfolio\/overview\/help\/roles/);
    await page.goBack();
    await page.getByRole('link', { name: 'Open in the catalog' }).click();
    await expect(page).toHaveURL(/\/catalog\/default\/domain\/commerce/);
    // Tabs of an entity are a list of links in the new frontend system.
    await tab('Portfolio')
      .or(
        linkIn(
          page.getByRole('navigation', { name: 'Content navigation' }),
          'Portfolio',
        ),
      )
      .click();
    await expect(part(page, 'section', 'Consumers')).toBeVisible();
    expect(troubles).toEqual([]);
  });

  test(`${system}: the role filter narrows the list of the catalog`, async ({
    page,
  }) => {
    // The catalog takes up the roles in its own time; the filter comes with them.
    test.setTimeout(240_000);
    const troubles = watchTroubles(page);
    const rows = page.getByRole('table');
    await expect(async () => {
      await page.goto(
        `${portalUrl()}${catalog}?filters[kind]=system&filters[user]=all`,
      );
      await page
        .getByRole('textbox', { name: 'Role' })
        .click({ timeout: 5_000 });
      await page.getByRole('option', { name: 'Platform' }).click();
      await expect(linkIn(rows, 'Payments')).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 200_000 });
    await expect(linkIn(rows, 'Booking site')).toHaveCount(0);
    await expect(page).toHaveURL(/role.*=platform/);
    expect(troubles).toEqual([]);
  });
}
