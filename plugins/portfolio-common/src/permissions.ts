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
 * Acknowledge, snooze or exempt a finding, a gap or a signal, dispute a role,
 * and take such a decision back. On top of it, the caller must be able to see
 * what is decided on.
 *
 * @public
 */
export const portfolioDecisionCreatePermission = createPermission({
  name: 'portfolio.decision.create',
  attributes: { action: 'create' },
});

/**
 * Read what is concluded of the whole organisation: the verdict, the signals
 * and their history. Evidence is shown only as far as the caller may read the
 * entities that it names.
 *
 * @public
 */
export const portfolioSignalsReadPermission = createPermission({
  name: 'portfolio.signals.read',
  attributes: { action: 'read' },
});

/**
 * Read how many Platform PMs are needed, held and where.
 *
 * @public
 */
export const portfolioStaffingReadPermission = createPermission({
  name: 'portfolio.staffing.read',
  attributes: { action: 'read' },
});

/**
 * Every permission that the plugin asks for.
 *
 * @public
 */
export const portfolioPermissions = [
  portfolioAssessmentRefreshPermission,
  portfolioDecisionCreatePermission,
  portfolioSignalsReadPermission,
  portfolioStaffingReadPermission,
];
