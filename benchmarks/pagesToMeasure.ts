/** A page whose time is taken. */
export interface PageToMeasure {
  name: string;
  path: string;
  /** The tab that people click to get there, where it has one. */
  tab?: string;
  /** A selector of what is there once the page is finished. */
  done: string;
  /** The page's own work begins with its first request to this. */
  api: string;
}

const PORTFOLIO = '/api/portfolio/';
const SECTION = 'main section';

/**
 * Backstage's catalog, and ours: the tabs in the order in which they are walked
 * through, then what is reached from the Overview. What is largest in the
 * catalog is asked of the running portal.
 */
export async function pagesToMeasure(
  url: string,
): Promise<readonly PageToMeasure[]> {
  const ask = await asGuest(url);
  const [unit, platform, { signals }] = await Promise.all([
    ask('/units?sort=consumers&limit=1').then(({ items }) => items[0].ref),
    ask('/items?role=platform&sort=consumers&limit=1').then(
      ({ items }) => items[0].id,
    ),
    ask('/signals'),
  ]);
  const [signal] = signals.sort(
    (one: { evidenceTotal: number }, other: { evidenceTotal: number }) =>
      other.evidenceTotal - one.evidenceTotal,
  );
  const [, kind, namespace, name] = /^(.+?):(.+?)\/(.+)$/.exec(unit) ?? [];

  const tab = (title: string): PageToMeasure => ({
    name: title,
    path: `/portfolio/${title.toLowerCase()}`,
    tab: title,
    done: SECTION,
    api: PORTFOLIO,
  });
  const page = (
    title: string,
    path: string,
    done = SECTION,
  ): PageToMeasure => ({ name: title, path, done, api: PORTFOLIO });

  return [
    {
      name: "Backstage's catalog",
      path: '/',
      // A row is there from the beginning; it says that the others are not.
      done: 'table tbody a[href*="/catalog/"]',
      api: '/api/catalog/',
    },
    tab('Portfolio'),
    tab('Capabilities'),
    tab('Signals'),
    tab('Gaps'),
    tab('Overview'),
    page('… teams, with the matrix', '/portfolio/portfolio?show=teams'),
    page(
      '… teams, the matrix as a list',
      '/portfolio/portfolio?show=teams&matrix=list',
      `${SECTION} ~ section table`,
    ),
    page(
      '… most used platform',
      `/portfolio/portfolio/items/${encodeURIComponent(platform)}`,
    ),
    page('… signal with most findings', `/portfolio/signals/${signal.id}`),
    page('… Platform PM need', '/portfolio/signals/need'),
    page(
      'Most used entity, tab Portfolio',
      `/catalog/${namespace}/${kind}/${name}/portfolio`,
      'section[aria-labelledby^="portfolio-"] table',
    ),
    page('Home', '/home', 'text=/No open gap|All \\d+ gaps/'),
  ];
}

/** Asks the portfolio's backend as the guest of the demonstration. */
async function asGuest(url: string) {
  const signIn = await fetch(`${url}/api/auth/guest/refresh`, {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  const { backstageIdentity } = await signIn.json();
  return async (path: string) => {
    const response = await fetch(`${url}/api/portfolio${path}`, {
      headers: { Authorization: `Bearer ${backstageIdentity.token}` },
    });
    if (!response.ok) {
      throw new Error(`${path} answered ${response.status}`);
    }
    return response.json();
  };
}
