import { readFileSync } from 'node:fs';
import path from 'node:path';
import { screen } from '@testing-library/react';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { OverviewPage } from '../Overview/OverviewPage';
import { HELP_PAGES, slugOf } from './helpPages';
import { parseDocument, resolveLink } from './parseDocument';

// What a bundler makes of the files; the browser tests have the real thing.
jest.mock('./documents', () => ({
  DOCUMENTS: Object.fromEntries(
    jest
      .requireActual('./helpPages')
      .HELP_PAGES.map((page: string) => [page, `/static/${page}.md`]),
  ),
}));

const folder = path.resolve(__dirname, '../../docs');
const read = (page: string) =>
  readFileSync(path.join(folder, `${page}.md`), 'utf8');

/** In place of the files that a bundler would serve. */
function serveDocuments() {
  jest.spyOn(global, 'fetch').mockImplementation(async input => {
    const page = path.basename(String(input), '.md');
    return { ok: true, text: async () => read(page) } as Response;
  });
}

function open(page: string) {
  serveDocuments();
  renderPortfolio(<OverviewPage />, {
    at: `/portfolio/overview/help/${page}`,
    mountPath: '/portfolio/overview/*',
    answers: {},
  });
}

describe('help', () => {
  afterEach(() => jest.restoreAllMocks());

  it('shows a page of the documentation, even without an assessment', async () => {
    open('gaps');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Gaps' }),
    ).toBeVisible();
    expect(
      screen.getByRole('heading', { name: 'In a pipeline' }),
    ).toHaveAttribute('id', slugOf('In a pipeline'));
    expect(
      screen.getByRole('link', { name: 'All kinds and their figures' }),
    ).toHaveAttribute(
      'href',
      '/portfolio/overview/help/figures#ownership-gaps',
    );
    // A file of the repository is not in the portal.
    expect(screen.queryByRole('link', { name: 'More' })).toBeNull();
  });

  it('names the pages there are where one is asked for that is not', async () => {
    open('nonsense');
    expect(await screen.findByText(/no page “nonsense”/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Roles' })).toHaveAttribute(
      'href',
      '/portfolio/overview/help/roles',
    );
  });

  it('has no link to a page or a heading that does not exist', () => {
    const headings = new Map(
      HELP_PAGES.map(page => [
        page as string,
        [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
          slugOf(heading),
        ),
      ]),
    );
    const links = HELP_PAGES.flatMap(page =>
      [...read(page).matchAll(/\]\((\w+)\.md(?:#([\w-]+))?\)/g)].map(
        ([, to = '', at]) => ({ page, to, at }),
      ),
    );
    expect(links.length).toBeGreaterThan(5);
    const leadNowhere = links.filter(
      ({ to, at }) =>
        !headings.has(to) || (at && !headings.get(to)?.includes(at)),
    );
    expect(leadNowhere).toEqual([]);
  });

  it('parts the heading from the text, and leaves links to the web alone', () => {
    expect(parseDocument('# Gaps\n\nText\n')).toEqual({
      title: 'Gaps',
      body: '\nText\n',
    });
    const help = (page: string) => `/help/${page}`;
    expect(resolveLink('https://backstage.io', help)).toBe(
      'https://backstage.io',
    );
    expect(resolveLink('../../README.md', help)).toBe('');
  });
});
