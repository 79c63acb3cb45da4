import { expect, test, type Locator, type Page } from '@playwright/test';

/**
 * What is ours: the part of the page that a test marks, or else all below the
 * portal's header; and what opens over it.
 */
const OURS =
  '[data-own-part] *, [role="dialog"] *, ' +
  'body:not(:has([data-own-part])) .bui-PluginHeader + main *';

/** Presses after which something counts as out of reach. */
const FAR = 150;

/**
 * Walks with Tab, or another key, until the target has the focus. All that is
 * passed on our pages has to show that it has it.
 */
async function walkTo(page: Page, target: Locator, key = 'Tab') {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < FAR; presses++) {
    const focused = page.locator(':focus');
    if ((await focused.count()) === 1 && (await isOurs(focused))) {
      await expectToShowFocus(focused);
    }
    if (await target.evaluate(element => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`${target} is not reached within ${FAR} presses of ${key}`);
}

function isOurs(focused: Locator): Promise<boolean> {
  return focused.evaluate((element, ours) => element.matches(ours), OURS);
}

/** A ring around the element or its button, or the frame of a field. */
async function expectToShowFocus(focused: Locator) {
  const html = await focused.evaluate(element => element.outerHTML);
  await expect
    .poll(
      () =>
        focused.evaluate(element => {
          const field = element
            .closest('[class*="MuiOutlinedInput-root"]')
            ?.querySelector('fieldset');
          if (field) {
            return parseFloat(getComputedStyle(field).borderTopWidth) >= 2;
          }
          const { outlineStyle, outlineWidth } = getComputedStyle(
            element.closest('[class*="MuiButtonBase-root"]') ?? element,
          );
          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
        }),
      { message: `The focus shows on ${html.slice(0, 200)}`, timeout: 2_000 },
    )
    .toBe(true);
}

/** Each page loads on its own; only then is there something to walk to. */
async function untilThere(page: Page) {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(page.getByText('Loading…')).toHaveCount(0);
}

test('the way from the navigation to the map of products and platforms, and back', async ({
  page,
}) => {
  await page.goto('/');
  await walkTo(
    page,
    page
      .getByRole('navigation', { name: 'sidebar nav' })
      .getByRole('link', { name: 'Portfolio' }),
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/portfolio\/overview$/);
  await untilThere(page);

  const commerce = page.getByRole('button', { name: 'Commerce', exact: true });
  await walkTo(page, commerce);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/focus=domain/);
  await expect(commerce).toHaveAttribute('aria-pressed', 'true');
  await untilThere(page);
  await expect(commerce).toBeFocused();

  const all = page.getByRole('button', { name: 'Show all' });
  await walkTo(page, all, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/focus=/);
  await expect(all).toHaveCount(0);
  await expect(commerce).toBeFocused();
  await expect(commerce).toHaveAttribute('aria-pressed', 'false');
});

test('a signal is opened, and a decision on it begun and left', async ({
  page,
}) => {
  await page.goto('/portfolio/overview');
  await untilThere(page);
  const tabs = page.locator('.bui-PluginHeader').getByRole('tab');
  await walkTo(page, tabs.filter({ hasText: 'Overview' }));
  await walkTo(page, tabs.filter({ hasText: 'Signals' }), 'ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/portfolio\/signals$/);
  await untilThere(page);

  await walkTo(
    page,
    page
      .getByRole('main')
      .getByRole('link', { name: 'Solutions that look alike', exact: true }),
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/signals\/duplicate-solutions/);
  await untilThere(page);
  await expect(
    page.getByRole('main').getByRole('heading', { level: 1 }),
  ).toBeFocused();

  const decide = page
    .getByRole('button', { name: /^Acknowledge, snooze, exempt/ })
    .first();
  await walkTo(page, decide);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: /Reason/ })).toBeVisible();
  // Around it goes, and stays inside: the dialog with the frame that holds it.
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    expect(
      await dialog.evaluate(element =>
        element
          .closest('[role="presentation"]')
          ?.contains(document.activeElement),
      ),
    ).toBe(true);
  }
  const snooze = dialog.getByRole('button', { name: 'Snooze' }).first();
  await walkTo(page, snooze);
  await page.keyboard.press('Space');
  await expect(snooze).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(decide).toBeFocused();
});

test('a list is filtered, cleared, and paged to its end', async ({ page }) => {
  await page.goto('/portfolio/portfolio?show=teams');
  await untilThere(page);
  const filters = page.getByRole('search', { name: 'Filters' });
  const words = filters.getByRole('searchbox', { name: 'Search' });
  await walkTo(page, words);
  await page.keyboard.type('payment');
  await expect(page).toHaveURL(/text=payment/);
  await untilThere(page);
  await expect(words).toBeFocused();

  const clear = filters.getByRole('button', { name: 'Clear filters' });
  await walkTo(page, clear);
  await page.keyboard.press('Space');
  await expect(page).not.toHaveURL(/text=/);
  await expect(clear).toHaveCount(0);
  await expect(words).toBeFocused();
  await untilThere(page);

  const pager = page.getByRole('navigation', { name: /Teams/ });
  const next = pager.getByRole('button', { name: 'Next' });
  await walkTo(page, next);
  while (await next.isEnabled()) {
    const shown = await pager.innerText();
    await page.keyboard.press('Enter');
    await expect(pager).not.toHaveText(shown, { useInnerText: true });
    await untilThere(page);
  }
  await expect(pager).toBeFocused();
  await walkTo(page, pager.getByRole('button', { name: 'First page' }));
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/page=/);
  await untilThere(page);
  await expect(pager).toBeFocused();
});

test('on the card of an entity, "Not right?" leads to the line that corrects it', async ({
  page,
}) => {
  await page.goto('/catalog/default/system/payments');
  const card = page.getByRole('article').filter({
    has: page.getByRole('heading', { name: 'In the portfolio' }),
  });
  await expect(card).toBeVisible();
  await card.evaluate(element => element.setAttribute('data-own-part', ''));
  const opener = card.getByRole('button', { name: 'Not right?' });
  await walkTo(page, opener);
  await page.keyboard.press('Enter');
  await expect(opener).toHaveAttribute('aria-expanded', 'true');

  await walkTo(page, card.getByRole('button', { name: 'Two-sided' }));
  await page.keyboard.press('Space');
  await expect(card.getByText('portfolio/role: mixed')).toBeVisible();
  await walkTo(page, card.getByRole('textbox', { name: /Reason/ }));
  await page.keyboard.type('It sells to travel agents, too.');
  await walkTo(page, card.getByRole('button', { name: /^Dispute/ }));

  await walkTo(page, opener, 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
});
