import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { run, runCommand } from './repository.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The path of a Chromium for the browser tests: the one that CHROMIUM_PATH
 * names, one that is installed, or Playwright's own. Installs one if there is
 * none.
 */
export async function provideChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) {
      throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    }
    return named;
  }
  const found = findChromium();
  if (found) {
    return found;
  }
  await install();
  const installed = findChromium();
  if (!installed) {
    throw new Error(
      'The browser tests need Chromium, and it could not be installed here. ' +
        'Install Chromium or Chrome with the means of your system, or set CHROMIUM_PATH to one.',
    );
  }
  return installed;
}

function findChromium() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [
    ...names.flatMap(name => folders.map(folder => path.join(folder, name))),
    ...places,
    chromium.executablePath(),
  ];
  return candidates.find(candidate => existsSync(candidate));
}

async function install() {
  console.log('Chromium is missing: installing it');
  if (process.getuid?.() === 0 && isDebian()) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env: environment });
    const code = await run(
      'apt-get',
      [
        'install',
        '-y',
        '-q',
        '--no-install-recommends',
        'chromium',
        'fonts-liberation',
      ],
      { env: environment },
    );
    if (code === 0) {
      return;
    }
  }
  await runCommand('@playwright/test', 'playwright', ['install', 'chromium']);
}

function isDebian() {
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    // Ubuntu's "chromium" is a stand-in for a snap, which does not run in containers.
    return !existsSync('/usr/bin/snap');
  } catch {
    return false;
  }
}
