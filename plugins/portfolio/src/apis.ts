import { ApiBlueprint, fetchApiRef } from '@backstage/frontend-plugin-api';
import { createFrontendClient } from './api/createFrontendClient';
import { portfolioClientRef } from './api/portfolioClientRef';

export const portfolioClientApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: portfolioClientRef,
      deps: { fetchApi: fetchApiRef },
      factory: createFrontendClient,
    }),
});
