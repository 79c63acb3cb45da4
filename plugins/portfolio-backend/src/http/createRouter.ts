import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { portfolioOpenApi } from '@backstage-portfolio/plugin-portfolio-common';
import type { Router } from 'express';
import { addBriefRoutes } from './briefRoutes';
import { addCapabilityRoutes } from './capabilityRoutes';
import { Callers } from './Callers';
import { addConsumptionRoutes } from './consumptionRoutes';
import { addDecisionRoutes } from './decisionRoutes';
import { addEntityRoutes } from './entityRoutes';
import { addExportRoutes } from './exportRoutes';
import { addGapRoutes } from './gapRoutes';
import { addHistoryRoutes } from './historyRoutes';
import { addItemRoutes } from './itemRoutes';
import { addOverviewRoutes } from './overviewRoutes';
import { addRoleChangeRoutes } from './roleChangeRoutes';
import { RouterOptions } from './routerOptions';
import { addSignalRoutes } from './signalRoutes';
import { addStaffingRoutes } from './staffingRoutes';
import { addStatusRoutes } from './statusRoutes';
import { addTeamRoutes } from './teamRoutes';
import { addUnitRoutes } from './unitRoutes';

/** The HTTP API, as `openapi.yaml` of portfolio-common says. */
export async function createRouter(options: RouterOptions): Promise<Router> {
  const { validateResponses = process.env.NODE_ENV !== 'production' } = options;
  const router = createValidatedOpenApiRouter(portfolioOpenApi, {
    validatorOptions: { validateResponses },
  });
  const withCallers = { ...options, callers: new Callers(options) };
  addStatusRoutes(router, withCallers);
  addOverviewRoutes(router, withCallers);
  addUnitRoutes(router, withCallers);
  addEntityRoutes(router, withCallers);
  addItemRoutes(router, withCallers);
  addTeamRoutes(router, withCallers);
  addCapabilityRoutes(router, withCallers);
  addExportRoutes(router, withCallers);
  addConsumptionRoutes(router, withCallers);
  addBriefRoutes(router, withCallers);
  addSignalRoutes(router, withCallers);
  addGapRoutes(router, withCallers);
  addStaffingRoutes(router, withCallers);
  addHistoryRoutes(router, withCallers);
  addDecisionRoutes(router, withCallers);
  addRoleChangeRoutes(router, options);
  return router;
}
