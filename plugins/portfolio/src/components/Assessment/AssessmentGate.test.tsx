import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { status } from '../../__testUtils__/samples';
import { AssessmentGate, type AssessedProps } from './AssessmentGate';

describe('the gate before a page', () => {
  it('renders the page once for a look at the status', async () => {
    let version = 1;
    let renders = 0;
    function Page(props: AssessedProps) {
      renders++;
      return (
        <button onClick={props.refresh}>Version {props.status.version}</button>
      );
    }
    renderPortfolio(
      <AssessmentGate>{assessed => <Page {...assessed} />}</AssessmentGate>,
      {
        at: '/portfolio/overview',
        mountPath: '/portfolio/overview/*',
        answers: {
          '/status': () => status({ version }),
          '/refresh': status(),
        },
      },
    );
    const button = await screen.findByRole('button', { name: 'Version 1' });
    renders = 0;
    version = 2;
    await userEvent.click(button);
    await screen.findByRole('button', { name: 'Version 2' });
    expect(renders).toBe(1);
  });
});
