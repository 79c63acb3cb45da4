/**
 * What an entity is for. `mixed` reads "two-sided" on screen; `outside` is
 * declared `none`, or a sample, test or placeholder: out of every count.
 *
 * The order is the encoding of a role as a number in snapshots: append only.
 *
 * @public
 */
export const ROLES = [
  'undecided',
  'product',
  'platform',
  'mixed',
  'outside',
] as const;

/** @public */
export type Role = (typeof ROLES)[number];

/**
 * The way a team works. After Team Topologies (Skelton and Pais), of which
 * `product` is the stream-aligned team.
 *
 * @public
 */
export const TEAM_ROLES = [
  'undecided',
  'product',
  'platform',
  'enabling',
  'complicated-subsystem',
] as const;

/** @public */
export type TeamRole = (typeof TEAM_ROLES)[number];

/**
 * Kinds of catalog entities that have a role.
 *
 * @public
 */
export const UNIT_KINDS = [
  'component',
  'api',
  'resource',
  'system',
  'domain',
] as const;

/** @public */
export type UnitKind = (typeof UNIT_KINDS)[number];

/**
 * How sure the assessment is of a role, in words. `declared` is a person's
 * word; `very-likely` needs two independent sources.
 *
 * @public
 */
export const CONFIDENCES = [
  'declared',
  'very-likely',
  'likely',
  'unsure',
] as const;

/** @public */
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * How a capability is used.
 *
 * @public
 */
export const SURFACES = [
  'api',
  'library',
  'resource',
  'service',
  'declared',
  'self-service',
] as const;

/** @public */
export type Surface = (typeof SURFACES)[number];
