import { useRouteRef } from '@backstage/core-plugin-api';
import {
  capabilitiesRouteRef,
  gapsRouteRef,
  helpRouteRef,
  listsRouteRef,
  opportunitiesRouteRef,
  signalRouteRef,
  signalsRouteRef,
  staffingRouteRef,
} from '../routes';

const ORGANISATION = 'organisation';

/** Where the pages of the plugin are, each with what it shows. */
export function usePaths() {
  const signals = useRouteRef(signalsRouteRef)?.() ?? '';
  const signalRoute = useRouteRef(signalRouteRef);
  const staffing = useRouteRef(staffingRouteRef)?.() ?? '';
  const opportunities = useRouteRef(opportunitiesRouteRef)?.() ?? '';
  const help = useRouteRef(helpRouteRef);
  const gaps = useRouteRef(gapsRouteRef)?.() ?? '';
  const lists = useRouteRef(listsRouteRef)?.() ?? '';
  const capabilities = useRouteRef(capabilitiesRouteRef)?.() ?? '';
  return {
    lists,
    capabilities,
    staffing,
    opportunities,
    signals: (scope: string = ORGANISATION) =>
      withQuery(signals, { scope: scope === ORGANISATION ? '' : scope }),
    signal: (id: string, scope: string = ORGANISATION) =>
      withQuery(signalRoute?.({ id: encodeURIComponent(id) }) ?? '', {
        scope: scope === ORGANISATION ? '' : scope,
      }),
    /** A page of the documentation, and the slug of a heading on it. */
    help: (page: string, at?: string) =>
      `${help?.({ page }) ?? ''}${at ? `#${at}` : ''}`,
    gaps: (filters: Record<string, string> = {}) => withQuery(gaps, filters),
  };
}

function withQuery(path: string, query: Record<string, string>): string {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}
