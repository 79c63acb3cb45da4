import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Start an assessment of the catalog now.
 *
 * @public
 */
export const portfolioAssessmentRefreshPermission = createPermission({
  name: 'portfolio.assessment.refresh',
  attributes: { action: 'update' },
});

/**
 * Every permission that the plugin asks for.
 *
 * @public
 */
export const portfolioPermissions = [portfolioAssessmentRefreshPermission];
