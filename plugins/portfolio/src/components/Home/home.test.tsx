import { screen } from '@testing-library/react';
import { gap } from '../../__testUtils__/findings';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { status } from '../../__testUtils__/samples';
import { MyGaps } from './MyGaps';
import { UnderMyServices } from './UnderMyServices';

const at = '/home';
const mountPath = '/home';

describe('the widgets of the home page', () => {
  it('say what is worth knowing of what my services use', async () => {
    renderPortfolio(<UnderMyServices />, {
      at,
      mountPath,
      answers: {
        '/under-mine': {
          items: [
            {
              kind: 'deprecated',
              entity: {
                ref: 'api:default/pay-v1',
                title: 'Payments v1',
                registered: true,
              },
              owner: {
                ref: 'group:default/pay',
                title: 'Payments team',
                registered: true,
              },
              consumerTeams: { value: 6, coverage: 0.9 },
              mine: [
                {
                  ref: 'component:default/cart',
                  title: 'Cart',
                  registered: true,
                },
              ],
              mineTotal: 3,
            },
          ],
          total: 4,
        },
      },
    });
    expect(await screen.findByRole('listitem')).toHaveTextContent(
      'Payments v1 is on its way out.Used by Cart and 2 more of yours. One of 6 teams. Ask Payments team.',
    );
    expect(screen.getByText('and 3 more')).toBeVisible();
  });

  it('list my gaps, with the way to all of them', async () => {
    renderPortfolio(<MyGaps />, {
      at,
      mountPath,
      answers: { '/gaps': { items: [gap()], total: 7 } },
    });
    expect(await screen.findByRole('listitem')).toBeVisible();
    expect(screen.getByRole('link', { name: 'All 7 gaps' })).toHaveAttribute(
      'href',
      '/portfolio/gaps?whose=mine',
    );
  });

  it('say so where there is nothing', async () => {
    renderPortfolio(
      <>
        <MyGaps />
        <UnderMyServices />
      </>,
      {
        at,
        mountPath,
        answers: {
          '/status': status(),
          '/gaps': { items: [], total: 0 },
          '/under-mine': { items: [], total: 0 },
        },
      },
    );
    expect(
      await screen.findByText('No open gap in what your groups own.'),
    ).toBeVisible();
    expect(
      await screen.findByText(/Nothing that your services stand on/),
    ).toBeVisible();
  });

  it('wait for the first assessment, and fill by themselves', async () => {
    const { backend } = renderPortfolio(<MyGaps />, {
      at,
      mountPath,
      answers: {
        '/status': status({ state: 'none' }),
        '/gaps': { items: [], total: 0 },
      },
    });
    expect(
      await screen.findByText(/first assessment of the catalog is on its way/),
    ).toBeVisible();
    backend.answer({
      '/status': status(),
      '/gaps': { items: [gap()], total: 1 },
    });
    expect(
      await screen.findByRole('listitem', {}, { timeout: 4000 }),
    ).toBeVisible();
  });

  it('say nothing of what there is to who may see nothing', async () => {
    renderPortfolio(<MyGaps />, {
      at,
      mountPath,
      answers: {
        '/status': status({ visible: 'none' }),
        '/gaps': { items: [], total: 0 },
      },
    });
    expect(
      await screen.findByText('There is nothing here that you may see'),
    ).toBeVisible();
  });
});
