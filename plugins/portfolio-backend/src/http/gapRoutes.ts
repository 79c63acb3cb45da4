import { NotFoundError } from '@backstage/errors';
import {
  listGapKinds,
  listGapMembers,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from '../snapshot/breathe';
import { Callers } from './Callers';
import { readGaps } from './listReaders';
import { pageRequest, toPage } from './pages';
import { PortfolioRouter } from './routerOptions';

/** Ownership gaps and catalog hygiene, of what the caller may see. */
export function addGapRoutes(
  router: PortfolioRouter,
  options: { callers: Callers },
): void {
  const { callers } = options;

  router.get('/gaps', async (request, response) => {
    const caller = await callers.of(request);
    const read = await readGaps(caller, request.query);
    response.json(toPage(await read(pageRequest(request.query))));
  });

  router.get('/gap-kinds', async (request, response) => {
    const caller = await callers.of(request);
    const mine = await caller.mine(request.query.mine);
    response.json(
      await breathe(listGapKinds(await caller.reading(), { mine })),
    );
  });

  router.get('/gaps/members', async (request, response) => {
    const caller = await callers.of(request);
    const { gap } = request.query;
    const members = await breathe(
      listGapMembers(await caller.reading(), {
        gap,
        page: pageRequest(request.query),
      }),
    );
    if (!members) {
      throw new NotFoundError(`There is no gap "${gap}"`);
    }
    response.json(toPage(members));
  });
}
