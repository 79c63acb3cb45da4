import { PortfolioRouter, RouterOptions } from './routerOptions';

/** Roles for the catalog module. Not filtered, hence for services only. */
export function addRoleChangeRoutes(
  router: PortfolioRouter,
  options: Pick<RouterOptions, 'httpAuth' | 'roleChanges'>,
): void {
  router.get('/role-changes', async (request, response) => {
    await options.httpAuth.credentials(request, { allow: ['service'] });
    response.json(await options.roleChanges.changesSince(request.query.since));
  });
}
