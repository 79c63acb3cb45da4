import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Axe finds nothing serious or critical in these parts of a page that has
 * finished loading.
 */
export async function expectAccessible(
  page: Page,
  parts: Locator,
): Promise<void> {
  await expect(parts.first()).toBeVisible();
  // Axe is told by selector where to look.
  await parts.evaluateAll(elements =>
    elements.forEach(element => element.setAttribute('data-own-part', '')),
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
}
