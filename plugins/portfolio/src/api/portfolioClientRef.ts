import { createApiRef } from '@backstage/frontend-plugin-api';
import type { PortfolioClient } from '@backstage-portfolio/plugin-portfolio-common';

/**
 * The client of the portfolio backend.
 *
 * @public
 */
export const portfolioClientRef = createApiRef<PortfolioClient>().with({
  id: 'plugin.portfolio.client',
  pluginId: 'portfolio',
});
