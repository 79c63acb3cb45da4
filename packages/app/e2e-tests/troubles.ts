import type { Page } from '@playwright/test';

/**
 * Collects what goes wrong in a page while nobody looks: errors on its console
 * and requests that fail. A request that the page gave up itself is no trouble.
 */
export function watchTroubles(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', error => troubles.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') {
      troubles.push(message.text());
    }
  });
  page.on('response', response => {
    if (response.status() >= 400) {
      troubles.push(`${response.status()} ${response.url()}`);
    }
  });
  page.on('requestfailed', request => {
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') {
      troubles.push(`${reason} ${request.url()}`);
    }
  });
  return troubles;
}
