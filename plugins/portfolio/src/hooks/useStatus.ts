import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import type { ErrorLike } from '@backstage/errors';
import type {
  PortfolioClient,
  PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';
import { portfolioClientRef } from '../api/portfolioClientRef';
import { useRemote } from './useRemote';

/** Milliseconds between two looks at the status, while nothing runs and while a run is under way. */
const CALM = 30_000;
const BUSY = 1_500;

/** Each tab looks for itself, but begins with what the one before it saw. */
const lastSeen = new WeakMap<PortfolioClient, PortfolioSchema<'Status'>>();

export interface AssessmentStatus {
  status?: PortfolioSchema<'Status'>;
  error?: ErrorLike;
  retry: () => void;
  /** Asks for a new assessment. */
  refresh: () => Promise<void>;
}

/** The state of the assessment, followed closely while a run is under way. */
export function useStatus(): AssessmentStatus {
  const client = useApi(portfolioClientRef);
  const [look, setLook] = useState(0);
  const { value, error, loading, retry } = useRemote({
    key: String(look),
    load: async signal =>
      (await client.request('get', '/status', { signal })).data,
  });
  // A look that fails must not take away the page that the last one showed.
  const [known, setKnown] = useState(() => lastSeen.get(client));
  if (value && value !== known) {
    setKnown(value);
  }
  useEffect(() => {
    if (known) {
      lastSeen.set(client, known);
    }
  }, [client, known]);
  const busy = known?.run !== undefined || known?.state === 'none';

  useEffect(() => {
    if (loading) {
      return undefined;
    }
    const timer = setTimeout(
      () => setLook(count => count + 1),
      busy && !error ? BUSY : CALM,
    );
    return () => clearTimeout(timer);
  }, [loading, busy, error, look]);

  const refresh = useCallback(async () => {
    await client.request('post', '/refresh');
    setLook(count => count + 1);
  }, [client]);

  return { status: known, error, retry, refresh };
}
