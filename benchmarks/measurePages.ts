import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Entity } from '@backstage/catalog-model';
import { untilAssessed } from '../packages/app/e2e-tests/assessment';
import { fillCatalogFile } from '../packages/app/e2e-tests/fillCatalogFile';
import {
  compressedBytes,
  isOurs,
  loadedCode,
} from '../packages/app/e2e-tests/loadedCode';
import { startPortal } from '../packages/app/e2e-tests/portal';
import { pagesToMeasure, type PageToMeasure } from './pagesToMeasure';
import { readLines } from './readLines';
import { longestTasks, longestTaskSince, watchTasks } from './watchTasks';

/** What the pages of a portal with a large catalog cost; medians of the runs. */
export interface PageMeasures {
  entities: number;
  /** Milliseconds from opening a link in a new window to the finished page. */
  opens: Record<string, number>;
  /** Milliseconds from a click on a tab, or a link, to the finished page. */
  switches: Record<string, number>;
  /** Longest task while the portal starts, milliseconds. */
  startTask: Record<string, number>;
  /** Longest task of the page itself once the portal has started. */
  pageTask: Record<string, number>;
  /** Longest task while it is switched to. */
  switchTask: Record<string, number>;
  /** Compressed bytes that a page loads; scripts and styles. */
  bytes: Record<string, number>;
  /** Those of them that our frontend brings. */
  ourBytes: Record<string, number>;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds after which what a page still does is done, and before a reader goes on. */
const REST = 400;

/** Starts the portal on a generated catalog and times its pages in a browser. */
export async function measurePages(task: {
  entities: number;
  entitiesFile: string;
  /** For databases and logs. */
  folder: string;
  runs: number;
}): Promise<PageMeasures> {
  const { folder, runs } = task;
  const config = {
    catalog: {
      locations: [],
      processingInterval: false,
      orphanStrategy: 'keep',
    },
    portfolio: { schedule: { initialDelay: { seconds: 1 } } },
  };
  // Once without entities, so that the catalog makes its tables.
  await (await startPortal({ folder, config })).stop();
  const entities = await fillCatalogFile({
    file: path.join(folder, 'databases', 'catalog.sqlite'),
    pages: readPages(task.entitiesFile),
  });
  const portal = await startPortal({ folder, config });
  try {
    await untilAssessed(portal.url);
    return { entities, ...(await measurePortal({ url: portal.url, runs })) };
  } finally {
    await portal.stop();
  }
}

type Sample = Omit<PageMeasures, 'entities'>;

/** Times the pages of a portal that runs and has assessed its catalog. */
export async function measurePortal(options: {
  url: string;
  runs: number;
}): Promise<Sample> {
  const { url, runs } = options;
  const pages = await pagesToMeasure(url);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: FLAGS,
  });
  const samples: Sample[] = [];
  // The first run warms the backend's caches and is not counted.
  for (let run = 0; run <= runs; run++) {
    const sample = await takeSample(pages, () =>
      browser.newPage({
        baseURL: url,
        viewport: { width: 1440, height: 900 },
      }),
    );
    if (run > 0) {
      samples.push(sample);
    }
  }
  await browser.close();
  return {
    opens: medians(samples.map(({ opens }) => opens)),
    switches: medians(samples.map(({ switches }) => switches)),
    startTask: medians(samples.map(({ startTask }) => startTask)),
    pageTask: medians(samples.map(({ pageTask }) => pageTask)),
    switchTask: medians(samples.map(({ switchTask }) => switchTask)),
    bytes: medians(samples.map(({ bytes }) => bytes)),
    ourBytes: medians(samples.map(({ ourBytes }) => ourBytes)),
  };
}

async function takeSample(
  pages: readonly PageToMeasure[],
  newPage: () => Promise<Page>,
): Promise<Sample> {
  const sample: Sample = {
    opens: {},
    switches: {},
    startTask: {},
    pageTask: {},
    switchTask: {},
    bytes: {},
    ourBytes: {},
  };
  const overview = pages.find(({ name }) => name === 'Overview')!;
  for (const one of pages) {
    const { name, path: url, api } = one;
    const page = await newPage();
    await watchTasks(page);
    const start = performance.now();
    await page.goto(url);
    await untilDone(page, one);
    sample.opens[name] = performance.now() - start;
    sample.bytes[name] = await bytesOf(page);
    const code = await loadedCode({ page, app: 'app' });
    sample.ourBytes[name] = compressedBytes(code.filter(isOurs));
    await page.waitForTimeout(REST);
    const longest = await longestTasks(page, api);
    sample.startTask[name] = longest.start;
    sample.pageTask[name] = longest.page;
    await page.close();
  }
  // All in one window, one after the other, as people walk through them.
  const page = await newPage();
  await watchTasks(page);
  await page.goto(overview.path);
  await untilDone(page, overview);
  for (const next of pages) {
    const { name } = next;
    await page.waitForTimeout(REST);
    const moment = await page.evaluate(() => performance.now());
    const start = performance.now();
    await switchTo(page, next);
    await untilDone(page, next);
    sample.switches[name] = performance.now() - start;
    await page.waitForTimeout(REST);
    sample.switchTask[name] = await longestTaskSince(page, moment);
    if (!next.tab) {
      await page.evaluate(goTo, overview.path);
      await untilDone(page, overview);
    }
  }
  await page.close();
  return sample;
}

/** By a click on its tab, and otherwise as a link within the portal does. */
async function switchTo(page: Page, next: PageToMeasure): Promise<void> {
  if (!next.tab) {
    await page.evaluate(goTo, next.path);
    return;
  }
  await page
    .locator('.bui-PluginHeader')
    .getByRole('tab', { name: next.tab, exact: true })
    .click();
  await page.waitForURL(new RegExp(next.path));
}

/** The router listens to the browser's history. */
function goTo(url: string): void {
  window.history.pushState({}, '', url);
  window.dispatchEvent(new PopStateEvent('popstate', { state: {} }));
}

async function untilDone(page: Page, one: PageToMeasure): Promise<void> {
  const { name, path: url, done } = one;
  await page
    .locator(done)
    .first()
    .waitFor()
    .catch(cause => {
      throw new Error(`${name} (${url}) is not finished`, { cause });
    });
  await page.waitForFunction(
    () =>
      document.querySelector('[aria-busy="true"]') === null &&
      ![...document.querySelectorAll('[role="status"]')].some(element =>
        element.textContent?.includes('Loading'),
      ),
  );
}

/** Scripts and styles as they came over the line. */
function bytesOf(page: Page): Promise<number> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(entry => /\.(js|css)(\?|$)/.test(entry.name))
      .reduce(
        (sum, entry) =>
          sum + (entry as PerformanceResourceTiming).encodedBodySize,
        0,
      ),
  );
}

function medians(
  samples: readonly Record<string, number>[],
): Record<string, number> {
  const names = Object.keys(samples[0] ?? {});
  return Object.fromEntries(
    names.map(name => {
      const values = samples
        .map(sample => sample[name] ?? 0)
        .sort((a, b) => a - b);
      return [name, values[values.length >>> 1] ?? 0];
    }),
  );
}

/** The entities of a file that has some of them on each line. */
function* readPages(file: string): Generator<Entity[]> {
  for (const line of readLines(file)) {
    yield JSON.parse(line);
  }
}
