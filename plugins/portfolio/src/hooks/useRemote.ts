import { useCallback, useEffect, useRef, useState } from 'react';
import { toError, type ErrorLike } from '@backstage/errors';
import { whenThereIsTime } from './whenThereIsTime';

/** An answer that may still be on its way. */
export interface Remote<T> {
  /** The last answer; stays while a newer one is on its way. */
  value?: T;
  /** Why the last request failed; stays while the next is on its way. */
  error?: ErrorLike;
  loading: boolean;
  retry: () => void;
}

/**
 * Loads whenever `key` changes, and ends the request that is no longer wanted.
 */
export function useRemote<T>(options: {
  key: string;
  load: (signal: AbortSignal) => Promise<T>;
}): Remote<T> {
  const { key } = options;
  const load = useRef(options.load);
  load.current = options.load;
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<
    Omit<Remote<T>, 'retry'> & { key?: string }
  >({ loading: true });

  useEffect(() => {
    const controller = new AbortController();
    setState(previous => ({ ...previous, loading: true }));
    load.current(controller.signal).then(
      value => {
        if (!controller.signal.aborted) {
          whenThereIsTime(() => setState({ value, key, loading: false }));
        }
      },
      error => {
        if (!controller.signal.aborted) {
          whenThereIsTime(() =>
            setState({ error: toError(error), key, loading: false }),
          );
        }
      },
    );
    return () => controller.abort();
  }, [key, attempt]);

  const retry = useCallback(() => setAttempt(count => count + 1), []);
  return {
    value: state.value,
    error: state.error,
    // Between a change of the key and the request, what there is answers the
    // key before.
    loading: state.loading || state.key !== key,
    retry,
  };
}
