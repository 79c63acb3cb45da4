import { useMemo } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  capabilitiesRouteRef,
  gapsRouteRef,
  helpRouteRef,
  listsRouteRef,
  opportunitiesRouteRef,
  rootRouteRef,
  signalRouteRef,
  signalsRouteRef,
  staffingRouteRef,
} from '../routes';

const ORGANISATION = 'organisation';

/**
 * Where the pages of the plugin are, each with what it shows. Only the root is
 * asked for: to find a route the portal goes through all it has, twice, and a
 * page has dozens of links.
 */
export function usePaths() {
  const root = useRouteRef(rootRouteRef)?.();
  return useMemo(() => pathsBelow(root), [root]);
}

function pathsBelow(root: string | undefined) {
  const below = (path: string) =>
    root === undefined ? '' : root.replace(/\/$/, '') + path;
  const signals = below(signalsRouteRef.path);
  return {
    lists: below(listsRouteRef.path),
    capabilities: below(capabilitiesRouteRef.path),
    staffing: below(staffingRouteRef.path),
    opportunities: below(opportunitiesRouteRef.path),
    signals: (scope: string = ORGANISATION) =>
      withQuery(signals, { scope: scope === ORGANISATION ? '' : scope }),
    signal: (id: string, scope: string = ORGANISATION) =>
      withQuery(
        below(signalRouteRef.path.replace(':id', () => encodeURIComponent(id))),
        { scope: scope === ORGANISATION ? '' : scope },
      ),
    /** A page of the documentation, and the slug of a heading on it. */
    help: (page: string, at?: string) =>
      `${below(
        helpRouteRef.path.replace(':page', () => encodeURIComponent(page)),
      )}${at ? `#${at}` : ''}`,
    gaps: (filters: Record<string, string> = {}) =>
      withQuery(below(gapsRouteRef.path), filters),
  };
}

function withQuery(path: string, query: Record<string, string>): string {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}
