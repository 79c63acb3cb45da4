import { useEffect } from 'react';
import { loadBody } from '../loadBody';

const TABS = [
  'overviewPage',
  'portfolioTab',
  'capabilitiesPage',
  'signalsTab',
  'gapsTab',
] as const;

/** Milliseconds that the tab at hand gets for itself first. */
const REST = 500;

/**
 * Fetches the other tabs once the one at hand is there, each while the browser
 * has nothing else to do, so that a click on them waits for no file. A browser
 * that can't tell when it is idle fetches them when they are clicked.
 */
export function useTabsAhead(options: { ready: boolean }): void {
  const { ready } = options;
  useEffect(() => {
    if (!ready || typeof window.requestIdleCallback !== 'function') {
      return undefined;
    }
    let left = false;
    const fetchTabs = async () => {
      for (const tab of TABS) {
        await idle();
        if (left) {
          return;
        }
        // One that can't be had says so when it is opened.
        await loadBody(tab).catch(() => undefined);
      }
    };
    const timer = setTimeout(fetchTabs, REST);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [ready]);
}

function idle(): Promise<void> {
  return new Promise(resolve => {
    window.requestIdleCallback(() => resolve());
  });
}
