import { NotFoundError } from '@backstage/errors';
import {
  showItemStory,
  visibleItem,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from '../snapshot/breathe';
import { Callers } from './Callers';
import { readItems } from './listReaders';
import { pageRequest, toPage } from './pages';
import { PortfolioRouter } from './routerOptions';

/** Products and platforms. */
export function addItemRoutes(
  router: PortfolioRouter,
  options: { callers: Callers },
): void {
  router.get('/items', async (request, response) => {
    const caller = await options.callers.of(request);
    const read = await readItems(caller, request.query);
    response.json(toPage(await read(pageRequest(request.query))));
  });

  router.get('/items/:id', async (request, response) => {
    const caller = await options.callers.of(request);
    const { view } = caller;
    const { id } = request.params;
    const item = visibleItem(view, id);
    if (item === undefined) {
      throw new NotFoundError(`There is no portfolio item "${id}"`);
    }
    response.json(await breathe(showItemStory(await caller.reading(), item)));
  });
}
