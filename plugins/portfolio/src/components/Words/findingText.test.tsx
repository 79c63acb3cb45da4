import { screen } from '@testing-library/react';
import { finding } from '../../__testUtils__/findings';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { named } from '../../__testUtils__/samples';
import { fillTemplate } from './fillTemplate';
import { FindingText } from './FindingText';
import { linkNames } from './linkNames';

const fill = (template: string, values: Record<string, string | number>) =>
  fillTemplate({
    template,
    valueAt: place => values[place]?.toString(),
    numberAt: place => {
      const value = values[place];
      return typeof value === 'number' ? value : undefined;
    },
  })?.join('');

describe('fillTemplate', () => {
  it('bends the noun after a number as the server does, or by both forms', () => {
    const english = '{subject} needs {count} other teams.';
    expect(fill(english, { subject: 'a', count: 1 })).toBe(
      'a needs 1 other team.',
    );
    expect(fill(english, { subject: 'a', count: 3 })).toBe(
      'a needs 3 other teams.',
    );
    expect(fill('{n0|Tag|Tage} offen', { n0: 1 })).toBe('1 Tag offen');
    expect(fill('{n0|Tag|Tage} offen', { n0: 4 })).toBe('4 Tage offen');
  });

  it('gives up where a value is missing', () => {
    expect(fill('{subject} and {other}', { subject: 'a' })).toBeUndefined();
  });
});

describe('linkNames', () => {
  it('finds whole names, the longer ones first', () => {
    expect(
      linkNames('payments-api of payments, not payments2', [
        'payments',
        'payments-api',
      ]),
    ).toEqual([
      { entity: 1, title: 'payments-api' },
      ' of ',
      { entity: 0, title: 'payments' },
      ', not payments2',
    ]);
  });
});

describe('FindingText', () => {
  it('reads as the server says it where the kind is not known', async () => {
    renderPortfolio(
      <FindingText
        told={finding({
          kind: 'unheard-of',
          text: 'mailer does something new.',
          entities: [named('component:default/mailer', 'mailer')],
        })}
      />,
      { answers: {} },
    );
    expect(await screen.findByRole('link', { name: 'mailer' })).toBeVisible();
    expect(screen.getByText(/does something new/)).toBeVisible();
  });
});
