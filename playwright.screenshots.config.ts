import { defineConfig } from '@playwright/test';
import browserTests from './playwright.config';

/*
 * Pictures of every page for the documentation: `yarn screenshots`. The same
 * portal, browser and catalog as those of the browser tests.
 */
export default defineConfig({
  ...browserTests,
  testDir: 'packages/app/screenshots',
  reporter: [['list']],
});
