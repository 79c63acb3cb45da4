import { screen } from '@testing-library/react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { useSay } from './useSay';

function Said(props: { told?: PortfolioSchema<'Told'>[]; text: string }) {
  const { say } = useSay();
  return <p>{say(props.told, props.text)}</p>;
}

function said(text: string, told?: PortfolioSchema<'Told'>[]) {
  renderPortfolio(<Said told={told} text={text} />, { answers: {} });
}

describe('sentences of the server', () => {
  it('are made of their parts, and bend by their numbers', async () => {
    said('As the server says it.', [
      {
        code: 'step-carried',
        text: '?',
        numbers: [1],
        names: ['Flight data', 'Commerce'],
      },
      { code: 'no-owner', text: '?', names: ['batch-07'] },
    ]);
    expect(
      await screen.findByText(
        'Flight data, with 1 team, is carried by Commerce. batch-07 names no owner.',
      ),
    ).toBeInTheDocument();
  });

  it('read as the server says them where a code or a part is not known', async () => {
    said('Both.', [
      { code: 'of-tomorrow', text: 'Something new.' },
      { code: 'step-carried', text: 'Half of it.', numbers: [1] },
    ]);
    expect(
      await screen.findByText('Something new. Half of it.'),
    ).toBeInTheDocument();
  });

  it('leave words of the catalog as they are written', async () => {
    said('?', [
      {
        code: 'look-alike-pair',
        text: '?',
        names: ['a', 'b'],
        words: ['template', 'audit'],
      },
      {
        code: 'hard-on-offer',
        text: '?',
        names: ['pay'],
        words: ['none of 4 operations described', 'odd (at line 3)'],
      },
    ]);
    expect(
      await screen.findByText(
        'a and b look alike: both speak of template, audit. pay is offered, and hard to build on: none of 4 operations described, odd (at line 3).',
      ),
    ).toBeInTheDocument();
  });

  it('keep names from right to left out of the order of their words', async () => {
    said('?', [
      { code: 'no-owner', text: '?', names: ['منصة الدفع'] },
      { code: 'no-owner', text: '?', names: ['batch-07'] },
    ]);
    expect(
      await screen.findByText(
        '\u2068منصة الدفع\u2069 names no owner. batch-07 names no owner.',
      ),
    ).toBeInTheDocument();
  });
});
