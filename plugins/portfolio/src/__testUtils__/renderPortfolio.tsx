import type { ReactElement } from 'react';
import { fetchApiRef } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import type {
  PortfolioComponents,
  PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';
import { createFrontendClient } from '../api/createFrontendClient';
import { portfolioClientRef } from '../api/portfolioClientRef';
import { rootRouteRef } from '../routes';

/** Answers of the backend by path; an Error is answered with its status. */
export interface Answers {
  '/status'?: Answer<'Status'>;
  '/refresh'?: Answer<'Status'>;
  '/overview'?: Answer<'Overview'>;
  '/facets'?: Answer<'Facets'>;
  '/items'?: Answer<'ItemPage'>;
  '/items/{id}'?: Answer<'ItemStory'>;
  '/teams'?: Answer<'TeamPage'>;
  '/units'?: Answer<'UnitPage'>;
  '/capabilities'?: Answer<'CapabilityPage'>;
  '/problems'?: Answer<'ProblemPage'>;
  '/paths'?: Answer<'Path'>;
  '/consumptions'?: Answer<'ConsumptionPage'>;
  '/entities/{ref}'?: Answer<'EntityStory'>;
  '/entities/{ref}/consumers'?: Answer<'NeighbourPage'>;
  '/entities/{ref}/foundations'?: Answer<'NeighbourPage'>;
  '/brief'?: Answer<'Brief'>;
  '/signals'?: Answer<'SignalList'>;
  '/signals/{id}'?: Answer<'SignalStory'>;
  '/signals/{id}/evidence'?: Answer<'FindingPage'>;
  '/scopes'?: Answer<'ScopePage'>;
  '/staffing'?: Answer<'StaffingPlan'>;
  '/staffing/areas'?: Answer<'StaffingAreaPage'>;
  '/gaps'?: Answer<'GapPage'>;
  '/gaps/members'?: Answer<'NamedPage'>;
  '/gap-kinds'?: Answer<'GapKinds'>;
  '/opportunities'?: Answer<'OpportunityPage'>;
  '/my-platforms'?: Answer<'MyPlatforms'>;
  '/value-chain'?: Answer<'ValueChain'>;
  '/matrix'?: Answer<'TeamMatrix'>;
  '/history'?: Answer<'History'>;
  '/under-mine'?: Answer<'FoundationNoticePage'>;
  '/decisions'?: Answer<'DecisionList'>;
  '/decisions/{id}/undo'?: Answer<'Decision'>;
}

type Answer<Name extends keyof PortfolioComponents['schemas']> =
  | PortfolioSchema<Name>
  | Refusal
  | ((query: URLSearchParams) => PortfolioSchema<Name> | Refusal);

/** An answer that is no success. */
export class Refusal {
  constructor(readonly status: number, readonly message: string) {}
}

/** What most pages ask beside their own: a reader without platforms or rights. */
const nothingOfOnesOwn: Answers = {
  '/my-platforms': { platforms: [] },
  '/value-chain': {
    platforms: [],
    capabilities: [],
    products: [],
    offers: [],
    uses: [],
    more: { platforms: 0, capabilities: 0, products: 0 },
  },
  '/matrix': {
    platforms: [],
    teams: [],
    cells: [],
    more: { platforms: 0, teams: 0 },
    coverage: 1,
  },
  '/history': {
    scope: { id: 'organisation', kind: 'organisation', title: 'All' },
    days: [],
  },
  '/brief': {
    mayReadSignals: false,
    mayReadStaffing: false,
    mayDecide: false,
    decisions: [],
    additions: [],
    opportunities: [],
    gaps: { open: 0, high: 0, mine: 0 },
  },
};

function templateOf(path: string): string {
  return path
    .replace(/^\/items\/.+/, '/items/{id}')
    .replace(/^\/signals\/[^/]+/, '/signals/{id}')
    .replace(/^\/decisions\/[^/]+/, '/decisions/{id}')
    .replace(/^\/entities\/[^/]+\/[^/]+\/[^/]+/, '/entities/{ref}');
}

/**
 * The portal's fetch in front of a backend that gives the answers. The client
 * above it is the real one.
 */
export function fakeBackend(answers: Answers) {
  const requests: string[] = [];
  const bodies: unknown[] = [];
  const byPath = new Map<string, unknown>(
    Object.entries({ ...nothingOfOnesOwn, ...answers }),
  );
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = new URL(
      String(input).replace('plugin://portfolio', 'http://x'),
    );
    requests.push(`${init?.method ?? 'GET'} ${url.pathname}${url.search}`);
    if (init?.body) {
      bodies.push(JSON.parse(String(init.body)));
    }
    const answer = byPath.get(templateOf(url.pathname));
    const body =
      typeof answer === 'function' ? answer(url.searchParams) : answer;
    const refusal =
      body instanceof Refusal
        ? body
        : new Refusal(501, `No answer for ${url.pathname}`);
    if (body === undefined || body instanceof Refusal) {
      return new Response(
        JSON.stringify({
          error: { name: 'Error', message: refusal.message },
          response: { statusCode: refusal.status },
        }),
        {
          status: refusal.status,
          headers: { 'Content-Type': 'application/json' },
        },
      );
    }
    return new Response(JSON.stringify(body), {
      status: 200,
      headers: { 'Content-Type': 'application/json' },
    });
  };
  return {
    fetchApi: { fetch },
    /** Method, path and query of each request. */
    requests,
    /** What was sent with them. */
    bodies,
    /** Changes what is answered from now on. */
    answer: (more: Answers) => {
      for (const [path, value] of Object.entries(more)) {
        byPath.set(path, value);
      }
    },
  };
}

/** Renders a part of the plugin as the portal does, at the given address. */
export function renderPortfolio(
  element: ReactElement,
  options: {
    answers: Answers;
    at?: string;
    /** Pattern of the path that the element is the page of. */
    mountPath?: string;
  },
): { backend: ReturnType<typeof fakeBackend> } {
  const backend = fakeBackend(options.answers);
  renderInTestApp(element, {
    mountedRoutes: {
      '/portfolio': rootRouteRef,
      '/catalog/:namespace/:kind/:name': entityRouteRef,
    },
    mountPath: options.mountPath,
    initialRouteEntries: [options.at ?? '/'],
    apis: [
      [fetchApiRef, backend.fetchApi],
      [portfolioClientRef, createFrontendClient(backend)],
    ],
  });
  return { backend };
}
