import type { FetchApi } from '@backstage/frontend-plugin-api';
import { createPortfolioClient } from '@backstage-portfolio/plugin-portfolio-common';

/** The client over the portal's own fetch, which finds the backend and signs in. */
export function createFrontendClient(options: { fetchApi: FetchApi }) {
  return createPortfolioClient({
    baseUrl: 'plugin://portfolio',
    fetchApi: options.fetchApi,
  });
}
