import { defineConfig } from '@playwright/test';

const report = process.env.BROWSER_TEST_REPORT;

/*
 * The browser tests walk the portal as it is in production: the built app,
 * served by its backend, which `portal.ts` starts on a free port with an empty
 * database. Run them with `yarn test --browser`, which provides the browser.
 */
export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  testMatch: '**/*.test.ts',
  globalSetup: './packages/app/e2e-tests/globalSetup.ts',
  outputDir: 'test-results',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // One backend on few cores: two browsers at once only wait for one another.
  workers: 1,
  forbidOnly: true,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    baseURL: process.env.PORTAL_URL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
