import { screen } from '@testing-library/react';
import { brief, staffingPlan, verdict } from '../../__testUtils__/findings';
import { Refusal, renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { overview, status } from '../../__testUtils__/samples';
import { OverviewPage } from '../Overview/OverviewPage';

const at = '/portfolio/overview';
const mountPath = '/portfolio/overview/*';
const answers = {
  '/status': status(),
  '/overview': overview(),
  '/staffing/areas': { items: staffingPlan().areas, total: 12 },
};

const heading = (name: string) => screen.getByRole('heading', { name });

describe('the brief', () => {
  it('answers first, then says why, what to decide, and what follows', async () => {
    renderPortfolio(<OverviewPage />, {
      at,
      mountPath,
      answers: { ...answers, '/brief': brief() },
    });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Yes, you need a Platform PM.',
    );
    expect(
      screen.getByText(
        /3 of the 5 signals that can be judged are raised, 1 to be watched/,
      ),
    ).toHaveTextContent('This is fairly sure.');
    expect(screen.getByRole('list', { name: 'Signals' })).toHaveTextContent(
      'mailer and notifier look alike',
    );
    const due = screen.getByRole('list', { name: 'Decisions to take' });
    expect(due).toHaveTextContent('Decide who offers notifications');
    expect(due).toHaveTextContent('What waiting costs: A third one starts to.');
    expect(heading('Platform PMs')).toBeVisible();
    const areas = await screen.findByRole('list', { name: 'Areas' });
    expect(areas).toHaveTextContent('Payments: Ines');
    expect(areas).toHaveTextContent('10 more');
    expect(
      screen.getByRole('link', { name: '3 gaps in what your teams own' }),
    ).toHaveAttribute('href', '/portfolio/gaps?whose=mine');
    expect(heading('What could be built once')).toBeVisible();
    expect(screen.getByText(/for end customers/)).toHaveTextContent(
      '4 platforms to build on',
    );
    expect(
      screen.getByRole('button', { name: 'Save the brief as Markdown' }),
    ).toBeVisible();
  });

  it.each([
    [{ decided: 7, raised: 7, watch: 0 }, 'All 7 signals are raised.'],
    [
      { decided: 5, raised: 5, watch: 0 },
      'All 5 signals that can be judged are raised. 2 more cannot be judged.',
    ],
    [
      { decided: 6, raised: 4, watch: 0 },
      '4 of the 6 signals that can be judged are raised. 1 more cannot be judged.',
    ],
  ])('counts signals as people would: %j', async (counts, words) => {
    renderPortfolio(<OverviewPage />, {
      at,
      mountPath,
      answers: { ...answers, '/brief': brief({ verdict: verdict(counts) }) },
    });
    expect(await screen.findByText(/This is fairly sure/)).toHaveTextContent(
      words,
    );
  });

  it('tells a thin catalog first of all what to add', async () => {
    renderPortfolio(<OverviewPage />, {
      at,
      mountPath,
      answers: {
        ...answers,
        '/brief': brief({
          thin: true,
          verdict: verdict({ answer: 'cannot-tell', reasons: [] }),
        }),
      },
    });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Can’t tell yet',
    );
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first).toHaveTextContent('What to add to the catalog next');
    expect(heading('Import your Groups')).toBeVisible();
  });

  it('leaves out what the reader may not read', async () => {
    renderPortfolio(<OverviewPage />, {
      at,
      mountPath,
      answers: {
        ...answers,
        '/brief': brief({
          mayReadSignals: false,
          mayReadStaffing: false,
          verdict: undefined,
          signals: undefined,
          staffing: undefined,
          decisions: [],
          opportunities: [],
        }),
      },
    });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      '4 platforms to build on',
    );
    expect(screen.queryByText('Do we need a Platform PM?')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Signals' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Platform PMs' })).toBeNull();
    expect(heading('Gaps')).toBeVisible();
  });

  it('keeps the rest of the overview when it fails', async () => {
    renderPortfolio(<OverviewPage />, {
      at,
      mountPath,
      answers: { ...answers, '/brief': new Refusal(500, 'no luck') },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The brief could not be loaded',
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '4 platforms',
    );
  });
});
