import { screen, within } from '@testing-library/react';
import { glance, staffingPlan } from '../../__testUtils__/findings';
import { Refusal, renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { status } from '../../__testUtils__/samples';
import { SignalsTab } from '../Signals/SignalsTab';

const at = '/portfolio/signals/need';
const mountPath = '/portfolio/signals/*';

describe('the need for Platform PMs', () => {
  it('is a sentence, its arithmetic, the areas, and how to fill what is open', async () => {
    renderPortfolio(<SignalsTab />, {
      at,
      mountPath,
      answers: { '/status': status(), '/staffing': staffingPlan() },
    });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Platform PMs',
    );
    expect(screen.getByText(/asks for 3 Platform PMs/)).toBeVisible();
    expect(screen.getByText('10 platform teams.')).toBeVisible();
    const payments = screen.getByRole('row', { name: /Payments/ });
    expect(payments).toHaveTextContent('9 teams use it');
    expect(within(payments).getByRole('link', { name: 'Ines' })).toBeVisible();
    expect(screen.getByRole('row', { name: /Data/ })).toHaveTextContent(
      'likely there is one; please confirm',
    );
    expect(
      screen.getByText('First choice: from within. Second: from outside.'),
    ).toBeVisible();
    expect(screen.getByText('thinks in systems and in years')).toBeVisible();
    expect(screen.getByText(/also leads engineering/)).toBeVisible();
  });

  it('never says 0 where nothing is known of who does it', async () => {
    renderPortfolio(<SignalsTab />, {
      at,
      mountPath,
      answers: {
        '/status': status(),
        '/staffing': staffingPlan({
          glance: glance({
            held: undefined,
            likely: 0,
            heldUnknown: true,
            sentence: 'Whether somebody does it already is not known.',
          }),
          held: [],
          areas: [],
        }),
      },
    });
    expect(await screen.findByText(/is not known/)).toBeVisible();
    expect(document.body).not.toHaveTextContent(/names 0/);
  });

  it('is refused in words', async () => {
    renderPortfolio(<SignalsTab />, {
      at,
      mountPath,
      answers: { '/status': status(), '/staffing': new Refusal(403, 'no') },
    });
    expect(await screen.findByText('You may not see this part')).toBeVisible();
  });
});
