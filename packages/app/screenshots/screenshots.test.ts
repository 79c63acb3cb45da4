import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readStatus } from '../e2e-tests/assessment';
import { PICTURES } from './pages';

const folder = path.resolve(__dirname, '../../../docs/images');
const widths = [1440, 768];

// The catalog gets its labels after the first assessment, in its own time.
test.beforeAll(async () => {
  test.setTimeout(180_000);
  await expect
    .poll(async () => (await readStatus(process.env.PORTAL_URL ?? '')).labels, {
      timeout: 170_000,
    })
    .toEqual({ state: 'current' });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const width of widths) {
      for (const { name, path: url } of PICTURES) {
        test(`${name}, ${width} pixels`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(url);
          await expect(
            page.locator('main, article, table').first(),
          ).toBeVisible();
          await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
          await expect(page.getByText('Loading…')).toHaveCount(0);
          await page.waitForLoadState('networkidle');
          await page.screenshot({
            path: path.join(folder, `${name}-${width}-${colorScheme}.jpg`),
            type: 'jpeg',
            quality: 80,
            fullPage: true,
            animations: 'disabled',
          });
        });
      }
    }
  });
}
