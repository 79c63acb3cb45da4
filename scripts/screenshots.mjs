/*
 * Pictures of every page of the demonstration, at two widths, light and dark,
 * into docs/images. Arguments go to Playwright: `-g overview` makes some only.
 */
import { buildApp } from './buildApp.mjs';
import { provideChromium } from './chromium.mjs';
import { runCommand } from './repository.mjs';

const chromium = await provideChromium();
const built = await buildApp();
process.exitCode =
  built === 0
    ? await runCommand(
        '@playwright/test',
        'playwright',
        [
          'test',
          '--config',
          'playwright.screenshots.config.ts',
          ...process.argv.slice(2),
        ],
        { env: { ...process.env, CHROMIUM_PATH: chromium } },
      )
    : built;
