import { Callers } from './Callers';
import { readTeams } from './listReaders';
import { pageRequest, toPage } from './pages';
import { PortfolioRouter } from './routerOptions';

/** Groups that own units. */
export function addTeamRoutes(
  router: PortfolioRouter,
  options: { callers: Callers },
): void {
  router.get('/teams', async (request, response) => {
    const caller = await options.callers.of(request);
    const read = await readTeams(caller, request.query);
    response.json(toPage(await read(pageRequest(request.query))));
  });
}
