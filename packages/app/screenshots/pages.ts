/** Pages of the plugin as they are shown to people, by the name of the picture. */
export const PICTURES: readonly { name: string; path: string }[] = [
  { name: 'overview', path: '/portfolio/overview' },
  { name: 'overview-problems', path: '/portfolio/overview/problems' },
  { name: 'platforms', path: '/portfolio/portfolio?show=platforms' },
  { name: 'products', path: '/portfolio/portfolio?show=products' },
  { name: 'teams', path: '/portfolio/portfolio?show=teams' },
  { name: 'my-platforms', path: '/portfolio/portfolio?show=mine' },
  {
    name: 'platform',
    path: `/portfolio/portfolio/items/${encodeURIComponent(
      'domain:default/commerce',
    )}`,
  },
  {
    name: 'product',
    path: `/portfolio/portfolio/items/${encodeURIComponent(
      'system:default/booking',
    )}`,
  },
  { name: 'capabilities', path: '/portfolio/capabilities' },
  { name: 'before-you-build', path: '/portfolio/capabilities?need=refund' },
  { name: 'signals', path: '/portfolio/signals' },
  {
    name: 'signal-look-alikes',
    path: '/portfolio/signals/duplicate-solutions',
  },
  { name: 'signal-hard-apis', path: '/portfolio/signals/hard-to-use-apis' },
  { name: 'platform-pm-need', path: '/portfolio/signals/need' },
  { name: 'gaps', path: '/portfolio/gaps?whose=all' },
  { name: 'gaps-hygiene', path: '/portfolio/gaps?show=hygiene&whose=all' },
  { name: 'help', path: '/portfolio/overview/help/platforms' },
  { name: 'home', path: '/home' },
  { name: 'search', path: '/search?query=refund' },
  {
    name: 'catalog',
    path: '/?filters%5Bkind%5D=component&filters%5Buser%5D=all&filters%5Brole%5D=platform',
  },
  { name: 'entity-booking', path: '/catalog/default/system/booking' },
  { name: 'entity-payments', path: '/catalog/default/system/payments' },
  {
    name: 'entity-payments-tab',
    path: '/catalog/default/system/payments/portfolio',
  },
  { name: 'team', path: '/catalog/default/group/payments-platform' },
];
