import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';
import {
  capability,
  count,
  facets,
  item,
  status,
  unit,
} from '../../__testUtils__/samples';
import { CapabilitiesPage } from './CapabilitiesPage';

const always = {
  '/status': status(),
  '/facets': facets(),
  '/items': { items: [item()], total: 1 },
};
const at = '/portfolio/capabilities';
const mountPath = '/portfolio/capabilities/*';

describe('CapabilitiesPage', () => {
  it('answers a need with what to use, how to get it and whom to ask', async () => {
    const { backend } = renderPortfolio(<CapabilitiesPage />, {
      at,
      mountPath,
      answers: {
        ...always,
        '/capabilities': query =>
          query.get('text')
            ? {
                items: [capability({ matched: ['sms', 'send'] })],
                total: 1,
                alsoBuilt: [
                  unit({
                    ref: 'component:default/texter',
                    title: 'texter',
                    role: 'product',
                  }),
                ],
              }
            : { items: [], total: 0 },
      },
    });
    expect(
      await screen.findByText('No capability is known yet'),
    ).toBeInTheDocument();

    await userEvent.type(
      screen.getByLabelText('What do you need?'),
      'send an SMS',
    );
    const answer = await screen.findByRole('article');
    expect(
      screen.getByRole('heading', {
        name: '1 capability answers to “send an SMS”',
      }),
    ).toBeInTheDocument();
    expect(
      within(answer).getByRole('link', { name: 'Send an SMS' }),
    ).toHaveAttribute('href', '/catalog/default/api/sms');
    expect(
      within(answer).getByRole('link', { name: 'Notifications' }),
    ).toBeInTheDocument();
    expect(answer).toHaveTextContent('2 teams: Booking');
    expect(answer).toHaveTextContent('Well documented');
    expect(answer).toHaveTextContent('sms, send');
    expect(
      within(answer).getByRole('link', { name: /See the API/ }),
    ).toBeInTheDocument();
    expect(
      within(answer).getByRole('link', { name: /Channel/ }),
    ).toHaveAttribute('href', 'https://chat.example.com/commerce');
    expect(
      within(answer).getByRole('link', { name: 'Commerce Platform' }),
    ).toBeInTheDocument();
    const others = screen.getByRole('table', {
      name: 'Others built something like it',
    });
    expect(
      within(others).getByRole('link', { name: 'texter' }),
    ).toBeInTheDocument();

    const asked = backend.requests.filter(request =>
      request.includes('/capabilities'),
    );
    expect(asked).toHaveLength(2);
    expect(asked[1]).toContain('sort=relevance');
  });

  it('says so when no platform answers, and filters through the URL', async () => {
    const { backend } = renderPortfolio(<CapabilitiesPage />, {
      at: `${at}?need=teleport&surface=library`,
      mountPath,
      answers: { ...always, '/capabilities': { items: [], total: 0 } },
    });
    expect(
      await screen.findByText(/No platform offers this/),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('Interface')).toHaveDisplayValue('Library');

    await screen.findByRole('option', { name: 'Payments' });
    await userEvent.selectOptions(
      screen.getByLabelText('Platform'),
      'Payments',
    );
    await screen.findByText(/No platform offers this/);
    expect(backend.requests[backend.requests.length - 1]).toContain(
      'platform=system%3Adefault%2Fpayments',
    );
  });

  it('never counts 0 users where uses are not declared', async () => {
    renderPortfolio(<CapabilitiesPage />, {
      at,
      mountPath,
      answers: {
        ...always,
        '/capabilities': {
          items: [
            capability({ consumerTeams: count(0, 0.1), topConsumers: [] }),
          ],
          total: 1,
        },
      },
    });
    const answer = await screen.findByRole('article');
    expect(answer).toHaveTextContent('not declared');
    expect(answer).not.toHaveTextContent('0 teams');
  });
});
