import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { LastRole } from '../assessInput';
import { CatalogGraph } from '../model';
import { PLATFORM, PRODUCT, UNDECIDED } from './decide';
import { FoundRoles } from './types';
import { THRESHOLDS } from './weights';

/**
 * The role to show, where an earlier run saw another than this one: a role
 * that flaps costs more trust than one that is late. It changes at once if
 * the share is well beyond the threshold, or if two settled runs in a row see
 * the same. Both roles are indexes into ROLES.
 */
export function steadyRole(options: {
  seen: number;
  share: number;
  last: LastRole | undefined;
  confirmsPending: boolean;
}): number {
  const { seen, share, last, confirmsPending } = options;
  const before = last === undefined ? -1 : ROLES.indexOf(last.role);
  if (last === undefined || before < 0 || before === seen) {
    return seen;
  }
  if (confirmsPending && last.pending === ROLES[seen]) {
    return seen;
  }
  return isWellBeyond({ before, seen, share }) ? seen : before;
}

function isWellBeyond(options: {
  before: number;
  seen: number;
  share: number;
}): boolean {
  const { before, seen, share } = options;
  const { decided, hysteresis } = THRESHOLDS;
  switch (seen) {
    case PLATFORM:
      return share >= decided + hysteresis;
    case PRODUCT:
      return share <= 1 - decided - hysteresis;
    case UNDECIDED:
      return before === PLATFORM
        ? share < decided - hysteresis
        : before === PRODUCT && share > 1 - decided + hysteresis;
    // Two-sided and outside have no share to go by: they wait for a second run.
    default:
      return false;
  }
}

/**
 * What the next run has to know of this one, by ref: inferred roles, and the
 * roles that wait to be seen again. Declared roles are exempt. To be kept of
 * settled runs only.
 */
export function* rolesToRemember(options: {
  graph: CatalogGraph;
  units: Uint32Array;
  roles: FoundRoles;
}): Generator<void, Map<string, LastRole>> {
  const { graph, units, roles } = options;
  const remembered = new Map<string, LastRole>();
  for (const node of units) {
    const role = ROLES[roles.role[node]!];
    const seen = ROLES[roles.seen[node]!];
    const ref = graph.refs[node];
    if (roles.declared[node] === 0 && role !== undefined && ref !== undefined) {
      remembered.set(ref, {
        role,
        ...(seen !== role && { pending: seen }),
      });
    }
    if (remembered.size % 4096 === 0) {
      yield;
    }
  }
  return remembered;
}
