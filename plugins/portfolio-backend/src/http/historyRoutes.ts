import { portfolioSignalsReadPermission } from '@backstage-portfolio/plugin-portfolio-common';
import { showScope } from '@backstage-portfolio/plugin-portfolio-engine';
import { Callers } from './Callers';
import { PortfolioRouter, RouterOptions } from './routerOptions';
import { scopeOf } from './scopes';
import { dayBefore } from './trendRows';

const DEFAULT_DAYS = 365;

/** How the numbers of one scope moved. */
export function addHistoryRoutes(
  router: PortfolioRouter,
  options: RouterOptions & { callers: Callers },
): void {
  const { callers, history } = options;

  router.get('/history', async (request, response) => {
    const caller = await callers.of(request);
    await caller.mustHave(portfolioSignalsReadPermission);
    const { scope: id, days = DEFAULT_DAYS } = request.query;
    const scope = scopeOf(caller.view, id);
    const rows = await history.numbers({
      scope: scope.id,
      from: dayBefore(caller.snapshot.assessedAt, days),
    });
    response.json({
      scope: showScope(caller.view, scope),
      days: rows.map(({ day, numbers }) => ({ day, numbers })),
    });
  });
}
