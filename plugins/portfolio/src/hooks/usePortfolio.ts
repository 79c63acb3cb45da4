import { useApi } from '@backstage/frontend-plugin-api';
import type { PortfolioClient } from '@backstage-portfolio/plugin-portfolio-common';
import { portfolioClientRef } from '../api/portfolioClientRef';
import { useRemote, type Remote } from './useRemote';

/**
 * Asks the portfolio backend, again whenever `question` changes: a value of
 * all that the answer hangs on.
 */
export function usePortfolio<T>(options: {
  question: unknown;
  ask: (client: PortfolioClient, signal: AbortSignal) => Promise<{ data?: T }>;
}): Remote<T> {
  const client = useApi(portfolioClientRef);
  return useRemote({
    key: JSON.stringify(options.question),
    load: async signal => {
      const { data } = await options.ask(client, signal);
      if (data === undefined) {
        throw new Error('The portfolio backend gave an empty answer.');
      }
      return data;
    },
  });
}
