import { NotFoundError } from '@backstage/errors';
import {
  listItems,
  showItemStory,
  visibleItem,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from '../snapshot/breathe';
import { Callers } from './Callers';
import { pageRequest, toPage } from './pages';
import { optionalRef } from './refs';
import { PortfolioRouter } from './routerOptions';

/** Products and platforms. */
export function addItemRoutes(
  router: PortfolioRouter,
  options: { callers: Callers },
): void {
  router.get('/items', async (request, response) => {
    const { view, mine } = await options.callers.of(request);
    const { text, role, owner, domain, sort } = request.query;
    const items = listItems(view, {
      filter: {
        text,
        role,
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
    response.json(toPage(items));
  });

  router.get('/items/:id', async (request, response) => {
    const { view } = await options.callers.of(request);
    const { id } = request.params;
    const item = visibleItem(view, id);
    if (item === undefined) {
      throw new NotFoundError(`There is no portfolio item "${id}"`);
    }
    response.json(await breathe(showItemStory(view, item)));
  });
}
