import { render, screen } from '@testing-library/react';
import { App } from './App';

describe('App', () => {
  it('comes up, as far as it does without a backend to sign in with', async () => {
    Reflect.set(process, 'env', {
      NODE_ENV: 'test',
      APP_CONFIG: [
        {
          data: {
            app: { title: 'Test', baseUrl: 'http://localhost' },
            backend: { baseUrl: 'http://localhost' },
          },
          context: 'test',
        },
      ],
    });
    render(<App />);
    expect(
      await screen.findByText(/do not appear to be signed in/),
    ).toBeInTheDocument();
  });
});
