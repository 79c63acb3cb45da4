import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { layoutValueChain, ROW } from './layoutValueChain';

const none = { value: 0, coverage: 1 };

function item(id: string): PortfolioSchema<'ItemSummary'> {
  return {
    id,
    title: id,
    role: 'platform',
    form: 'unit',
    units: 1,
    consumerTeams: none,
    consumerItems: none,
    standsOn: none,
    capabilities: 1,
  };
}

function capability(id: string): PortfolioSchema<'CapabilitySummary'> {
  return {
    id,
    title: id,
    surface: 'api',
    provider: { ref: 'component:default/x', title: 'x', registered: true },
    consumerTeams: none,
    consumerItems: none,
  };
}

describe('layoutValueChain', () => {
  const layout = layoutValueChain({
    platforms: [item('data'), item('pay')],
    capabilities: [
      capability('refund'),
      capability('charge'),
      capability('lake'),
    ],
    products: [item('shop'), item('reports'), item('alone')],
    offers: [
      { platform: 'pay', capability: 'refund' },
      { platform: 'pay', capability: 'charge' },
      { platform: 'data', capability: 'lake' },
      { platform: 'hidden', capability: 'gone' },
    ],
    uses: [
      { product: 'shop', capability: 'charge', witnesses: 9 },
      { product: 'reports', capability: 'lake', witnesses: 1 },
    ],
    more: { platforms: 0, capabilities: 0, products: 0 },
  });

  it('keeps what belongs together side by side, so that lines do not cross', () => {
    expect(layout.capabilities.map(({ shown }) => shown.id)).toEqual([
      'lake',
      'refund',
      'charge',
    ]);
    expect(layout.products.map(({ shown }) => shown.id)).toEqual([
      'reports',
      'shop',
      'alone',
    ]);
  });

  it('fits every box into the height, the short columns spread', () => {
    expect(layout.height).toBe(3 * ROW);
    expect(layout.platforms.map(({ y }) => y)).toEqual([
      0.75 * ROW,
      2.25 * ROW,
    ]);
  });

  it('draws a line where both ends are shown, wider with more uses', () => {
    expect(layout.offers.map(({ key }) => key)).toEqual([
      'pay refund',
      'pay charge',
      'data lake',
    ]);
    const [charge, lake] = layout.uses;
    expect(charge!.width).toBeGreaterThan(lake!.width);
  });

  it('is empty where there is nothing', () => {
    const empty = layoutValueChain({
      platforms: [],
      capabilities: [],
      products: [],
      offers: [],
      uses: [],
      more: { platforms: 0, capabilities: 0, products: 0 },
    });
    expect(empty).toMatchObject({ height: ROW, offers: [], uses: [] });
  });
});
