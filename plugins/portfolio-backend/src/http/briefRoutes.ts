import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import {
  briefMarkdown,
  ORGANISATION_SCOPE,
  showBrief,
  showOverview,
  showStaffing,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from '../snapshot/breathe';
import { Caller, Callers } from './Callers';
import { PortfolioRouter, RouterOptions } from './routerOptions';
import { scopeOf } from './scopes';
import { trendRows } from './trendRows';

/** The answer to "do we need a Platform PM?", on a page and as a file. */
export function addBriefRoutes(
  router: PortfolioRouter,
  options: RouterOptions & { callers: Callers },
): void {
  const { callers } = options;

  async function briefFor(caller: Caller): Promise<PortfolioSchema<'Brief'>> {
    const reading = await caller.reading();
    const scope = scopeOf(caller.view, ORGANISATION_SCOPE);
    return breathe(
      showBrief(reading, {
        history: reading.may.readSignals
          ? await trendRows(options, { caller, scope })
          : [],
        mine: await caller.mine(caller.userRef !== undefined),
        seesAll: caller.extent === 'all',
      }),
    );
  }

  router.get('/brief', async (request, response) => {
    response.json(await briefFor(await callers.of(request)));
  });

  router.get('/exports/brief', async (request, response) => {
    const caller = await callers.of(request);
    const reading = await caller.reading();
    const brief = await briefFor(caller);
    const day =
      caller.snapshot.version > 0
        ? caller.snapshot.assessedAt.toISOString().slice(0, 10)
        : undefined;
    response
      .status(200)
      .setHeader('Content-Type', 'text/markdown; charset=utf-8')
      .setHeader(
        'Content-Disposition',
        `attachment; filename="portfolio-brief${day ? `-${day}` : ''}.md"`,
      );
    response.end(
      briefMarkdown({
        brief,
        overview: showOverview(caller.view, {
          disputes: reading.overlay.disputes,
        }),
        staffing: reading.may.readStaffing
          ? await breathe(showStaffing(reading))
          : undefined,
        day,
      }),
    );
  });
}
