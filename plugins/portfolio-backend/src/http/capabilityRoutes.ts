import { Callers } from './Callers';
import { readCapabilities } from './listReaders';
import { pageRequest, toPage } from './pages';
import { PortfolioRouter } from './routerOptions';

/** What platforms offer, and the search before one builds. */
export function addCapabilityRoutes(
  router: PortfolioRouter,
  options: { callers: Callers },
): void {
  router.get('/capabilities', async (request, response) => {
    const caller = await options.callers.of(request);
    const read = await readCapabilities(caller, request.query);
    response.json(toPage(await read(pageRequest(request.query))));
  });
}
