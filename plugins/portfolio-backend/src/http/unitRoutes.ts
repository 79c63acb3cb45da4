import { Callers } from './Callers';
import { readUnits } from './listReaders';
import { toPage, pageRequest } from './pages';
import { PortfolioRouter } from './routerOptions';

/** Catalog entities that have a role. */
export function addUnitRoutes(
  router: PortfolioRouter,
  options: { callers: Callers },
): void {
  router.get('/units', async (request, response) => {
    const caller = await options.callers.of(request);
    const read = await readUnits(caller, request.query);
    response.json(toPage(await read(pageRequest(request.query))));
  });
}
