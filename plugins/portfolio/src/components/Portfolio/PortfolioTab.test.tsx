import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refusal, renderPortfolio } from '../../__testUtils__/renderPortfolio';
import {
  booking,
  capability,
  commerce,
  count,
  facets,
  item,
  neighbours,
  nobody,
  reason,
  status,
  unit,
} from '../../__testUtils__/samples';
import { signal, unknownSignal } from '../../__testUtils__/findings';
import { PortfolioTab } from './PortfolioTab';

const mountPath = '/portfolio/portfolio/*';
const always = { '/status': status(), '/facets': facets() };

function lastOf(requests: string[], path: string): URLSearchParams {
  const asked = requests.filter(request => request.startsWith(`GET ${path}`));
  return new URLSearchParams(asked[asked.length - 1]?.split('?')[1]);
}

describe('PortfolioTab', () => {
  it('asks the server for what the URL says, and shows counts in words', async () => {
    const { backend } = renderPortfolio(<PortfolioTab />, {
      at: '/portfolio/portfolio?show=platforms&text=pay&owner=group:default/commerce&mine=true&sort=title',
      mountPath,
      answers: {
        ...always,
        '/items': {
          items: [
            item(),
            item({
              id: 'unregistered:system:legacy',
              ref: undefined,
              title: 'legacy',
              form: 'unregistered',
              owner: undefined,
              consumerTeams: count(0, 0.1),
              units: 1,
            }),
          ],
          total: 2,
        },
      },
    });

    const row = await screen.findByRole('row', { name: /Payments/ });
    expect(row).toHaveTextContent('7 teams');
    expect(row).toHaveTextContent('5 capabilities');
    const unregistered = screen.getByRole('row', { name: /legacy/ });
    expect(unregistered).toHaveTextContent('not registered');
    expect(unregistered).toHaveTextContent('no owner');
    expect(unregistered).toHaveTextContent('not declared');
    expect(unregistered).not.toHaveTextContent('0 teams');
    expect(
      within(unregistered).getByRole('link', { name: '1 unit' }),
    ).toHaveAttribute(
      'href',
      '/portfolio/portfolio?show=units&item=unregistered%3Asystem%3Alegacy',
    );

    const asked = lastOf(backend.requests, '/items');
    expect(Object.fromEntries(asked)).toEqual({
      role: 'platform',
      text: 'pay',
      owner: 'group:default/commerce',
      mine: 'true',
      sort: 'title',
      limit: '25',
    });
    expect(screen.getByLabelText('Search')).toHaveValue('pay');
    expect(screen.getByLabelText('Owner')).toHaveDisplayValue(
      'Commerce Platform (9)',
    );
    expect(screen.getByRole('checkbox', { name: 'Mine only' })).toBeChecked();
    expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });

  it('goes through pages by cursor, and back to the first when a filter changes', async () => {
    const { backend } = renderPortfolio(<PortfolioTab />, {
      at: '/portfolio/portfolio?show=products',
      mountPath,
      answers: {
        ...always,
        '/items': query => {
          const second = query.get('cursor') === 'c2';
          return {
            items: [
              item({
                id: second ? 'b' : 'a',
                title: second ? 'Second' : 'First',
                role: 'product',
              }),
            ],
            total: 26,
            nextCursor: second ? undefined : 'c2',
          };
        },
      },
    });
    expect(await screen.findByText('First')).toBeInTheDocument();
    expect(screen.getByText('1–1 of 26')).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(await screen.findByText('Second')).toBeInTheDocument();
    expect(screen.getByText('26–26 of 26')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();

    await userEvent.type(screen.getByLabelText('Search'), 'fir');
    expect(await screen.findByText('First')).toBeInTheDocument();
    const asked = lastOf(backend.requests, '/items');
    expect(asked.get('text')).toBe('fir');
    expect(asked.has('cursor')).toBe(false);
  });

  it('says why a list is empty, and how to clear the filters', async () => {
    const { backend } = renderPortfolio(<PortfolioTab />, {
      at: '/portfolio/portfolio?text=zzz',
      mountPath,
      answers: { ...always, '/items': { items: [], total: 0 } },
    });
    const message = await screen.findByText('Nothing matches these filters');
    const state = message.parentElement;
    expect(state).not.toBeNull();
    if (state) {
      await userEvent.click(
        within(state).getByRole('button', { name: 'Clear filters' }),
      );
    }
    expect(await screen.findByText('Nothing to list yet')).toBeInTheDocument();
    expect(lastOf(backend.requests, '/items').has('text')).toBe(false);
  });

  it('says that a list failed, and loads it on another try', async () => {
    const { backend } = renderPortfolio(<PortfolioTab />, {
      at: '/portfolio/portfolio',
      mountPath,
      answers: { ...always, '/items': new Refusal(500, 'no luck') },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This list could not be loaded',
    );
    backend.answer({ '/items': { items: [item()], total: 1 } });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Payments')).toBeInTheDocument();
  });

  it('shows teams with role, what they own and whom they depend on', async () => {
    renderPortfolio(<PortfolioTab />, {
      at: '/portfolio/portfolio',
      mountPath,
      answers: {
        ...always,
        '/items': { items: [], total: 0 },
        '/teams': {
          items: [
            {
              ...commerce,
              role: 'platform',
              units: 9,
              platformUnits: 8,
              productUnits: 1,
              consumerTeams: count(9),
              standsOnTeams: count(1),
            },
          ],
          total: 1,
        },
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Teams' }));
    const row = await screen.findByRole('row', { name: /Commerce Platform/ });
    expect(row).toHaveTextContent('Platform team');
    expect(row).toHaveTextContent('8 of platforms · 1 of products');
    expect(row).toHaveTextContent('9 teams');
    expect(screen.getByRole('button', { name: 'Teams' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('opens an item by its id in the path', async () => {
    const { backend } = renderPortfolio(<PortfolioTab />, {
      at: '/portfolio/portfolio/items/system%3Adefault%2Fpayments',
      mountPath,
      answers: {
        ...always,
        '/items/{id}': {
          summary: item(),
          reasons: [reason('used by 7 items of 5 teams')],
          units: [unit()],
          carries: { ...nobody(0.8), teams: neighbours('Booking') },
          standsOn: nobody(0.1),
          capabilities: [capability()],
          builtOn: [],
          links: { runbook: 'https://run.example.com' },
          signals: [signal(), unknownSignal()],
          profile: {
            charter: [
              {
                id: 'for-whom',
                question: 'For whom?',
                found: true,
                answer: 'builders',
              },
              {
                id: 'how-measured',
                question: 'How measured?',
                found: false,
                yaml: 'portfolio/success-metrics: reuse',
              },
            ],
            qualities: [
              {
                id: 'reach',
                title: 'Reach',
                text: 'Used by 7 teams.',
                watch: true,
              },
            ],
            styles: [{ style: 'openapi', apis: 4 }],
            workWith: {},
          },
          gaps: [],
        },
      },
    });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Payments' }),
    ).toBeInTheDocument();
    expect(backend.requests).toContain(
      'GET /items/system%3Adefault%2Fpayments',
    );
    expect(screen.getAllByText('used by 7 items of 5 teams')[0]).toBeVisible();
    expect(screen.getByText(/^Not declared: too few/)).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /^https:..run.example.com/ }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: booking.title })).toHaveAttribute(
      'href',
      '/catalog/default/group/booking',
    );
    expect(
      screen.getByRole('row', { name: /payments-api/ }),
    ).toBeInTheDocument();
    expect(screen.getByText('builders')).toBeVisible();
    expect(screen.getByText('The catalog does not say it.')).toBeVisible();
    expect(screen.getByText('Used by 7 teams.')).toBeVisible();
    const signals = screen.getByRole('list', { name: 'Signals' });
    expect(signals).toHaveTextContent('Solutions that look alike');
    expect(signals).not.toHaveTextContent('What could hold teams up');
  });

  it('shows the first units and capabilities, and leads to all', async () => {
    const many = Array.from({ length: 14 }, (_, index) => index);
    renderPortfolio(<PortfolioTab />, {
      at: '/portfolio/portfolio/items/system%3Adefault%2Fpayments',
      mountPath,
      answers: {
        ...always,
        '/items/{id}': {
          summary: item({ units: 14, capabilities: 14 }),
          reasons: [],
          units: many.map(index =>
            unit({ ref: `component:default/u${index}`, title: `u${index}` }),
          ),
          carries: nobody(0.8),
          standsOn: nobody(0.1),
          capabilities: many.map(index => capability({ id: `key:${index}` })),
          builtOn: many.map(index => capability({ id: `key:other-${index}` })),
          links: {},
          gaps: [],
        },
      },
    });
    const rowsOf = (name: string) =>
      within(screen.getByRole('table', { name })).getAllByRole('row').length -
      1;
    expect(
      await screen.findByRole('link', { name: 'All 14 units' }),
    ).toHaveAttribute(
      'href',
      '/portfolio/portfolio?show=units&item=system%3Adefault%2Fpayments',
    );
    expect(rowsOf('Units')).toBe(10);
    expect(
      screen.getByRole('link', { name: 'All 14 capabilities' }),
    ).toHaveAttribute(
      'href',
      '/portfolio/capabilities?platform=system%3Adefault%2Fpayments',
    );
    expect(rowsOf('Capabilities')).toBe(10);
    expect(rowsOf('Built on')).toBe(10);
    await userEvent.click(
      screen.getByRole('button', { name: 'All 14 capabilities' }),
    );
    expect(rowsOf('Built on')).toBe(14);
  });

  it('says that an item is gone or hidden', async () => {
    renderPortfolio(<PortfolioTab />, {
      at: '/portfolio/portfolio/items/gone',
      mountPath,
      answers: { ...always, '/items/{id}': new Refusal(404, 'no such item') },
    });
    await waitFor(() =>
      expect(
        screen.getByText('There is no such product or platform'),
      ).toBeInTheDocument(),
    );
  });
});
