import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { myPlatform } from '../../__testUtils__/findings';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { facets, status } from '../../__testUtils__/samples';
import { PortfolioTab } from '../Portfolio/PortfolioTab';

const at = '/portfolio/portfolio';
const mountPath = '/portfolio/portfolio/*';
const always = {
  '/status': status(),
  '/facets': facets(),
  '/items': { items: [], total: 0 },
};

describe('my platforms, this week', () => {
  it('say what changed, what to look at, and what to do next', async () => {
    renderPortfolio(<PortfolioTab />, {
      at,
      mountPath,
      answers: {
        ...always,
        '/my-platforms': { since: '2026-11-15', platforms: [myPlatform()] },
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'My platforms' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'My platforms, this week' }),
    ).toBeVisible();
    expect(screen.getByText('You are its product manager')).toBeVisible();
    expect(screen.getByText(/^New:/)).toHaveTextContent('New: Cargo');
    expect(screen.getByText('Nobody left.')).toBeVisible();
    expect(screen.getByRole('list', { name: 'Next' })).toHaveTextContent(
      'Name an owner of rebooking',
    );
    expect(
      screen.getByRole('list', { name: 'Others built something like it' }),
    ).toHaveTextContent('mailer and notifier look alike');
    expect(screen.getByRole('link', { name: '6 open gaps' })).toHaveAttribute(
      'href',
      '/portfolio/gaps?whose=all&item=system%3Adefault%2Fpayments',
    );
  });

  it('are not offered to who has none, and a link to them says so', async () => {
    renderPortfolio(<PortfolioTab />, {
      at: `${at}?show=mine`,
      mountPath,
      answers: { ...always, '/my-platforms': { platforms: [] } },
    });
    expect(await screen.findByText('You have no platform')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Products' }));
    expect(
      screen.queryByRole('button', { name: 'My platforms' }),
    ).not.toBeInTheDocument();
  });
});
