import type { Locator, Page } from '@playwright/test';

/** The body of a page of the plugin, below the header that is the portal's. */
export function ownPage(page: Page): Locator {
  return page.locator('.bui-PluginHeader + *');
}

/** The plugin's cards on the page of an entity. */
export function ownCards(page: Page): Locator {
  return page.getByRole('article').filter({
    has: page.getByRole('heading', {
      name: /^(In the portfolio|Capabilities and consumers|Built on|Team)$/,
    }),
  });
}

/** What is on its way has come. */
export async function untilLoaded(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('[aria-busy="true"]') === null &&
      ![...document.querySelectorAll('[role="status"]')].some(element =>
        element.textContent?.includes('Loading…'),
      ),
  );
}

/** Whether the window itself, or the frame of the page, scrolls sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const scrolled = [
      document.documentElement,
      ...document.querySelectorAll('main, [class*="Page-root"]'),
    ];
    return scrolled.some(element => element.scrollWidth > element.clientWidth);
  });
}

/** Texts that reach over the side of the part, and what clips or scrolls none of it. */
export function textsOutside(part: Locator): Promise<string[]> {
  return part.evaluateAll(parts =>
    parts.flatMap(root => {
      const room = root.getBoundingClientRect();
      const found: string[] = [];
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        const range = document.createRange();
        range.selectNodeContents(text);
        const outside = [...range.getClientRects()].some(
          ({ left, right, width }) =>
            width > 0 && (left < room.left - 1 || right > room.right + 1),
        );
        let box = text.parentElement;
        let clipped = false;
        while (box && box !== root && !clipped) {
          clipped = getComputedStyle(box).overflowX !== 'visible';
          box = box.parentElement;
        }
        if (outside && !clipped) {
          found.push(text.textContent ?? '');
        }
      }
      return found;
    }),
  );
}

/** Boxes whose content is wider than they are, and nothing is done about it. */
export function boxesOverflowing(part: Locator): Promise<string[]> {
  return part.evaluateAll(parts =>
    parts
      .flatMap(root => [...root.querySelectorAll('*')])
      .filter(element => {
        const { overflowX, display, visibility } = getComputedStyle(element);
        return (
          element instanceof HTMLElement &&
          display !== 'inline' &&
          visibility !== 'hidden' &&
          overflowX === 'visible' &&
          // The kit's switch holds a wider field that is not to be seen.
          element.textContent?.trim() !== '' &&
          element.clientWidth > 1 &&
          element.scrollWidth > element.clientWidth + 1
        );
      })
      // The innermost say where; those around it only hold it.
      .filter(
        (element, _, all) =>
          !all.some(other => other !== element && element.contains(other)),
      )
      .map(element => element.outerHTML.slice(0, 300)),
  );
}

/**
 * Texts from right to left that could reorder what stands around them: neither
 * in an element with a direction of its own nor between the marks of one.
 */
export function textsNotIsolated(part: Locator): Promise<string[]> {
  return part.evaluateAll(parts =>
    parts.flatMap(root => {
      const found: string[] = [];
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { textContent, parentElement } = texts.currentNode;
        const bare = (textContent ?? '').replace(/\u2068[^\u2069]*\u2069/g, '');
        if (
          /[\u0590-\u08ff]/.test(bare) &&
          !parentElement?.closest('bdi, [dir="auto"]')
        ) {
          found.push(bare);
        }
      }
      return found;
    }),
  );
}
