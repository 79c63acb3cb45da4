import { NotFoundError } from '@backstage/errors';
import { portfolioSignalsReadPermission } from '@backstage-portfolio/plugin-portfolio-common';
import {
  listScopes,
  listSignals,
  Reading,
  showSignal,
  SignalDefinition,
  signalsInUse,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from '../snapshot/breathe';
import { Caller, Callers } from './Callers';
import { readEvidence } from './listReaders';
import { pageRequest, toPage } from './pages';
import { PortfolioRouter, RouterOptions } from './routerOptions';
import { scopeOf } from './scopes';
import { trendRows } from './trendRows';

/** What is concluded of the organisation, its domains and its platforms. */
export function addSignalRoutes(
  router: PortfolioRouter,
  options: RouterOptions & { callers: Callers },
): void {
  const { callers } = options;

  async function readerOf(
    request: Parameters<Callers['of']>[0],
  ): Promise<{ caller: Caller; reading: Reading }> {
    const caller = await callers.of(request);
    await caller.mustHave(portfolioSignalsReadPermission);
    return { caller, reading: await caller.reading() };
  }

  router.get('/signals', async (request, response) => {
    const { caller, reading } = await readerOf(request);
    const scope = scopeOf(caller.view, request.query.scope);
    response.json(
      await breathe(
        listSignals(reading, {
          scope,
          history: await trendRows(options, { caller, scope }),
          seesAll: caller.extent === 'all',
        }),
      ),
    );
  });

  router.get('/signals/:id', async (request, response) => {
    const { caller, reading } = await readerOf(request);
    const definition = signalOf(reading, request.params.id);
    const scope = scopeOf(caller.view, request.query.scope);
    response.json(
      await breathe(
        showSignal(reading, {
          definition,
          scope,
          history: await trendRows(options, { caller, scope }),
        }),
      ),
    );
  });

  router.get('/signals/:id/evidence', async (request, response) => {
    const { caller, reading } = await readerOf(request);
    const { id } = signalOf(reading, request.params.id);
    const read = await readEvidence(caller, { ...request.query, signal: id });
    response.json(toPage(await read(pageRequest(request.query))));
  });

  router.get('/scopes', async (request, response) => {
    const { reading } = await readerOf(request);
    const { text, kind } = request.query;
    response.json(
      toPage(
        await breathe(
          listScopes(reading, {
            filter: { text, kind },
            page: pageRequest(request.query),
          }),
        ),
      ),
    );
  });
}

function signalOf(reading: Reading, id: string): SignalDefinition {
  const definition = signalsInUse(reading).find(each => each.id === id);
  if (!definition) {
    throw new NotFoundError(`There is no signal "${id}"`);
  }
  return definition;
}
