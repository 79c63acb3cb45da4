import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fetchApiRef } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import portfolioPlugin from './index';
import * as legacy from './legacy';
import { fakeBackend } from './__testUtils__/renderPortfolio';
import { facets, item, overview, status } from './__testUtils__/samples';

describe('the plugin', () => {
  it('needs nothing but to be installed: page, tabs and client are there', async () => {
    const backend = fakeBackend({
      '/status': status(),
      '/overview': overview(),
      '/facets': facets(),
      '/items': { items: [item({ role: 'product' })], total: 1 },
    });
    renderTestApp({
      features: [portfolioPlugin],
      initialRouteEntries: ['/portfolio'],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      apis: [[fetchApiRef, backend.fetchApi]],
    });
    expect(
      await screen.findByRole(
        'heading',
        { name: /4 platforms to build on/ },
        // Everything is loaded lazily, which takes its time in a test.
        { timeout: 15_000 },
      ),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('tab').map(tab => tab.textContent)).toEqual([
      'Overview',
      'Portfolio',
      'Capabilities',
      'Signals',
      'Gaps',
    ]);

    const [products] = screen.getAllByRole('link', { name: '6 products' });
    await userEvent.click(products ?? document.body);
    expect(
      await screen.findByRole('table', { name: 'Products' }),
    ).toBeInTheDocument();
  }, 30_000);

  it('offers the same bodies to the old frontend system', () => {
    expect(legacy.portfolioPlugin.getId()).toBe('portfolio');
    expect([...legacy.portfolioPlugin.getApis()]).toHaveLength(1);
    expect(Object.keys(legacy)).toEqual(
      expect.arrayContaining([
        'PortfolioPage',
        'EntityPortfolioCard',
        'EntityCapabilitiesCard',
        'EntityBuiltOnCard',
        'EntityTeamCard',
        'EntityPortfolioContent',
        'CatalogRoleFilter',
      ]),
    );
  });
});
