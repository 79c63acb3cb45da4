import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  customSignal,
  finding,
  scopes,
  signal,
  signalStory,
  unknownSignal,
} from '../../__testUtils__/findings';
import { Refusal, renderPortfolio } from '../../__testUtils__/renderPortfolio';
import {
  booking,
  commerce,
  facets,
  named,
  status,
} from '../../__testUtils__/samples';
import { SignalsTab } from './SignalsTab';

const threeAlike = finding({
  id: 'look-alike-three',
  kind: 'look-alike-three',
  entities: [
    named('component:default/mailer', 'mailer'),
    named('component:default/notifier', 'notifier'),
    named('component:default/poster', 'poster'),
  ],
  owners: [
    { ref: 'component:default/mailer', owner: commerce },
    { ref: 'component:default/notifier', owner: booking },
    {
      ref: 'component:default/poster',
      owner: named('group:default/loyalty', 'Loyalty'),
    },
  ],
});
const mountPath = '/portfolio/signals/*';
const organisation = signalStory().scope;
const always = {
  '/status': status(),
  '/facets': facets(),
  '/scopes': scopes(),
};

describe('the signals', () => {
  it('say what is raised and why, what is unknown and for lack of what, and show those of other plugins', async () => {
    renderPortfolio(<SignalsTab />, {
      at: '/portfolio/signals',
      mountPath,
      answers: {
        ...always,
        '/signals': {
          scope: organisation,
          signals: [signal(), unknownSignal(), customSignal()],
        },
      },
    });
    const raised = await screen.findByRole('list', { name: /^Raised/ });
    expect(raised).toHaveTextContent('Solutions that look alike');
    expect(raised).toHaveTextContent(
      'mailer and notifier look alike: both speak of mail, template.',
    );
    expect(raised).toHaveTextContent('worse (was: To be watched)');
    expect(
      within(raised).getByRole('link', { name: 'notifier' }),
    ).toHaveAttribute('href', '/catalog/default/component/notifier');
    expect(
      within(raised).getByRole('link', { name: 'and 4 more' }),
    ).toHaveAttribute('href', '/portfolio/signals/duplicate-solutions');
    expect(screen.getByRole('list', { name: /^Unknown/ })).toHaveTextContent(
      'Too few units name dependencies or APIs',
    );
    const watched = screen.getByRole('list', { name: /^To be watched/ });
    expect(watched).toHaveTextContent('Invoices come late');
    expect(
      within(watched).getByRole('link', { name: 'billing' }),
    ).toBeInTheDocument();
  });

  it('are shown for another scope, which sits in the URL', async () => {
    const { backend } = renderPortfolio(<SignalsTab />, {
      at: '/portfolio/signals',
      mountPath,
      answers: {
        ...always,
        '/signals': { scope: organisation, signals: [signal()] },
      },
    });
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Look at' }),
      await screen.findByRole('option', { name: 'Flights (1 raised)' }),
    );
    expect(
      await screen.findByRole('link', { name: 'Solutions that look alike' }),
    ).toHaveAttribute(
      'href',
      '/portfolio/signals/duplicate-solutions?scope=domain%3Adefault%2Fflights',
    );
    expect(backend.requests).toContain(
      'GET /signals?scope=domain%3Adefault%2Fflights',
    );
  });

  it('say who may not see them, and who can change it', async () => {
    renderPortfolio(<SignalsTab />, {
      at: '/portfolio/signals',
      mountPath,
      answers: { ...always, '/signals': new Refusal(403, 'no') },
    });
    expect(
      await screen.findByText('You may not see this part'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('the page of a signal', () => {
  const at = '/portfolio/signals/duplicate-solutions';
  const answers = {
    ...always,
    '/signals/{id}': signalStory(),
    '/signals/{id}/evidence': { items: [finding()], total: 1 },
  };

  it('shows the idea, measures against their bounds, coverage, and what clears it', async () => {
    renderPortfolio(<SignalsTab />, { at, mountPath, answers });
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Solutions that look alike',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText(/each solves it for itself/)).toBeInTheDocument();
    expect(
      screen.getByText('2 (3 with what is snoozed or exempt)'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Raised from: groups that look alike ≥ 2 and their teams as a share of the product teams ≥ 5%.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/^34 of 50 units name /)).toBeInTheDocument();
    expect(
      screen.getByText('There is more that you may not see.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^Have the teams compare what they built/),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Flights' })).toHaveAttribute(
      'href',
      `${at}?scope=domain%3Adefault%2Fflights`,
    );
    const evidence = await screen.findByRole('list', { name: 'All evidence' });
    expect(evidence).toHaveTextContent('Owner: Commerce Platform');
    expect(evidence).toHaveTextContent('Owner: Booking');
    expect(evidence).toHaveTextContent('seen since');
  });

  it('shows each piece of evidence once where there is little of it, and whose each look-alike is', async () => {
    const [indicator] = signalStory().indicators;
    const few = signalStory({
      indicators: [
        {
          ...indicator!,
          evidence: [threeAlike],
          evidenceTotal: 1,
          measures: [],
        },
      ],
    });
    renderPortfolio(<SignalsTab />, {
      at,
      mountPath,
      answers: { ...answers, '/signals/{id}': few },
    });
    const shown = await screen.findByRole('list', { name: /^Evidence/ });
    expect(shown).toHaveTextContent(
      /mailerOwner: Commerce Platformnotifier.*Owner: Bookingposter.*Owner: Loyalty/,
    );
    expect(
      screen.queryByRole('list', { name: 'All evidence' }),
    ).not.toBeInTheDocument();
    cleanup();
    renderPortfolio(<SignalsTab />, {
      at: `${at}?status=all`,
      mountPath,
      answers: { ...answers, '/signals/{id}': few },
    });
    expect(
      await screen.findByRole('list', { name: 'All evidence' }),
    ).toBeInTheDocument();
  });

  it('narrows the evidence to one indicator', async () => {
    const { backend } = renderPortfolio(<SignalsTab />, {
      at,
      mountPath,
      answers,
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /^All 5 pieces of evidence/ }),
    );
    expect(
      await screen.findByRole('button', { name: 'Clear filters' }),
    ).toBeInTheDocument();
    expect(backend.requests.join('\n')).toMatch(
      /evidence\?indicator=look-alikes/,
    );
  });

  it('is not found in words', async () => {
    renderPortfolio(<SignalsTab />, {
      at,
      mountPath,
      answers: { ...always, '/signals/{id}': new Refusal(404, 'none') },
    });
    expect(
      await screen.findByText('There is no such signal here'),
    ).toBeInTheDocument();
  });
});
