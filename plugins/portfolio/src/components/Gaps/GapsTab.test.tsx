import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { decision, gap, gapKinds } from '../../__testUtils__/findings';
import {
  renderPortfolio,
  type Answers,
} from '../../__testUtils__/renderPortfolio';
import {
  commerce,
  count,
  facets,
  named,
  status,
} from '../../__testUtils__/samples';
import { GapsTab } from './GapsTab';

const at = '/portfolio/gaps';
const mountPath = '/portfolio/gaps/*';

function answers(part: Answers = {}): Answers {
  return {
    '/status': status(),
    '/facets': facets(),
    '/gap-kinds': query => gapKinds(query.get('mine') === 'true' ? 1 : 3),
    '/gaps': { items: [gap()], total: 1 },
    ...part,
  };
}

describe('the gaps', () => {
  it('show those of my teams first, each with what depends on it and who is responsible', async () => {
    const { backend } = renderPortfolio(<GapsTab />, {
      at,
      mountPath,
      answers: answers(),
    });
    const list = await screen.findByRole('list', { name: 'Gaps' });
    expect(screen.getByRole('button', { name: 'Mine (1)' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(list).toHaveTextContent('High');
    expect(list).toHaveTextContent('rebooking names no owner.');
    expect(list).toHaveTextContent(
      'Used by 4 teams · responsible as things stand: Booking',
    );
    expect(backend.requests.join('\n')).toMatch(/\/gaps\?.*mine=true/);

    await userEvent.click(screen.getByRole('button', { name: 'All (3)' }));
    await screen.findByRole('list', { name: 'Gaps' });
    expect(backend.requests.at(-1)).not.toMatch(/mine=true/);
  });

  it('say how to mend it: the chain of owners, a suggestion with its reason, the YAML', async () => {
    renderPortfolio(<GapsTab />, { at, mountPath, answers: answers() });
    await userEvent.click(
      await screen.findByRole('button', { name: /^How to mend it/ }),
    );
    const list = screen.getByRole('list', { name: 'Gaps' });
    expect(list).toHaveTextContent(
      'Owners from here upwards: rebooking (no owner) → Flights (Booking)',
    );
    expect(list).toHaveTextContent(
      'Suggested owner: Commerce Platform. It owns most of the rest of the same System.',
    );
    expect(
      within(list).getByText(/owner: group:default\/commerce/),
    ).toBeVisible();
    expect(
      within(list).getByRole('link', { name: /^Edit the file/ }),
    ).toHaveAttribute('href', 'https://git.example.com/rebooking/edit');
    expect(within(list).getByRole('button', { name: 'Copy' })).toBeVisible();
  });

  it('never say that nobody uses it where uses are not declared', async () => {
    renderPortfolio(<GapsTab />, {
      at,
      mountPath,
      answers: answers({
        '/gaps': { items: [gap({ dependents: count(0, 0.1) })], total: 1 },
      }),
    });
    expect(await screen.findByText(/Used by: not declared/)).toBeVisible();
  });

  it('open the list behind a gap that stands for many', async () => {
    renderPortfolio(<GapsTab />, {
      at,
      mountPath,
      answers: answers({
        '/gaps': {
          items: [
            gap({
              id: 'no-owner collapsed',
              collapsed: true,
              entity: undefined,
              count: 40,
              text: '40 entities name no owner.',
              suggestedOwner: undefined,
              yaml: undefined,
            }),
          ],
          total: 1,
        },
        '/gaps/members': {
          items: [named('component:default/seats', 'seats')],
          total: 40,
        },
      }),
    });
    expect(await screen.findByText(/40 entities name no owner/)).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: /^Show all 40 behind it/ }),
    );
    expect(await screen.findByRole('link', { name: 'seats' })).toBeVisible();
    expect(screen.getByText('+39 more')).toBeVisible();
  });

  it('filter by what the URL says, and show hygiene apart', async () => {
    const { backend } = renderPortfolio(<GapsTab />, {
      at: `${at}?whose=all&severity=high&owner=${encodeURIComponent(
        commerce.ref,
      )}&status=snoozed&sort=severity`,
      mountPath,
      answers: answers(),
    });
    await screen.findByRole('list', { name: 'Gaps' });
    const asked = new URLSearchParams(
      backend.requests
        .filter(request => request.startsWith('GET /gaps?'))
        .at(-1)
        ?.split('?')[1],
    );
    expect(Object.fromEntries(asked)).toMatchObject({
      severity: 'high',
      owner: commerce.ref,
      status: 'snoozed',
      sort: 'severity',
      category: 'ownership',
    });

    await userEvent.click(
      screen.getByRole('button', { name: /^Catalog hygiene/ }),
    );
    await screen.findByRole('list', { name: 'Gaps' });
    expect(backend.requests.at(-1)).toMatch(/category=hygiene/);
  });

  it('say that nothing is missing', async () => {
    renderPortfolio(<GapsTab />, {
      at: `${at}?whose=mine`,
      mountPath,
      answers: answers({ '/gaps': { items: [], total: 0 } }),
    });
    expect(await screen.findByText('No open gaps')).toBeVisible();
    expect(
      screen.getByText('Nothing is missing in what your teams own.'),
    ).toBeVisible();
  });
});

describe('a decision', () => {
  it('is taken with a reason and an end, and the list is asked again', async () => {
    const { backend } = renderPortfolio(<GapsTab />, {
      at,
      mountPath,
      answers: answers({
        '/decisions': () => ({ items: [], mayDecide: true }),
      }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Acknowledge, snooze/ }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'What do you make of this?',
    });
    await userEvent.click(
      await within(dialog).findByRole('button', {
        name: 'Snooze until',
        pressed: false,
      }),
    );
    const [, submit] = within(dialog).getAllByRole('button', {
      name: 'Snooze until',
    });
    expect(submit).toBeDisabled();
    await userEvent.type(
      within(dialog).getByLabelText(/^Reason/),
      'New team in January',
    );
    const before = backend.requests.length;
    await userEvent.click(submit ?? document.body);
    expect(backend.bodies[0]).toMatchObject({
      kind: 'gap',
      subject: 'no-owner component:default/rebooking',
      value: 'snoozed',
      reason: 'New team in January',
      until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    await screen.findByRole('list', { name: 'Gaps' });
    expect(backend.requests.slice(before).join('\n')).toMatch(/GET \/gaps\?/);
  });

  it('is shown where it stands, with its history, and can be undone', async () => {
    const { backend } = renderPortfolio(<GapsTab />, {
      at,
      mountPath,
      answers: answers({
        '/gaps': { items: [gap({ decision: decision() })], total: 1 },
        '/decisions': {
          items: [
            decision(),
            decision({
              id: 3,
              active: false,
              undoneAt: '2026-11-19T08:00:00.000Z',
            }),
          ],
          mayDecide: false,
        },
        '/decisions/{id}/undo': decision({ active: false }),
      }),
    });
    expect(
      await screen.findByText(/The new team starts in January/),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: /^Change or undo/ }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(
      await within(dialog).findByText('You may not decide on this'),
    ).toBeVisible();
    expect(within(dialog).getByText(/^Undone/)).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Undo' }));
    expect(backend.requests).toContain('POST /decisions/4/undo');
  });
});
