/*
 * The one file that knows the router: Backstage 1.57 makes navigation
 * independent of it.
 */
import { useCallback, useMemo, type ReactElement } from 'react';
import {
  Route,
  Routes,
  useNavigationType,
  useParams,
  useSearchParams,
} from 'react-router-dom';

/** Pages below a tab; the path '' is the tab itself. */
export function InnerRoutes(props: {
  routes: { path: string; element: ReactElement }[];
}) {
  return (
    <Routes>
      {props.routes.map(({ path, element }) => (
        <Route
          key={path}
          {...(path === '' ? { index: true } : { path })}
          element={element}
        />
      ))}
    </Routes>
  );
}

/** A parameter of the path, decoded. */
export function usePathParameter(name: string): string | undefined {
  return useParams()[name];
}

/** Whether the reader followed a link, and neither an address nor the way back. */
export function useCameByLink(): boolean {
  return useNavigationType() === 'PUSH';
}

export interface QueryState {
  get: (name: string) => string | undefined;
  /**
   * Sets what is given, removes what is undefined. `step` makes a history
   * entry, for what people want to go back from.
   */
  set: (
    patch: Record<string, string | undefined>,
    options?: { step?: boolean },
  ) => void;
}

/** What the page shows, kept in the URL so that a link shows the same. */
export function useQueryState(): QueryState {
  const [parameters, setParameters] = useSearchParams();
  const get = useCallback(
    (name: string) => parameters.get(name) || undefined,
    [parameters],
  );
  const set = useCallback<QueryState['set']>(
    (patch, options) =>
      setParameters(
        current => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries(patch)) {
            if (value) {
              next.set(name, value);
            } else {
              next.delete(name);
            }
          }
          return next;
        },
        { replace: !options?.step },
      ),
    [setParameters],
  );
  return useMemo(() => ({ get, set }), [get, set]);
}
