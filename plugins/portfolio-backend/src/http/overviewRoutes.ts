import {
  listFacets,
  listProblems,
  showOverview,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { Callers } from './Callers';
import { pageRequest, toPage } from './pages';
import { PortfolioRouter } from './routerOptions';

/** The whole at a glance: numbers, values to filter by, problems. */
export function addOverviewRoutes(
  router: PortfolioRouter,
  options: { callers: Callers },
): void {
  const { callers } = options;

  router.get('/overview', async (request, response) => {
    const caller = await callers.of(request);
    const { view, overlay } = await caller.reading();
    response.json(showOverview(view, { disputes: overlay.disputes }));
  });

  router.get('/facets', async (request, response) => {
    const { view } = await callers.of(request);
    response.json(listFacets(view));
  });

  router.get('/problems', async (request, response) => {
    const { view, mine } = await callers.of(request);
    const problems = listProblems(view, {
      filter: {
        code: request.query.code,
        mine: await mine(request.query.mine),
      },
      page: pageRequest(request.query),
    });
    response.json(toPage(problems));
  });
}
