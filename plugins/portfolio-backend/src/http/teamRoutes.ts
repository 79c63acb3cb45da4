import { listTeams } from '@backstage-portfolio/plugin-portfolio-engine';
import { Callers } from './Callers';
import { pageRequest, toPage } from './pages';
import { PortfolioRouter } from './routerOptions';

/** Groups that own units. */
export function addTeamRoutes(
  router: PortfolioRouter,
  options: { callers: Callers },
): void {
  router.get('/teams', async (request, response) => {
    const { view, mine } = await options.callers.of(request);
    const { text, role, sort } = request.query;
    const teams = listTeams(view, {
      filter: { text, role, mine: await mine(request.query.mine) },
      sort: sort ?? 'consumers',
      page: pageRequest(request.query),
    });
    response.json(toPage(teams));
  });
}
