import { NotFoundError } from '@backstage/errors';
import {
  findPath,
  listConsumptions,
  listUnderMine,
  showTeamMatrix,
  showValueChain,
  View,
  visibleNode,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from '../snapshot/breathe';
import { Callers } from './Callers';
import { unknownEntity } from './entityRoutes';
import { pageRequest, toPage } from './pages';
import { fullRef, optionalRef } from './refs';
import { PortfolioRouter } from './routerOptions';

const DEFAULT_CHAIN = 8;
const DEFAULT_MATRIX = 30;

/** Who uses whom: edges, chains between two, and the chain of value. */
export function addConsumptionRoutes(
  router: PortfolioRouter,
  options: { callers: Callers },
): void {
  const { callers } = options;

  router.get('/consumptions', async (request, response) => {
    const { view } = await callers.of(request);
    const { level = 'team', provider, consumer } = request.query;
    const consumptions = await breathe(
      listConsumptions(view, {
        level,
        provider: endOf({ level, parameter: 'provider', value: provider }),
        consumer: endOf({ level, parameter: 'consumer', value: consumer }),
        page: pageRequest(request.query),
      }),
    );
    response.json(toPage(consumptions));
  });

  router.get('/paths', async (request, response) => {
    const { view } = await callers.of(request);
    const { from, to } = request.query;
    response.json({
      steps: findPath(view, {
        from: nodeOf(view, { parameter: 'from', value: from }),
        to: nodeOf(view, { parameter: 'to', value: to }),
      }),
    });
  });

  router.get('/value-chain', async (request, response) => {
    const { view } = await callers.of(request);
    const { focus, limit } = request.query;
    const chain = showValueChain(view, {
      ...(focus !== undefined && { focus }),
      limit: limit ?? DEFAULT_CHAIN,
    });
    if (!chain) {
      throw new NotFoundError(`There is no portfolio item "${focus}"`);
    }
    response.json(chain);
  });

  router.get('/under-mine', async (request, response) => {
    const { view, mine } = await callers.of(request);
    const notices = listUnderMine(view, {
      mine: (await mine(true)) ?? new Set(),
      page: pageRequest(request.query),
    });
    response.json(toPage(await breathe(notices)));
  });

  router.get('/matrix', async (request, response) => {
    const { view } = await callers.of(request);
    const { limit = DEFAULT_MATRIX } = request.query;
    response.json(await breathe(showTeamMatrix(view, { limit })));
  });
}

/** An item id as it is, anything else as a full ref. */
function endOf(options: {
  level: string;
  parameter: string;
  value: string | undefined;
}): string | undefined {
  const { level, parameter, value } = options;
  if (level === 'item') {
    return value;
  }
  const defaultKind = { team: 'group', unit: 'component' }[level] ?? level;
  return optionalRef({ parameter, value, defaultKind });
}

/** @throws InputError for what is no ref, NotFoundError for what is not there. */
export function nodeOf(
  view: View,
  options: { parameter: string; value: string },
): number {
  const ref = fullRef({ ...options, defaultKind: 'component' });
  const node = visibleNode(view, ref);
  if (node === undefined) {
    throw unknownEntity(ref);
  }
  return node;
}
