import { usePortfolio } from '../../hooks/usePortfolio';

/** The brief, of what the reader may read. */
export function useBrief(version?: number) {
  return usePortfolio({
    question: ['brief', version],
    ask: (client, signal) => client.request('get', '/brief', { signal }),
  });
}
