import { useCallback, useState } from 'react';
import { toError, type ErrorLike } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import type { PortfolioClient } from '@backstage-portfolio/plugin-portfolio-common';
import { announceDecided } from '../../api/decided';
import { portfolioClientRef } from '../../api/portfolioClientRef';

/** Sends a decision to the backend once, and keeps why it failed. */
export function useSending(onDone: () => void) {
  const client = useApi(portfolioClientRef);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<ErrorLike>();
  const send = useCallback(
    async (request: (client: PortfolioClient) => Promise<unknown>) => {
      setSending(true);
      setFailure(undefined);
      try {
        await request(client);
      } catch (error) {
        setFailure(toError(error));
        setSending(false);
        return;
      }
      announceDecided(client);
      onDone();
    },
    [client, onDone],
  );
  return { send, sending, failure };
}
