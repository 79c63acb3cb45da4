import { portfolioStaffingReadPermission } from '@backstage-portfolio/plugin-portfolio-common';
import {
  listAreas,
  listOpportunities,
  showMyPlatforms,
  showStaffing,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from '../snapshot/breathe';
import { Callers } from './Callers';
import { pageRequest, toPage } from './pages';
import { PortfolioRouter } from './routerOptions';

/** Who is to look after platforms, what they could offer, and their week. */
export function addStaffingRoutes(
  router: PortfolioRouter,
  options: { callers: Callers },
): void {
  const { callers } = options;

  router.get('/staffing', async (request, response) => {
    const caller = await callers.of(request);
    await caller.mustHave(portfolioStaffingReadPermission);
    response.json(await breathe(showStaffing(await caller.reading())));
  });

  router.get('/staffing/areas', async (request, response) => {
    const caller = await callers.of(request);
    await caller.mustHave(portfolioStaffingReadPermission);
    response.json(
      toPage(
        listAreas(await caller.reading(), {
          major: request.query.major === true,
          page: pageRequest(request.query),
        }),
      ),
    );
  });

  router.get('/opportunities', async (request, response) => {
    const { view } = await callers.of(request);
    response.json(
      toPage(listOpportunities({ view }, { page: pageRequest(request.query) })),
    );
  });

  router.get('/my-platforms', async (request, response) => {
    const caller = await callers.of(request);
    const mine = await caller.mine(true);
    response.json(
      await breathe(
        showMyPlatforms(await caller.reading(), {
          user: caller.userRef,
          mine: mine ?? new Set(),
        }),
      ),
    );
  });
}
