import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError, toError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  portfolioAssessmentRefreshPermission,
  PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';
import { Caller, Callers } from './Callers';
import { PortfolioRouter, RouterOptions } from './routerOptions';

/** How fresh the assessment is, and asking for a new one. */
export function addStatusRoutes(
  router: PortfolioRouter,
  options: RouterOptions & { callers: Callers },
): void {
  const { callers, control, permissions, auditor } = options;

  async function mayRefresh(credentials: BackstageCredentials) {
    const [decision] = await permissions.authorize(
      [{ permission: portfolioAssessmentRefreshPermission }],
      { credentials },
    );
    return decision?.result === AuthorizeResult.ALLOW;
  }

  async function statusFor(caller: Caller): Promise<PortfolioSchema<'Status'>> {
    const { run, staleReason, ...status } = await control.status();
    const seesAll = caller.extent === 'all';
    const empty =
      seesAll &&
      caller.snapshot.version === status.version &&
      caller.view.said.units === 0;
    return {
      ...status,
      // How much there is, and what failed, is for those who may read it all.
      ...(seesAll && staleReason !== undefined && { staleReason }),
      ...(run && {
        run: seesAll
          ? run
          : { stage: run.stage, startedAt: run.startedAt, share: run.share },
      }),
      visible: caller.extent,
      ...(empty && { empty }),
      mayRefresh: await mayRefresh(caller.credentials),
    };
  }

  router.get('/status', async (request, response) => {
    response.json(await statusFor(await callers.of(request)));
  });

  router.post('/refresh', async (request, response) => {
    const caller = await callers.of(request);
    const event = await auditor.createEvent({
      eventId: 'assessment-refresh',
      severityLevel: 'medium',
      request,
    });
    try {
      if (!(await mayRefresh(caller.credentials))) {
        throw new NotAllowedError(
          `A new assessment needs the permission ${portfolioAssessmentRefreshPermission.name}`,
        );
      }
      await control.requestRun();
      await event.success();
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
    response.status(202).json(await statusFor(caller));
  });
}
