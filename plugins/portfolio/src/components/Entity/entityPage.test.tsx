import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import type { ReactElement } from 'react';
import {
  Refusal,
  renderPortfolio,
  type Answers,
} from '../../__testUtils__/renderPortfolio';
import {
  booking,
  commerce,
  count,
  item,
  named,
  neighbours,
  nobody,
  unitStory,
} from '../../__testUtils__/samples';
import { decision, finding, gap } from '../../__testUtils__/findings';
import { BuiltOnCard } from './BuiltOnCard';
import { CapabilitiesCard } from './CapabilitiesCard';
import { InThePortfolioCard } from './InThePortfolioCard';
import { PortfolioContent } from './PortfolioContent';
import { TeamCard } from './TeamCard';

const component: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'payments-api', namespace: 'default' },
};
const group: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'commerce', namespace: 'default' },
};

const story = {
  ref: 'component:default/payments-api',
  title: 'payments-api',
  assessedAt: '2026-11-22T08:00:00.000Z',
  unit: unitStory(),
  problems: [],
  gaps: [],
  findings: [],
};

function renderOn(entity: Entity, element: ReactElement, answers: Answers) {
  return renderPortfolio(
    <EntityProvider entity={entity}>{element}</EntityProvider>,
    { answers },
  );
}

describe('cards of an entity page', () => {
  it('say what it carries and stands on, then its role with three reasons, and all on demand', async () => {
    renderOn(component, <InThePortfolioCard />, { '/entities/{ref}': story });

    expect(await screen.findByText('2 teams')).toHaveAttribute(
      'href',
      '/catalog/default/component/payments-api/portfolio?consumers-level=team&consumers-reach=all',
    );
    expect(screen.getByRole('link', { name: 'Loyalty' })).toBeInTheDocument();
    const headings = screen
      .getAllByRole('heading', { level: 4 })
      .map(heading => heading.textContent);
    expect(headings).toEqual(['It carries', 'It stands on', 'Role', 'Part of']);
    expect(screen.getByText('very likely')).toBeInTheDocument();
    expect(screen.queryByText(/0\.\d/)).not.toBeInTheDocument();
    expect(
      screen.queryByText('its name speaks of payments'),
    ).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'All 4 reasons' }),
    );
    expect(screen.getByText('its name speaks of payments')).toBeInTheDocument();
  });

  it('give the one line of YAML that corrects a role', async () => {
    renderOn(component, <InThePortfolioCard />, { '/entities/{ref}': story });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Not right?' }),
    );
    expect(screen.getByText('portfolio/role: product')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Outside' }));
    expect(screen.getByText('portfolio/role: none')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Edit the file/ })).toHaveAttribute(
      'href',
      'https://git.example.com/payments/edit',
    );
  });

  it('say "not declared" where too little is declared, and none where enough is', async () => {
    renderOn(component, <InThePortfolioCard />, {
      '/entities/{ref}': {
        ...story,
        unit: unitStory({ carries: nobody(0.1), standsOn: nobody(0.9) }),
      },
    });
    expect(
      await screen.findByText(/^Not declared: too few/),
    ).toBeInTheDocument();
    expect(
      screen.getByText('None that the catalog declares'),
    ).toBeInTheDocument();
  });

  it('share one request, and list capabilities, consumers and what it is built on', async () => {
    const { backend } = renderOn(
      component,
      <>
        <InThePortfolioCard />
        <CapabilitiesCard />
        <BuiltOnCard />
      </>,
      { '/entities/{ref}': story },
    );
    const offered = await screen.findByRole('table', {
      name: 'Capabilities and consumers',
    });
    expect(
      within(offered).getByRole('row', { name: /Take money/ }),
    ).toHaveTextContent('2 teams');
    const builtOn = screen.getByRole('table', { name: 'Built on' });
    expect(
      within(builtOn).getByRole('row', { name: /Send an SMS/ }),
    ).toHaveTextContent('Notifications');
    expect(backend.requests).toEqual([
      'GET /entities/component/default/payments-api',
    ]);
  });

  it('say that an entity is not assessed yet, or that the backend is down', async () => {
    const { backend } = renderOn(component, <InThePortfolioCard />, {
      '/entities/{ref}': new Refusal(503, 'starting up'),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('starting up');
    backend.answer({ '/entities/{ref}': new Refusal(404, 'unknown') });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/Not assessed yet/)).toBeInTheDocument();
  });
});

describe('the Portfolio tab', () => {
  it('lists consumers by level and reach, with the way there on demand', async () => {
    const { backend } = renderOn(component, <PortfolioContent />, {
      '/entities/{ref}': {
        ...story,
        problems: [
          {
            entity: named(story.ref, story.title),
            code: 'unknown-role',
            message: '“plattform” is no role',
            value: 'plattform',
            field: 'metadata.annotations.portfolio/role',
          },
        ],
      },
      '/entities/{ref}/consumers': query => ({
        items: [
          query.get('reach') === 'all'
            ? {
                id: booking.ref,
                ref: booking.ref,
                title: booking.title,
                distance: 3,
                witnesses: 0,
              }
            : {
                id: 'group:default/loyalty',
                ref: 'group:default/loyalty',
                title: 'Loyalty',
                distance: 1,
                witnesses: 2,
                capabilities: ['Take money'],
                example: {
                  consumer: named('component:default/points', 'points'),
                  surface: named('api:default/pay', 'Pay API'),
                  provider: named(story.ref, story.title),
                  relation: 'consumesApi',
                },
              },
        ],
        total: 1,
        coverage: 0.8,
      }),
      '/entities/{ref}/foundations': { items: [], total: 0, coverage: 0.1 },
      '/paths': {
        steps: [
          { entity: booking },
          {
            entity: named('component:default/site', 'site'),
            relation: 'ownerOf',
          },
          { entity: named(story.ref, story.title), relation: 'dependsOn' },
        ],
      },
    });

    const direct = await screen.findByRole('row', { name: /Loyalty/ });
    expect(direct).toHaveTextContent('2 uses');
    await userEvent.click(within(direct).getByRole('button'));
    expect(direct).toHaveTextContent('uses the API Pay API');
    expect(await screen.findByText(/^Not declared: too few/)).toBeVisible();
    expect(screen.getByText('plattform').closest('li')).toHaveTextContent(
      '“plattform” is no role. Write product, platform, mixed or none.',
    );

    const [consumers] = screen.getAllByRole('button', {
      name: 'Through others too',
    });
    if (consumers) {
      await userEvent.click(consumers);
    }
    const through = await screen.findByRole('row', { name: /Booking/ });
    expect(through).toHaveTextContent('through 2 others');
    await userEvent.click(within(through).getByRole('button'));
    expect(await within(through).findByText('site')).toBeInTheDocument();
    expect(backend.requests).toContain(
      `GET /paths?from=${encodeURIComponent(
        booking.ref,
      )}&to=${encodeURIComponent(story.ref)}`,
    );
  });

  it('tells the story of a team', async () => {
    renderOn(group, <PortfolioContent />, {
      '/entities/{ref}': {
        ref: commerce.ref,
        title: commerce.title,
        assessedAt: story.assessedAt,
        problems: [],
        gaps: [],
        findings: [],
        team: {
          summary: {
            ...commerce,
            role: 'platform',
            roleDeclared: true,
            units: 9,
            platformUnits: 9,
            productUnits: 0,
            consumerTeams: count(2),
            standsOnTeams: count(0),
          },
          owns: [],
          dependsOn: { direct: count(0), all: count(0), top: [] },
          dependedOnBy: { direct: count(0), all: count(0), top: [] },
        },
      },
      '/consumptions': query =>
        query.get('provider')
          ? {
              items: [
                {
                  consumer: { id: booking.ref, ...booking },
                  provider: { id: commerce.ref, ...commerce },
                  witnesses: 3,
                  example: {
                    consumer: named('component:default/site', 'site'),
                    surface: named('api:default/pay', 'Pay API'),
                    provider: named(story.ref, story.title),
                    relation: 'consumesApi',
                  },
                },
              ],
              total: 1,
            }
          : { items: [], total: 0 },
    });
    expect(
      await screen.findByText('Platform team (declared by its people)'),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('row', { name: /Booking/ }),
    ).toHaveTextContent('3 uses');
    expect(
      screen.getByText('None that the catalog declares'),
    ).toBeInTheDocument();
  });
});

describe('what is worth a look about an entity', () => {
  it('stands on the tab: open gaps and evidence of signals', async () => {
    renderOn(component, <PortfolioContent />, {
      '/entities/{ref}': { ...story, gaps: [gap()], findings: [finding()] },
      '/entities/{ref}/consumers': { items: [], total: 0, coverage: 0.8 },
      '/entities/{ref}/foundations': { items: [], total: 0, coverage: 0.8 },
    });
    expect(await screen.findByRole('list', { name: 'Gaps' })).toHaveTextContent(
      'rebooking names no owner.',
    );
    const seen = screen.getByRole('list', { name: 'Evidence of signals' });
    expect(
      within(seen).getByRole('link', { name: 'Solutions that look alike' }),
    ).toHaveAttribute('href', '/portfolio/signals/duplicate-solutions');
  });

  it('is a dispute of its role, shown until somebody settles it', async () => {
    const { backend } = renderOn(component, <InThePortfolioCard />, {
      '/entities/{ref}': { ...story, mayDecide: true },
      '/decisions': { items: [], mayDecide: true },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Not right?' }),
    );
    const dispute = screen.getByRole('button', {
      name: 'Dispute: should be Product',
    });
    expect(dispute).toBeDisabled();
    await userEvent.type(
      screen.getByLabelText(/^Reason/),
      'Only our own site uses it',
    );
    const disputed = decision({
      kind: 'role',
      value: 'disputed',
      role: 'product',
      reason: 'Only our own site uses it',
      until: undefined,
    });
    backend.answer({
      '/entities/{ref}': { ...story, mayDecide: true, dispute: disputed },
    });
    await userEvent.click(dispute);
    expect(backend.bodies[0]).toEqual({
      kind: 'role',
      subject: 'component:default/payments-api',
      value: 'disputed',
      role: 'product',
      reason: 'Only our own site uses it',
    });
    expect(
      await screen.findByText('Disputed: should be Product', { exact: false }),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: /^Settle/ })).toBeInTheDocument();
  });

  it('shows on every part of the page, asked for once', async () => {
    const { backend } = renderOn(
      component,
      <>
        <InThePortfolioCard />
        <PortfolioContent />
      </>,
      {
        '/entities/{ref}': { ...story, mayDecide: true },
        '/entities/{ref}/consumers': { items: [], total: 0, coverage: 1 },
        '/entities/{ref}/foundations': { items: [], total: 0, coverage: 1 },
        '/decisions': { items: [], mayDecide: true },
      },
    );
    const [onTheCard] = await screen.findAllByRole('button', {
      name: 'Not right?',
    });
    await userEvent.click(onTheCard!);
    await userEvent.type(screen.getByLabelText(/^Reason/), 'Ours alone');
    const disputed = decision({
      kind: 'role',
      value: 'disputed',
      role: 'product',
      until: undefined,
    });
    backend.answer({
      '/entities/{ref}': { ...story, mayDecide: true, dispute: disputed },
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Dispute: should be Product' }),
    );
    await waitFor(() =>
      expect(screen.getAllByText(/Disputed: should be Product/)).toHaveLength(
        2,
      ),
    );
    expect(
      backend.requests.filter(request =>
        /^GET \/entities\/component\/default\/payments-api$/.test(request),
      ),
    ).toHaveLength(2);
  });
});

describe('the card of a team', () => {
  it('says what it is, owns and depends on, who depends on it, and where to ask', async () => {
    renderOn(group, <TeamCard />, {
      '/entities/{ref}': {
        ...story,
        ref: 'group:default/commerce',
        unit: undefined,
        team: {
          summary: {
            ...commerce,
            role: 'platform',
            units: 9,
            platformUnits: 8,
            productUnits: 1,
            consumerTeams: count(2),
            standsOnTeams: count(0, 0.1),
          },
          owns: [item()],
          dependsOn: { direct: count(0, 0.1), all: count(0, 0.1), top: [] },
          dependedOnBy: neighbours('Booking', 'Loyalty'),
          links: { channel: 'https://chat.example.com/commerce' },
          gapTotal: 4,
        },
      },
    });
    expect(await screen.findByText('Platform team')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Payments' })).toBeVisible();
    expect(screen.getByText('not declared')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Loyalty' })).toBeVisible();
    expect(screen.getByRole('link', { name: '4 open gaps' })).toHaveAttribute(
      'href',
      '/portfolio/gaps?whose=all&owner=group%3Adefault%2Fcommerce',
    );
    expect(
      screen.getByRole('link', { name: /chat.example.com/ }),
    ).toBeInTheDocument();
  });
});
