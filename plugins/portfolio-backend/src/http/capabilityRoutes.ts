import { InputError } from '@backstage/errors';
import { listCapabilities } from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from '../snapshot/breathe';
import { Callers } from './Callers';
import { pageRequest, toPage } from './pages';
import { optionalRef } from './refs';
import { PortfolioRouter } from './routerOptions';

/** What platforms offer, and the search before one builds. */
export function addCapabilityRoutes(
  router: PortfolioRouter,
  options: { callers: Callers },
): void {
  router.get('/capabilities', async (request, response) => {
    const { view } = await options.callers.of(request);
    const { text, surface, lifecycle, platform, owner, sort } = request.query;
    if (sort === 'relevance' && !text?.trim()) {
      throw new InputError('sort: relevance needs a text to be relevant to');
    }
    const capabilities = await breathe(
      listCapabilities(view, {
        text,
        filter: {
          surface,
          lifecycle,
          platform,
          owner: optionalRef({
            parameter: 'owner',
            value: owner,
            defaultKind: 'group',
          }),
        },
        sort,
        page: pageRequest(request.query),
      }),
    );
    response.json(toPage(capabilities));
  });
}
