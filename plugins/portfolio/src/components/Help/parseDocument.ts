import { HELP_PAGES, type HelpPageName } from './helpPages';

/** The heading of a document, which is the heading of its page, and the rest. */
export function parseDocument(text: string): { title: string; body: string } {
  const [first = '', ...rest] = text.split('\n');
  return { title: first.replace(/^#\s+/, ''), body: rest.join('\n') };
}

/**
 * Where a link of a document leads within the portal. Links to files of the
 * repository, which the portal does not have, lead nowhere: the text stays.
 */
export function resolveLink(
  href: string,
  help: (page: HelpPageName, at?: string) => string,
): string {
  if (/^(https?:|#)/.test(href)) {
    return href;
  }
  const [file = '', at] = href.split('#');
  const page = HELP_PAGES.find(known => file === `${known}.md`);
  return page ? help(page, at) : '';
}
