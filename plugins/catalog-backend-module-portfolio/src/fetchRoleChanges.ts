import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import {
  createPortfolioClient,
  PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';

/** What the portfolio backend answers; version 0: nothing was assessed yet. */
export type RoleChanges = PortfolioSchema<'RoleChanges'>;

/** @see fetchRoleChanges */
export interface FetchRoleChangesOptions {
  auth: AuthService;
  discovery: DiscoveryService;
  /** Version that is known; undefined for all roles. */
  since?: number;
}

/** Asks the portfolio backend, as the catalog plugin, what roles changed. */
export async function fetchRoleChanges(
  options: FetchRoleChangesOptions,
): Promise<RoleChanges> {
  const { auth, discovery, since } = options;
  const client = createPortfolioClient({
    baseUrl: await discovery.getBaseUrl('portfolio'),
    fetchApi: { fetch },
    token: async () => {
      const { token } = await auth.getPluginRequestToken({
        onBehalfOf: await auth.getOwnServiceCredentials(),
        targetPluginId: 'portfolio',
      });
      return token;
    },
  });
  const { data } = await client.GET('/role-changes', {
    params: { query: since === undefined ? {} : { since } },
  });
  if (!data) {
    throw new Error('The portfolio backend answered without a body');
  }
  return data;
}
