/**
 * What people may say about their entities, in `metadata.annotations`.
 * `role` and `productManager` are the two that the documentation names first.
 *
 * @public
 */
export const portfolioAnnotations = {
  /** Unit: product, platform, mixed or none. Group: its team role. */
  role: 'portfolio/role',
  /** Written by the catalog module: where the label `portfolio/role` comes from. */
  roleSource: 'portfolio/role-source',
  /** Unit or Group: a user ref, or a comma list of them. */
  productManager: 'portfolio/product-manager',
  /** Unit or Template: comma list of capability keys that it provides. */
  capabilities: 'portfolio/capabilities',
  /** Unit: comma list of capability keys it would use if there were one. */
  needs: 'portfolio/needs',
  /** Template: ref of the platform on which it creates. */
  platform: 'portfolio/platform',
  /** Unit: end-customers, employees, builders or partners. */
  audience: 'portfolio/audience',
  /** Unit: comma list such as adoption, retention, revenue, reuse. */
  successMetrics: 'portfolio/success-metrics',
  /** Unit or Group: comma list such as tooling, infrastructure, waiting-for:<ref>. */
  friction: 'portfolio/friction',
  /** Unit: comma list such as security, compliance, performance. */
  concerns: 'portfolio/concerns',
  /** User: free text, reduced to a category at once. */
  jobTitle: 'portfolio/job-title',
} as const;

/**
 * The label that the catalog module writes, by which the catalog filters.
 *
 * @public
 */
export const ROLE_LABEL = 'portfolio/role';

/**
 * Prefix of the tag that the catalog module writes if it is configured to.
 *
 * @public
 */
export const ROLE_TAG_PREFIX = 'portfolio:';
