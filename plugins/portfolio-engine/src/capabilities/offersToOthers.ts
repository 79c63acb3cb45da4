import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { RoleTable } from '../model';

const PLATFORM = ROLES.indexOf('platform');
const MIXED = ROLES.indexOf('mixed');
const OUTSIDE = ROLES.indexOf('outside');

/** Whether a unit is a platform, wholly or on one of its sides. */
export function offersToOthers(
  roles: Pick<RoleTable, 'role'>,
  node: number,
): boolean {
  return roles.role[node] === PLATFORM || roles.role[node] === MIXED;
}

/** Whether a unit is out of every count. */
export function isOutside(
  roles: Pick<RoleTable, 'role'>,
  node: number,
): boolean {
  return roles.role[node] === OUTSIDE;
}
