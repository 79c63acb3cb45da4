import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { TeamMatrix } from './TeamMatrix';

const at = '/portfolio/portfolio?show=teams';
const mountPath = '/portfolio/portfolio/*';

const matrix: PortfolioSchema<'TeamMatrix'> = {
  platforms: [
    { id: 'system:default/pay', title: 'Payments', role: 'platform' },
    { id: 'system:default/data', title: 'Data', role: 'platform' },
  ],
  teams: [{ ref: 'group:default/shop', title: 'Shop', registered: true }],
  cells: [
    { team: 'group:default/shop', platform: 'system:default/pay', uses: 4 },
  ],
  more: { platforms: 2, teams: 12 },
  coverage: 0.9,
};

describe('TeamMatrix', () => {
  it('shows how much each team uses of each platform, and what is not shown', async () => {
    renderPortfolio(<TeamMatrix version={1} />, {
      at,
      mountPath,
      answers: { '/matrix': matrix },
    });
    const row = (
      await screen.findByRole('rowheader', { name: 'Shop' })
    ).closest('tr')!;
    expect(
      within(row)
        .getAllByRole('cell')
        .map(cell => cell.textContent),
    ).toEqual(['4', '·']);
    expect(
      screen.getByText('Not shown: 12 more teams and 2 more platforms.'),
    ).toBeVisible();
  });

  it('is a list for many, kept in the URL', async () => {
    const { backend } = renderPortfolio(<TeamMatrix version={1} />, {
      at,
      mountPath,
      answers: { '/matrix': matrix },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'List' }));
    expect(
      await screen.findByRole('columnheader', {
        name: 'Platforms, with how many uses',
      }),
    ).toBeVisible();
    expect(backend.requests).toContain('GET /matrix?limit=200');
  });
});
