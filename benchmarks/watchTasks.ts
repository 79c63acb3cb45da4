import type { Page } from '@playwright/test';

/** Longest times in which the browser could do nothing else, milliseconds. */
export interface LongestTasks {
  /** Before the page asks for its own data: the portal's start. */
  start: number;
  /** From then on: what the page itself does. */
  page: number;
}

interface Watch {
  /** Tasks of over 50 ms; a browser reports no shorter ones. */
  read: () => { startTime: number; duration: number }[];
}

declare global {
  interface Window {
    /** Set by `watchTasks` in the page that is watched. */
    watchedTasks: Watch;
  }
}

/** To be called before the page is opened. */
export async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // A portal loads hundreds of files, and the browser forgets those above 250.
    performance.setResourceTimingBufferSize(5_000);
    const seen: PerformanceEntry[] = [];
    const observer = new PerformanceObserver(list =>
      seen.push(...list.getEntries()),
    );
    observer.observe({ type: 'longtask', buffered: true });
    window.watchedTasks = {
      read: () => {
        seen.push(...observer.takeRecords());
        return seen.map(({ startTime, duration }) => ({ startTime, duration }));
      },
    };
  });
}

/**
 * The longest tasks so far. A task belongs to the page if it ended after the
 * page's first request to `api`: the one that sends it does.
 */
export function longestTasks(page: Page, api: string): Promise<LongestTasks> {
  return page.evaluate(prefix => {
    const { watchedTasks } = window;
    const asked = performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.startsWith(prefix))
      .map(({ startTime }) => startTime);
    const first = Math.min(...asked);
    const longest = { start: 0, page: 0 };
    for (const { startTime, duration } of watchedTasks.read()) {
      const part = startTime + duration < first ? 'start' : 'page';
      longest[part] = Math.max(longest[part], duration);
    }
    return longest;
  }, api);
}

/** The longest task since a moment, as `performance.now()` of the page tells it. */
export function longestTaskSince(page: Page, moment: number): Promise<number> {
  return page.evaluate(since => {
    const { watchedTasks } = window;
    return watchedTasks
      .read()
      .filter(({ startTime, duration }) => startTime + duration > since)
      .reduce((longest, { duration }) => Math.max(longest, duration), 0);
  }, moment);
}
