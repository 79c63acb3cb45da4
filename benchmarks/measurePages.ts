import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { untilAssessed } from '../packages/app/e2e-tests/assessment';
import {
  compressedBytes,
  isOurs,
  loadedCode,
} from '../packages/app/e2e-tests/loadedCode';
import { startPortal } from '../packages/app/e2e-tests/portal';
import { fillCatalogFile } from './fillCatalogFile';

/** What the pages of a portal with a large catalog cost; medians of the runs. */
export interface PageMeasures {
  entities: number;
  /** Milliseconds from the click on a tab, or a link, to the finished page. */
  switches: Record<string, number>;
  /** Milliseconds from opening a link in a new window to the finished page. */
  opens: Record<string, number>;
  /** Longest time in which the browser could do nothing else, milliseconds. */
  longestTask: Record<string, number>;
  /** Compressed bytes that a page loads; scripts and styles. */
  bytes: Record<string, number>;
  /** Those of them that our frontend brings. */
  ourBytes: Record<string, number>;
}

/** Pages by name, and what says that they are finished. */
const PAGES: readonly { name: string; path: string; done: string }[] = [
  { name: "Backstage's catalog", path: '/', done: 'table tbody tr' },
  { name: 'Overview', path: '/portfolio/overview', done: 'main section' },
  { name: 'Portfolio', path: '/portfolio/portfolio', done: 'main section' },
  {
    name: 'Capabilities',
    path: '/portfolio/capabilities',
    done: 'main section',
  },
  { name: 'Signals', path: '/portfolio/signals', done: 'main section' },
  { name: 'Gaps', path: '/portfolio/gaps', done: 'main section' },
];

/** Tabs one after the other, as people switch between them. */
const TABS = ['Portfolio', 'Capabilities', 'Signals', 'Gaps', 'Overview'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

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
    entitiesFile: task.entitiesFile,
  });
  const portal = await startPortal({ folder, config });
  try {
    await untilAssessed(portal.url);
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH,
      args: FLAGS,
    });
    const samples: Sample[] = [];
    // The first run warms the backend's caches and is not counted.
    for (let run = 0; run <= runs; run++) {
      const sample = await takeSample(() =>
        browser.newPage({
          baseURL: portal.url,
          viewport: { width: 1440, height: 900 },
        }),
      );
      if (run > 0) {
        samples.push(sample);
      }
    }
    await browser.close();
    return {
      entities,
      opens: medians(samples.map(({ opens }) => opens)),
      switches: medians(samples.map(({ switches }) => switches)),
      longestTask: medians(samples.map(({ longestTask }) => longestTask)),
      bytes: medians(samples.map(({ bytes }) => bytes)),
      ourBytes: medians(samples.map(({ ourBytes }) => ourBytes)),
    };
  } finally {
    await portal.stop();
  }
}

type Sample = Omit<PageMeasures, 'entities'>;

async function takeSample(newPage: () => Promise<Page>): Promise<Sample> {
  const sample: Sample = {
    opens: {},
    switches: {},
    longestTask: {},
    bytes: {},
    ourBytes: {},
  };
  for (const { name, path: url, done } of PAGES) {
    const page = await newPage();
    await watchLongTasks(page);
    const start = performance.now();
    await page.goto(url);
    await untilDone(page, done);
    sample.opens[name] = performance.now() - start;
    sample.longestTask[name] = await longestTask(page);
    sample.bytes[name] = await bytesOf(page);
    const code = await loadedCode({ page, app: 'app' });
    sample.ourBytes[name] = compressedBytes(code.filter(isOurs));
    await page.close();
  }
  const page = await newPage();
  await page.goto('/portfolio/overview');
  await untilDone(page, 'main section');
  for (const tab of TABS) {
    const { done } = PAGES.find(({ name }) => name === tab)!;
    const start = performance.now();
    await page
      .locator('.bui-PluginHeader')
      .getByRole('tab', { name: tab, exact: true })
      .click();
    await page.waitForURL(new RegExp(`/portfolio/${tab.toLowerCase()}`));
    await untilDone(page, done);
    sample.switches[tab] = performance.now() - start;
  }
  await page.close();
  return sample;
}

async function untilDone(page: Page, done: string): Promise<void> {
  await page.locator(done).first().waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector('[aria-busy="true"]') === null &&
      ![...document.querySelectorAll('[role="status"]')].some(element =>
        element.textContent?.includes('Loading'),
      ),
  );
}

async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { longest: 0 };
    Object.assign(window, { seenTasks: seen });
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        seen.longest = Math.max(seen.longest, entry.duration);
      }
    }).observe({ type: 'longtask', buffered: true });
  });
}

function longestTask(page: Page): Promise<number> {
  return page.evaluate(() =>
    'seenTasks' in window
      ? (window.seenTasks as { longest: number }).longest
      : 0,
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
