import { listUnits } from '@backstage-portfolio/plugin-portfolio-engine';
import { Callers } from './Callers';
import { toPage, pageRequest } from './pages';
import { optionalRef } from './refs';
import { PortfolioRouter } from './routerOptions';

/** Catalog entities that have a role. */
export function addUnitRoutes(
  router: PortfolioRouter,
  options: { callers: Callers },
): void {
  router.get('/units', async (request, response) => {
    const { view, mine } = await options.callers.of(request);
    const { text, role, kind, owner, domain, item, sort } = request.query;
    const units = listUnits(view, {
      filter: {
        text,
        role,
        kind,
        item,
        owner: optionalRef({
          parameter: 'owner',
          value: owner,
          defaultKind: 'group',
        }),
        domain: optionalRef({
          parameter: 'domain',
          value: domain,
          defaultKind: 'domain',
        }),
        mine: await mine(request.query.mine),
      },
      sort: sort ?? 'consumers',
      page: pageRequest(request.query),
    });
    response.json(toPage(units));
  });
}
