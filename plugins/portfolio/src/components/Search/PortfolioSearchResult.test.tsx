import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { PortfolioSearchResult } from './PortfolioSearchResult';

const messaging = {
  title: 'Messaging',
  text: 'Sends SMS\nmessaging, service, platform',
  location: '/catalog/default/component/messaging#portfolio',
  description: 'Sends SMS',
  role: 'platform' as const,
  surface: 'service' as const,
  key: '',
  kind: 'component',
  lifecycle: 'production',
};

describe('PortfolioSearchResult', () => {
  it('says in words what was found, marks why, and leads to its page', async () => {
    renderInTestApp(
      <PortfolioSearchResult
        result={messaging}
        highlight={{
          preTag: '<b>',
          postTag: '</b>',
          fields: { description: 'Sends <b>SMS</b>' },
        }}
      />,
    );
    expect(
      await screen.findByRole('link', { name: 'Messaging' }),
    ).toHaveAttribute('href', messaging.location);
    expect(screen.getByText('SMS').tagName).toBe('MARK');
    for (const word of ['Platform', 'Service', 'Component', 'production']) {
      expect(screen.getByText(word)).toBeInTheDocument();
    }
  });

  it('does without a role and a description', async () => {
    renderInTestApp(
      <PortfolioSearchResult
        result={{
          ...messaging,
          role: '',
          description: '',
          surface: 'api',
          kind: 'api',
          lifecycle: '',
          text: 'sms-api, API',
        }}
      />,
    );
    expect(await screen.findByText('sms-api, API')).toBeInTheDocument();
    expect(screen.getAllByText('API')).toHaveLength(1);
    expect(screen.queryByText('Platform')).not.toBeInTheDocument();
  });
});
