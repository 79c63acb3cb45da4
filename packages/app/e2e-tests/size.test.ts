import { expect, test, type Page } from '@playwright/test';
import {
  compressedBytes,
  isOurs,
  loadedCode,
  type ModuleCode,
} from './loadedCode';

/** What our frontend may add to the Overview beyond Backstage's own, compressed. */
const OVERVIEW_BUDGET = 250_000;

/** What the loaders of our pages, cards and widgets may weigh where none is shown. */
const LOADERS_BUDGET = 8_000;

/** Pages of the portal without anything of ours. */
const WITHOUT_US = [
  '/settings',
  '/api-docs',
  '/catalog-graph',
  '/catalog/default/user/tom.becker',
];

async function codeOf(page: Page, path: string, last?: string) {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  let code: ModuleCode[] = [];
  await expect(async () => {
    code = await loadedCode({ page, app: 'app' });
    if (last) {
      expect(code.map(({ module }) => module)).toContain(last);
    }
  }).toPass();
  // An empty page would keep every budget.
  expect(compressedBytes(code)).toBeGreaterThan(300_000);
  return code;
}

test('the Overview adds less than 250 kB to what Backstage loads', async ({
  page,
}, info) => {
  const backstage = new Set<string>();
  for (const path of WITHOUT_US) {
    for (const piece of await codeOf(page, path)) {
      if (!isOurs(piece)) {
        backstage.add(piece.module);
      }
    }
  }
  // Once it is shown, the other tabs are fetched ahead, the last one last.
  const overview = await codeOf(
    page,
    '/portfolio/overview',
    'plugins/portfolio/src/components/Gaps/GapsTab.tsx',
  );
  const added = overview.filter(({ module }) => !backstage.has(module));
  const bytes = compressedBytes(added);
  info.annotations.push({ type: 'bytes added', description: String(bytes) });
  expect(bytes).toBeLessThan(OVERVIEW_BUDGET);
});

for (const path of WITHOUT_US) {
  test(`${path} loads nothing of ours but loaders`, async ({ page }, info) => {
    const ours = (await codeOf(page, path)).filter(isOurs);
    const bytes = compressedBytes(ours);
    info.annotations.push({ type: 'our bytes', description: String(bytes) });
    expect(ours.map(({ module }) => module)).toContain(
      'plugins/portfolio/src/pages.tsx',
    );
    expect(
      ours
        .map(({ module }) => module)
        .filter(module => /\/(components|translations|docs)\//.test(module)),
    ).toEqual([]);
    expect(bytes).toBeLessThan(LOADERS_BUDGET);
  });
}

test('cards and widgets share one copy of the texts', async ({ page }) => {
  for (const path of ['/catalog/default/system/payments', '/home']) {
    const texts = (await codeOf(page, path)).filter(({ module }) =>
      module.endsWith('/translations/enEngine.ts'),
    );
    expect(texts, path).toHaveLength(1);
  }
});
