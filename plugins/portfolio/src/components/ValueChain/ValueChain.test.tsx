import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Refusal, renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { capability, item } from '../../__testUtils__/samples';
import { useValueChain, ValueChain } from './ValueChain';

const at = '/portfolio/overview';
const mountPath = '/portfolio/overview/*';

function chain(): PortfolioSchema<'ValueChain'> {
  return {
    platforms: [item({ id: 'system:default/payments', title: 'Payments' })],
    capabilities: [capability({ id: 'api:default/pay', title: 'Pay API' })],
    products: [
      item({ id: 'system:default/shop', title: 'Shop', role: 'product' }),
    ],
    offers: [
      { platform: 'system:default/payments', capability: 'api:default/pay' },
    ],
    uses: [
      {
        product: 'system:default/shop',
        capability: 'api:default/pay',
        witnesses: 2,
      },
    ],
    more: { platforms: 3, capabilities: 0, products: 0 },
  };
}

function Asking() {
  return <ValueChain answer={useValueChain(1)} />;
}

describe('ValueChain', () => {
  it('shows both ends, says what is left out, and brings one into focus', async () => {
    const { backend } = renderPortfolio(<Asking />, {
      at,
      mountPath,
      answers: { '/value-chain': chain() },
    });
    const payments = await screen.findByRole('button', { name: 'Payments' });
    expect(payments).toHaveAttribute('aria-pressed', 'false');
    expect(screen.getByRole('link', { name: 'and 3 more' })).toHaveAttribute(
      'href',
      '/portfolio/portfolio?show=platforms',
    );

    await userEvent.click(payments);
    expect(await screen.findByText(/What is connected with/)).toHaveTextContent(
      'Payments',
    );
    expect(backend.requests).toContain(
      'GET /value-chain?focus=system%3Adefault%2Fpayments',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.queryByText(/What is connected/)).not.toBeInTheDocument();
  });

  it('says the same in a table', async () => {
    renderPortfolio(<Asking />, {
      at: `${at}?chain=table`,
      mountPath,
      answers: { '/value-chain': chain() },
    });
    const row = (await screen.findAllByRole('row'))[1]!;
    expect(row).toHaveTextContent('Pay API');
    expect(within(row).getByRole('link', { name: 'Payments' })).toBeVisible();
    expect(within(row).getByRole('link', { name: 'Shop' })).toBeVisible();
  });

  it('says what to do where nothing is offered, and tries again where it fails', async () => {
    const { backend } = renderPortfolio(<Asking />, {
      at,
      mountPath,
      answers: { '/value-chain': new Refusal(500, 'out of order') },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('out of order');
    backend.answer({
      '/value-chain': {
        ...chain(),
        platforms: [],
        capabilities: [],
        offers: [],
        uses: [],
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText(/No platform is known to offer anything yet/),
    ).toBeVisible();
  });
});
