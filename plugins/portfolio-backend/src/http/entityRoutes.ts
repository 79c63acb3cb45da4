import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import {
  listNeighbours,
  showEntityStory,
  subjectOfNode,
  View,
  visibleNode,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from '../snapshot/breathe';
import { Callers } from './Callers';
import { pageRequest, toPage } from './pages';
import { PortfolioRouter } from './routerOptions';

/** One entity's story, and the lists behind its numbers. */
export function addEntityRoutes(
  router: PortfolioRouter,
  options: { callers: Callers },
): void {
  const { callers } = options;

  router.get('/entities/:kind/:namespace/:name', async (request, response) => {
    const caller = await callers.of(request);
    const { view, snapshot } = caller;
    const ref = stringifyEntityRef(request.params);
    const node = visibleNode(view, ref);
    const story =
      node === undefined
        ? undefined
        : await breathe(showEntityStory(await caller.reading(), node));
    if (!story) {
      throw unknownEntity(ref);
    }
    response.json({
      ...story,
      assessedAt: snapshot.assessedAt.toISOString(),
    });
  });

  router.get(
    '/entities/:kind/:namespace/:name/consumers',
    async (request, response) => {
      const { view } = await callers.of(request);
      const { level, reach } = request.query;
      const neighbours = listNeighbours(view, {
        subject: subjectOf(view, request.params),
        direction: 'consumers',
        level: level ?? 'team',
        reach: reach ?? 'direct',
        page: pageRequest(request.query),
      });
      response.json(toPage(neighbours));
    },
  );

  router.get(
    '/entities/:kind/:namespace/:name/foundations',
    async (request, response) => {
      const { view } = await callers.of(request);
      const { level, reach } = request.query;
      const neighbours = listNeighbours(view, {
        subject: subjectOf(view, request.params),
        direction: 'foundations',
        level: level ?? 'team',
        reach: reach ?? 'direct',
        page: pageRequest(request.query),
      });
      response.json(toPage(neighbours));
    },
  );
}

/** The same for what is missing and for what is hidden. */
export function unknownEntity(ref: string): NotFoundError {
  return new NotFoundError(`The portfolio knows no entity ${ref}`);
}

function subjectOf(
  view: View,
  params: { kind: string; namespace: string; name: string },
) {
  const ref = stringifyEntityRef(params);
  const node = visibleNode(view, ref);
  if (node === undefined || params.kind.toLowerCase() === 'user') {
    throw unknownEntity(ref);
  }
  return subjectOfNode(view, node);
}
