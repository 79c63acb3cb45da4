import path from 'node:path';
import { expect, test } from '@playwright/test';
import createKnex from 'knex';

/*
 * The recorded past of the demonstration. What came before the tests' portal
 * started is in the record; nothing else may look new, or gone, on its first day.
 */

test('how the portfolio moved is told, and that it was recorded', async ({
  page,
}) => {
  await page.goto('/portfolio/overview');
  const moved = page.getByRole('region', { name: 'How it moved' });
  await expect(moved).toContainText(/\d+ on .*, 7 now/);
  await expect(moved).toContainText('was recorded');
});

test('a product manager sees who came to the platform this week, and who left', async ({
  page,
}) => {
  await page.goto('/portfolio/portfolio?show=mine');
  await expect(page.getByText('New: Turnaround')).toBeVisible();
  await expect(page.getByText('Gone: Crew tools')).toBeVisible();
  await expect(page.getByText('was recorded')).toBeVisible();
});

test('the record knows all that the catalog of today shows', async () => {
  const knex = createKnex({
    client: 'better-sqlite3',
    connection: {
      filename: path.join(
        process.env.PORTAL_FOLDER ?? '',
        'databases/portfolio.sqlite',
      ),
      options: { readonly: true },
    },
    useNullAsDefault: true,
  });
  try {
    const [{ day } = {}] = await knex('history').max('day as day');
    expect(
      await knex('first_seen')
        .where({ first_seen: day })
        .orWhere({ gone_since: day })
        .select('kind', 'subject'),
    ).toEqual([]);
  } finally {
    await knex.destroy();
  }
});
