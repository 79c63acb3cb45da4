import {
  CONFIDENCES,
  ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { RoleTable } from '../model';

const LIKELY = CONFIDENCES.indexOf('likely');
/** Distance from even within which either role is as good a guess. */
const EVEN = 0.05;

/**
 * The one line of YAML, among the annotations, that would settle the role of a
 * unit; undefined where it is declared or very likely.
 */
export function settlingLine(options: {
  roles: RoleTable;
  node: number;
}): string | undefined {
  const { roles, node } = options;
  if (roles.confidence[node]! < LIKELY) {
    return undefined;
  }
  switch (ROLES[roles.role[node]!]) {
    case 'outside':
      return 'portfolio/role: none';
    case 'mixed':
      return 'portfolio/role: mixed';
    default:
      return lineOfShare(roles.platformShare[node]!);
  }
}

function lineOfShare(platformShare: number): string {
  if (Math.abs(platformShare - 0.5) < EVEN) {
    return 'portfolio/role: platform # or product';
  }
  return `portfolio/role: ${platformShare > 0.5 ? 'platform' : 'product'}`;
}
