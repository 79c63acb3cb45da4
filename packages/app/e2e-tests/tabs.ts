import { expect, type ConsoleMessage, type Page } from '@playwright/test';
import { untilLoaded } from './ownPart';

const TABS = ['Overview', 'Portfolio', 'Capabilities', 'Signals', 'Gaps'];

/** Opens the page, and goes through its tabs as people do. */
export async function onEachTab(
  page: Page,
  options: { url?: string; check: (tab: string) => Promise<void> },
): Promise<void> {
  const { url = '', check } = options;
  await page.goto(`${url}/portfolio/overview`);
  for (const tab of TABS) {
    const link = page
      .locator('.bui-PluginHeader')
      .getByRole('tab', { name: tab, exact: true });
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/portfolio/${tab.toLowerCase()}`));
    await untilLoaded(page);
    await check(tab);
  }
}

/**
 * What the browser's console says that it should not. Answers that are no
 * success stand there by themselves, and are what some of the tests are about.
 */
export function watchConsole(page: Page): string[] {
  const said: string[] = [];
  page.on('pageerror', error => said.push(String(error)));
  page.on('console', (message: ConsoleMessage) => {
    if (
      message.type() === 'error' &&
      !message.text().startsWith('Failed to load resource')
    ) {
      said.push(message.text());
    }
  });
  return said;
}
