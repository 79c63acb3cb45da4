import { expect, test, type Locator, type Page } from '@playwright/test';

/** An entity card by its title. */
function card(page: Page, title: string) {
  return page.getByRole('article').filter({
    has: page.getByRole('heading', { name: title, exact: true }),
  });
}

/** A system in the catalog's table. */
function systemLink(page: Page, name: string) {
  return page.getByRole('table').getByRole('link', { name, exact: true });
}

/** The card says the role, and at least one reason that speaks for it. */
async function expectRole(
  portfolio: Locator,
  expected: { role: string; side: string },
) {
  const { role, side } = expected;
  await expect(portfolio.getByText(role, { exact: true })).toBeVisible();
  await expect(
    portfolio
      .locator('div', { hasText: new RegExp(`^Speaks for a ${side}`) })
      .getByRole('listitem')
      .first(),
  ).toBeVisible();
}

test('the guest lands in the catalog, signed in without a click', async ({
  page,
}) => {
  await page.goto('/');
  await expect(
    page.getByRole('heading', { name: 'Meridian Air Catalog' }),
  ).toBeVisible();

  const navigation = page.getByRole('navigation', { name: 'sidebar nav' });
  await navigation.getByRole('link', { name: 'Portfolio' }).click();
  await expect(page).toHaveURL(/\/portfolio\/overview$/);

  await navigation.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText('Tom Becker').first()).toBeVisible();
});

test('payments is a platform, with reasons, capabilities and consumers', async ({
  page,
}) => {
  await page.goto('/catalog/default/system/payments');
  const portfolio = card(page, 'In the portfolio');
  await expectRole(portfolio, { role: 'Platform', side: 'platform' });
  await expect(
    portfolio.getByRole('link', { name: 'Booking', exact: true }),
  ).toBeVisible();
  await expect(
    card(page, 'Capabilities and consumers').getByRole('link', {
      name: 'Payments API',
      exact: true,
    }),
  ).toBeVisible();

  await page
    .getByRole('navigation', { name: 'Content navigation' })
    .getByRole('link', { name: 'Portfolio' })
    .click();
  const consumers = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Consumers' }) });
  const row = (name: string) =>
    consumers.getByRole('row').filter({
      has: page.getByRole('link', { name, exact: true }),
    });
  await expect(row('Booking')).toBeVisible();
  await consumers.getByRole('button', { name: 'Product or platform' }).click();
  await expect(row('Traveller app')).toBeVisible();
  await expect(page).toHaveURL(/consumers-level=item/);
  await row('Booking site').getByRole('button', { name: /how/i }).click();
  await expect(
    row('Booking site')
      .getByRole('link', { name: /Payments/ })
      .first(),
  ).toBeVisible();
});

test('the booking site is a product and says what it is built on', async ({
  page,
}) => {
  await page.goto('/catalog/default/system/booking');
  await expectRole(card(page, 'In the portfolio'), {
    role: 'Product',
    side: 'product',
  });
  await expect(
    card(page, 'Built on').getByRole('link', {
      name: 'Payments API',
      exact: true,
    }),
  ).toBeVisible();
});

test("the catalog's role filter finds platforms and products", async ({
  page,
}) => {
  // The catalog takes up the roles in its own time; the filter comes with them.
  test.setTimeout(240_000);
  const filter = page.getByRole('textbox', { name: 'Role' });
  await expect(async () => {
    await page.goto('/?filters[kind]=system&filters[user]=all');
    await expect(filter).toBeVisible({ timeout: 5_000 });
    await filter.click();
    await page.getByRole('option', { name: 'Platform' }).click();
    await expect(systemLink(page, 'Payments')).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 200_000 });
  await expect(systemLink(page, 'Booking site')).toHaveCount(0);
  await expect(page).toHaveURL(/role.*=platform/);

  await page.goto(
    '/?filters[kind]=system&filters[user]=all&filters[role]=product',
  );
  await expect(systemLink(page, 'Booking site')).toBeVisible();
  await expect(systemLink(page, 'Payments')).toHaveCount(0);
});

test('whoever looks for a capability finds the platform that offers it', async ({
  page,
}) => {
  await page.goto('/portfolio/capabilities');
  await page
    .getByRole('searchbox', { name: 'What do you need?' })
    .fill('refund');
  await expect(page).toHaveURL(/need=refund/);
  await expect(
    page.getByRole('article').filter({ hasText: 'Commerce' }).first(),
  ).toContainText('Refund');
});
