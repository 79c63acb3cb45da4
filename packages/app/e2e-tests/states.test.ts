import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { ownCards, ownPage } from './ownPart';
import { onEachTab, watchConsole } from './tabs';

const STATUS = '**/api/portfolio/status';
const ENTITY = '/catalog/default/system/payments';

let said: string[];

test.beforeEach(({ page }) => {
  said = watchConsole(page);
});

test.afterEach(async ({ page }) => {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  expect(said).toEqual([]);
});

/** Answers for the status with what is given instead of the truth, or beside it. */
async function answerStatus(
  page: Page,
  change: (status: Record<string, unknown>) => Record<string, unknown>,
) {
  await page.route(STATUS, async route => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change(await response.json()) });
  });
}

test.describe('before the first assessment', () => {
  /** What the backend answers then: no entity is known, each list is empty. */
  async function answerNothing(page: Page) {
    const nothing = { items: [], total: 0 };
    await page.route('**/api/portfolio/entities/**', route =>
      route.fulfill({
        status: 404,
        json: { error: { name: 'NotFoundError', message: 'Not known' } },
      }),
    );
    await page.route(/\/api\/portfolio\/(gaps|under-mine)\b/, route =>
      route.fulfill({ json: nothing }),
    );
  }

  test('each tab says how far it is, and fills by itself', async ({ page }) => {
    let done = 40;
    await page.route(STATUS, route =>
      route.fulfill({
        json: {
          state: 'none',
          settling: false,
          visible: 'all',
          mayRefresh: true,
          run: {
            stage: 'reading',
            startedAt: '2026-11-22T08:00:00.000Z',
            share: done / 200,
            done,
            total: 160,
          },
        },
      }),
    );
    await onEachTab(page, {
      check: async () => {
        await expect(
          ownPage(page).getByRole('heading', {
            name: 'The first assessment is on its way',
          }),
        ).toBeVisible();
        await expect(
          page.getByText(`${done} of 160 entities`, { exact: false }),
        ).toBeVisible();
        await expect(page.getByRole('progressbar')).toHaveAttribute(
          'aria-valuenow',
          String(done / 2),
        );
        await expectAccessible(page, ownPage(page));
      },
    });
    done = 120;
    await expect(page.getByText('120 of 160 entities')).toBeVisible();
    await page.unroute(STATUS);
    await expect(
      ownPage(page).getByRole('heading', { name: 'Gaps', level: 1 }),
    ).toBeVisible();
  });

  test('a first try that failed says why, and when the next one is', async ({
    page,
  }) => {
    await answerStatus(page, () => ({
      state: 'none',
      settling: false,
      visible: 'all',
      mayRefresh: true,
      staleReason: 'The catalog did not answer.',
      nextRunAt: new Date(Date.now() + 600_000).toISOString(),
    }));
    await page.goto('/portfolio/overview');
    const own = ownPage(page);
    await expect(
      own.getByRole('heading', { name: 'There is no assessment yet' }),
    ).toBeVisible();
    await expect(own).toContainText('The catalog did not answer.');
    await expect(own).toContainText(/The next try is in (9|10) minutes/);
    await expectAccessible(page, own);
    await expect(page.getByRole('progressbar')).toHaveCount(0);
  });

  test('cards and widgets don’t call it fine', async ({ page }) => {
    await answerStatus(page, () => ({
      state: 'none',
      settling: false,
      visible: 'all',
      mayRefresh: true,
    }));
    await answerNothing(page);
    await page.goto(ENTITY);
    for (const card of await ownCards(page).all()) {
      await expect(card).toContainText('after the next assessment');
    }
    await page.goto('/home');
    await expect(
      page.getByText('The first assessment of the catalog is on its way.'),
    ).toHaveCount(2);
    await expect(page.getByText('No open gap')).toHaveCount(0);
  });
});

test.describe('while the backend does not answer', () => {
  test('each tab says so, and the way out is to try again', async ({
    page,
  }) => {
    await page.route('**/api/portfolio/**', route => route.abort());
    await onEachTab(page, {
      check: async () => {
        const alert = ownPage(page).getByRole('alert');
        await expect(alert).toContainText(
          'The portfolio backend does not answer',
        );
        await expect(alert).toContainText('It may be restarting');
        await expectAccessible(page, ownPage(page));
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      },
    });
    await page.unroute('**/api/portfolio/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(
      ownPage(page).getByRole('heading', { name: 'Gaps', level: 1 }),
    ).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('an open page keeps what it showed', async ({ page }) => {
    // A run is followed closely, so that the next look comes soon.
    await answerStatus(page, status => ({
      ...status,
      run: { stage: 'assessing', startedAt: '2026-11-22T08:00:00.000Z' },
    }));
    await page.goto('/portfolio/gaps?whose=all');
    const list = page.getByRole('list', { name: 'Gaps' });
    await expect(list).toBeVisible();
    await page.unroute(STATUS);
    await page.route(STATUS, route => route.abort());
    await expect(page.getByRole('alert')).toContainText(
      'this is what it said last',
    );
    await expect(list).toBeVisible();
  });

  test('cards and widgets can be tried again, the rest of the page works', async ({
    page,
  }) => {
    await page.route('**/api/portfolio/**', route => route.abort());
    await page.goto(ENTITY);
    await expect(
      page.getByRole('heading', { name: 'About', exact: true }),
    ).toBeVisible();
    const card = ownCards(page).first();
    await expect(card.getByRole('alert')).toContainText('does not answer');
    await page.unroute('**/api/portfolio/**');
    await card.getByRole('button', { name: 'Try again' }).click();
    await expect(card.getByText('Platform', { exact: true })).toBeVisible();

    await page.route('**/api/portfolio/**', route => route.abort());
    await page.goto('/home');
    await expect(page.getByText('This could not be loaded')).toHaveCount(2);
  });
});

test('an assessment out of date says why and since when, and is still shown', async ({
  page,
}) => {
  await answerStatus(page, status => ({
    ...status,
    state: 'stale',
    staleReason: 'The catalog did not answer.',
    staleSince: new Date(Date.now() - 7_200_000).toISOString(),
  }));
  await onEachTab(page, {
    check: async () => {
      const own = ownPage(page);
      await expect(own).toContainText('This assessment is out of date');
      await expect(own).toContainText('The catalog did not answer.');
      await expect(own).toContainText('Out of date since 2 hours ago');
      await expectAccessible(page, own);
      await expect(own.getByRole('heading').first()).toBeVisible();
    },
  });
});
