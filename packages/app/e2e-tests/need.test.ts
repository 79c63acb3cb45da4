import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

/** The page's own; the portal's header has one for all of them. */
function headline(page: Page) {
  return page.getByRole('main').getByRole('heading', { level: 1 });
}

const HOLDS_UP = 'What could hold teams up';

test('a leader reads the answer first, then why, what to decide and how many', async ({
  page,
}) => {
  await page.goto('/portfolio/overview');
  await expect(headline(page)).toHaveText(
    /^Yes, the signs show\. You have Platform PMs; this is their agenda\.$/,
  );
  await expect(page.getByText(/All 7 signals are raised/)).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'Signals', exact: true }),
  ).toContainText(
    /Few people carry many: \d+ other teams build on what Identity/,
  );
  const decisions = page.getByRole('list', { name: 'Decisions to take' });
  await expect(decisions).toContainText('Find a Platform PM for Data platform');
  await expect(decisions).toContainText('What waiting costs');

  await page.getByRole('link', { name: 'How this comes about' }).click();
  await expect(page).toHaveURL(/\/portfolio\/signals\/need/);
  await expect(headline(page)).toHaveText('Platform PMs');
  await expect(page.getByRole('main')).toContainText(
    'asks for 3 Platform PMs (one for each of 3 major areas; 1–3)',
  );
  await expect(
    page.getByRole('row').filter({ hasText: 'Developer platform' }),
  ).toContainText('Chiara Rossi');
  await expect(page.getByText(/10 platform teams/).first()).toBeVisible();
});

test('the brief can be sent on as Markdown', async ({ page }) => {
  await page.goto('/portfolio/overview');
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: 'Save the brief as Markdown' })
    .click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('# Do we need a Platform PM?');
  expect(text).toContain('Data platform');
});

test.describe('on paper', () => {
  // Whoever works in the dark theme prints on white paper, too.
  test.use({ colorScheme: 'dark' });

  for (const format of ['A4', 'Letter']) {
    test(`the brief fits on one page, ${format}`, async ({ page }) => {
      await page.goto('/portfolio/overview');
      await expect(
        page.getByRole('button', { name: 'Commerce', exact: true }),
      ).toBeVisible();
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await expect(headline(page)).toHaveCSS('color', 'rgb(0, 0, 0)');
      await expect(
        page.getByRole('heading', { name: 'Decisions to take' }),
      ).toBeVisible();
      await expect(page.getByRole('navigation')).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();

      const margin = '10mm';
      const sheet = await page.pdf({
        format,
        margin: { top: margin, bottom: margin, left: margin, right: margin },
      });
      expect(pagesOf(sheet)).toBe(1);
    });
  }
});

/** A page is an object of its own in the file. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('a platform PM sees what is raised, why, on which entities, and decides', async ({
  page,
}) => {
  await page.goto('/portfolio/signals');
  const raised = page.getByRole('heading', { level: 3 });
  await expect(raised).toHaveCount(7);
  await page.getByRole('link', { name: HOLDS_UP, exact: true }).click();
  await expect(headline(page)).toHaveText(HOLDS_UP);
  await expect(
    page
      .getByText(/Check-in kiosks says that it waits for Offers and Pricing/)
      .first(),
  ).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'What clears it' }),
  ).toBeVisible();

  // Of one platform alone the same question may have another answer.
  const scopes = page.getByRole('combobox', { name: 'Look at' });
  await scopes.selectOption('domain:default/data');
  await expect(page).toHaveURL(/scope=domain/);
  await expect(headline(page)).toHaveText(HOLDS_UP);
});

test('a decision is taken with a reason, seen by the next one, and undone', async ({
  page,
}) => {
  await page.goto('/portfolio/gaps?whose=all&kind=undecided-but-used');
  const gap = page
    .getByRole('listitem')
    .filter({ hasText: 'Member service' })
    .first();
  await gap
    .getByRole('button', { name: /Acknowledge, snooze, exempt/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Exempt' }).first().click();
  await dialog
    .getByRole('textbox', { name: /Reason/ })
    .fill('It goes at the end of the year.');
  // The choice above reads the same.
  await dialog.getByRole('button', { name: 'Exempt' }).last().click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Member service')).toHaveCount(0);

  await page.goto('/portfolio/gaps?whose=all&status=exempt');
  await expect(
    page.getByText('It goes at the end of the year.').first(),
  ).toBeVisible();
  await page.getByRole('button', { name: /Change or undo/ }).click();
  await dialog.getByRole('button', { name: /^Undo|Take back/ }).click();
  await expect(dialog).toHaveCount(0);
  await page.goto('/portfolio/gaps?whose=all&kind=undecided-but-used');
  await expect(page.getByText('Member service').first()).toBeVisible();
});

test('my platforms tell their PM what to do next', async ({ page }) => {
  await page.goto('/portfolio/portfolio');
  await page.getByRole('button', { name: 'My platforms' }).click();
  await expect(
    page.getByRole('heading', { name: 'Commerce', exact: true }),
  ).toBeVisible();
  await expect(
    page.getByRole('list', { name: /Next/ }).getByRole('listitem'),
  ).toHaveCount(3);
});

test('the home page shows my gaps and what is under my services', async ({
  page,
}) => {
  await page.goto('/home');
  await expect(page.getByText('My ownership gaps')).toBeVisible();
  await expect(page.getByText('Under my services')).toBeVisible();
  await expect(
    page
      .getByText(
        /on its way out|not in the catalog|no owner|may still change|Nothing that your services/,
      )
      .first(),
  ).toBeVisible();
});

test('what is said in a sentence leads to the page that says more', async ({
  page,
}) => {
  await page.goto('/portfolio/signals/slow-delivery');
  await page.getByRole('link', { name: 'All thresholds' }).click();
  await expect(page).toHaveURL(/help\/figures#what-could-hold-teams-up$/);
  await expect(
    page.getByRole('heading', { name: HOLDS_UP, exact: true }),
  ).toBeInViewport();
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Roles', exact: true })
    .click();
  await expect(headline(page)).toHaveText('How a role is found');
});

test('gaps say who could own it and what to write', async ({ page }) => {
  await page.goto('/portfolio/gaps?whose=all&kind=platform-without-pm');
  await page.getByRole('button', { name: /How to mend it/ }).click();
  await expect(
    page.getByText(/portfolio\/product-manager/).first(),
  ).toBeVisible();
});
