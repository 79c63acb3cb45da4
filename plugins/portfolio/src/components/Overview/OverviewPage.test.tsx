import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refusal, renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { named, overview, status } from '../../__testUtils__/samples';
import { OverviewPage } from './OverviewPage';

const at = '/portfolio/overview';
const mountPath = '/portfolio/overview/*';

describe('OverviewPage', () => {
  it('says in sentences what the catalog holds, and links every number to its list', async () => {
    renderPortfolio(<OverviewPage />, {
      at,
      mountPath,
      answers: { '/status': status(), '/overview': overview() },
    });

    const headline = await screen.findByRole('heading', { level: 1 });
    expect(headline).toHaveTextContent(
      '4 platforms to build on, 6 products for end customers',
    );
    expect(
      within(headline).getByRole('link', { name: '4 platforms' }),
    ).toHaveAttribute('href', '/portfolio/portfolio?show=platforms');
    expect(
      screen.getByText('41 of 50 components declare what they use.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/2 of these owners are not in the catalog/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: '3 statements could not be used' }),
    ).toHaveAttribute('href', '/portfolio/overview/problems');
    expect(
      screen.getByRole('link', { name: '12 units are undecided.' }),
    ).toHaveAttribute('href', '/portfolio/portfolio?show=units&role=undecided');
    expect(
      screen.getByRole('link', { name: /1 two-sided item/ }),
    ).toBeVisible();
  });

  it('fills by itself once the first assessment is there', async () => {
    const { backend } = renderPortfolio(<OverviewPage />, {
      at,
      mountPath,
      answers: {
        '/status': status({
          state: 'none',
          version: undefined,
          assessedAt: undefined,
          run: {
            stage: 'reading',
            startedAt: '2026-11-22T08:00:00.000Z',
            share: 0.4,
            done: 40,
            total: 100,
          },
        }),
        '/overview': overview(),
      },
    });
    expect(
      await screen.findByText('The first assessment is on its way'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Reading the catalog: 40 of 100 entities'),
    ).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveAttribute(
      'aria-valuenow',
      '40',
    );
    expect(backend.requests).not.toContain('GET /overview');

    backend.answer({ '/status': status() });
    expect(
      await screen.findByRole('heading', { level: 1 }, { timeout: 4000 }),
    ).toHaveTextContent('4 platforms');
  });

  it('says that the backend is down, and tries again', async () => {
    const { backend } = renderPortfolio(<OverviewPage />, {
      at,
      mountPath,
      answers: { '/status': new Refusal(503, 'starting up') },
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The portfolio backend does not answer');

    backend.answer({ '/status': status(), '/overview': overview() });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { level: 1 }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps the last good assessment, and says why it is out of date', async () => {
    renderPortfolio(<OverviewPage />, {
      at,
      mountPath,
      answers: {
        '/status': status({
          state: 'stale',
          staleReason: 'The catalog did not answer.',
          settling: true,
          labels: { state: 'catching-up' },
          mayRefresh: false,
        }),
        '/overview': overview(),
      },
    });
    expect(
      await screen.findByText('The catalog did not answer.'),
    ).toBeInTheDocument();
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      '4 platforms',
    );
    expect(screen.getByText(/still filling/)).toBeInTheDocument();
    expect(screen.getByText(/catching up/)).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Assess again' }),
    ).not.toBeInTheDocument();
  });

  it('assesses again on demand, and follows the run', async () => {
    const { backend } = renderPortfolio(<OverviewPage />, {
      at,
      mountPath,
      answers: {
        '/status': status(),
        '/overview': overview(),
        '/refresh': status(),
      },
    });
    await screen.findByRole('heading', { level: 1 });
    const button = screen.getByRole('button', { name: 'Assess again' });
    backend.answer({
      '/status': status({
        run: { stage: 'assessing', startedAt: '2026-11-22T08:00:00.000Z' },
      }),
    });
    await userEvent.click(button);
    expect(
      await screen.findByText(/Working out roles, consumers and capabilities/),
    ).toBeInTheDocument();
    expect(backend.requests).toContain('POST /refresh');
    expect(button).toBeDisabled();
  });

  it.each([
    [
      'nothing that this reader may see',
      { '/status': status({ visible: 'none' }) },
      'There is nothing here that you may see',
    ],
    [
      'an empty catalog, with what to register',
      { '/status': status({ empty: true }) },
      /Register the first ones in the catalog/,
    ],
    [
      'a catalog of which this reader sees nothing that is assessed',
      {
        '/status': status(),
        '/overview': overview({
          coverage: { ...overview().coverage, units: 0 },
        }),
      },
      /The catalog has no components/,
    ],
  ])('has words for %s', async (_, answers, words) => {
    renderPortfolio(<OverviewPage />, { at, mountPath, answers });
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('lists what could not be used', async () => {
    renderPortfolio(<OverviewPage />, {
      at: '/portfolio/overview/problems',
      mountPath,
      answers: {
        '/status': status(),
        '/problems': {
          items: [
            {
              entity: named('component:default/odd', 'odd'),
              code: 'unknown-role',
              message: '“plattform” is no role; did you mean platform?',
              field: 'metadata.annotations.portfolio/role',
              value: 'plattform',
              suggestion: 'platform',
            },
            {
              entity: named('component:default/new', 'new'),
              code: 'not-known-to-this-version',
              message: 'as the server says it',
            },
          ],
          total: 2,
        },
      },
    });
    const row = await screen.findByRole('row', { name: /odd/ });
    expect(row).toHaveTextContent(
      '“plattform” is no role. Did you mean platform?',
    );
    expect(screen.getByText('as the server says it')).toBeInTheDocument();
  });
});
