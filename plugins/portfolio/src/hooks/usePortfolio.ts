import { useEffect } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import type { PortfolioClient } from '@backstage-portfolio/plugin-portfolio-common';
import { onDecided } from '../api/decided';
import { portfolioClientRef } from '../api/portfolioClientRef';
import { useRemote, type Remote } from './useRemote';

/**
 * Asks the portfolio backend, again whenever `question` changes: a value of
 * all that the answer hangs on, and whenever a person decided something.
 */
export function usePortfolio<T>(options: {
  question: unknown;
  ask: (client: PortfolioClient, signal: AbortSignal) => Promise<{ data?: T }>;
}): Remote<T> {
  const client = useApi(portfolioClientRef);
  const remote = useRemote({
    key: JSON.stringify(options.question),
    load: async signal => {
      const { data } = await options.ask(client, signal);
      if (data === undefined) {
        throw new Error('The portfolio backend gave an empty answer.');
      }
      return data;
    },
  });
  const { retry } = remote;
  useEffect(() => onDecided(client, retry), [client, retry]);
  return remote;
}
